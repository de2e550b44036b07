import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { readingOf } from '../../../../src/files/xlsx/read/readingOf';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../../../src/workbook/document';
import { documentOf } from '../../../../src/workbook/documentOf';
import { recognise } from '../../../../src/workbook/recognise';
import { sampleBlueprint } from '../../../workbook/samplePlan';
import { cellsOf } from './readCells';

const written = documentOf(sampleBlueprint());
const { document, faults } = readXlsx(writeXlsx(written, { modified: '2026-11-23T08:00:00Z' }));

/** Pairs of the sheet that was written and the one that was read. */
const pairs = (): [string, SheetDocument, SheetDocument | undefined][] =>
  written.sheets.map((sheet) => [sheet.name, sheet, document.sheets.find(({ name }) => name === sheet.name)]);

/** Cells that hold something or look like something; a look without anything in it is none. */
const shown = (sheet: SheetDocument | undefined): Record<string, CellDocument> =>
  Object.fromEntries(
    Object.entries(sheet ? cellsOf(sheet) : {}).flatMap(([name, { value, formula, style }]) => {
      const set = Object.entries(style ?? {}).filter(([, look]) => look !== false || style?.locked === look);
      const looks = set.length > 0 ? { style: Object.fromEntries(set) } : {};
      const cell = { value, ...(formula === undefined ? {} : { formula }), ...looks };
      return value === null && formula === undefined ? [] : [[name, cell]];
    }),
  );

describe('a workbook of ours is read as it was written', () => {
  test('without a fault', () => expect(faults).toEqual([]));
  test('its sheets in order', () =>
    expect(document.sheets.map(({ name }) => name)).toEqual(written.sheets.map(({ name }) => name)));
  test.each(pairs())('the cells of %s', (_name, before, after) =>
    expect(shown(after)).toEqual(shown(before)),
  );
  test.each(pairs())('what else is on %s', (_name, before, after) => {
    const rest = ({ tables, conditionalFormats, ...others }: SheetDocument) => ({
      ...others,
      rows: null,
      tables: tables.map(({ name, range, columns }) => ({
        name,
        range,
        columns: columns.map((c) => c.name),
      })),
      conditionalFormats: conditionalFormats.map(({ ranges, formula, priority, format }) => ({
        ranges,
        formula,
        priority,
        format,
      })),
    });
    expect(after && rest(after)).toEqual(rest(before));
  });
  test('its names', () => expect(document.names).toEqual(written.names));
  test('its carrier', () =>
    expect(document.customXml[0]?.xml).toContain(written.customXml[0]?.xml ?? 'none'));
  test('and recognised as the same', () => {
    const seen = (workbook: WorkbookDocument) => {
      const { kind, asOf, dueSoonDays, carrier, tables } = recognise(readingOf(workbook));
      const keys = Object.values(tables).map(({ name, rows }) => [name, rows.map(({ key }) => key)]);
      return { kind, asOf, dueSoonDays, state: carrier.state, keys };
    };
    expect(seen(document)).toEqual(seen(written));
    expect(seen(document)).toMatchObject({
      kind: 'master',
      asOf: '2026-11-23',
      dueSoonDays: 30,
      state: 'sound',
    });
  });
});
