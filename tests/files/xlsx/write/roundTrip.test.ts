import fc from 'fast-check';
import type { WorkbookDocument } from '../../../../src/workbook/document';
import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { anyText, randomDocument } from './randomDocument';
import { richDocument, rowsOf, sheetWith, workbookWith } from './richDocument';

const OPTIONS = { modified: '2026-11-23T08:00:00Z' };

/** Maps keep the order of their making, which a file does not hold. */
function inOrder(document: WorkbookDocument): WorkbookDocument {
  const sorted = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map([...map].sort(([a], [b]) => a - b));
  const sheets = document.sheets.map((sheet) => ({
    ...sheet,
    columns: sorted(sheet.columns),
    rows: new Map(
      [...sorted(sheet.rows)].map(([row, held]) => [row, { ...held, cells: sorted(held.cells) }]),
    ),
  }));
  return { ...document, sheets };
}

function comesBack(document: WorkbookDocument): void {
  const { document: back, faults } = readXlsx(writeXlsx(document, OPTIONS));
  expect(faults).toEqual([]);
  expect(inOrder(back)).toEqual(inOrder(document));
}

describe('What is written is read back as it was', () => {
  test('a workbook that uses everything', () => comesBack(richDocument()));

  test('any workbook', () => {
    fc.assert(fc.property(randomDocument, comesBack), { seed: 20241, numRuns: 150 });
  });

  test('any text, in a cell and as a formula’s result', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        comesBack(
          workbookWith(
            [sheetWith('T', { rows: rowsOf([{ value: text }, { value: text, formula: '=A1' }]) })],
            { activeSheet: 'T' },
          ),
        ),
      ),
      { seed: 20242, numRuns: 400 },
    );
  });

  test('any note', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        comesBack(
          workbookWith([sheetWith('T', { comments: [{ cell: 'C7', author: 'Vụ Kế hoạch', text }] })], {
            activeSheet: 'T',
          }),
        ),
      ),
      { seed: 20243, numRuns: 100 },
    );
  });
});
