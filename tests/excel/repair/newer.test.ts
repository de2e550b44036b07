import { sheetCells, CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import { partText, readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { overviewOf } from '../../../src/report/overviewOf';
import { recognise } from '../../../src/workbook/recognise';
import { deleteColumn } from './deleteColumn';
import { codes, sentences, sheetOf, startRepair } from './mended';

/** The workbook as the product loaded it before it had the column Tình trạng. */
function beforeStanding(document: WorkbookDocument): void {
  deleteColumn(sheetOf(document, 'Nhiệm vụ'), 'X');
  deleteColumn(sheetOf(document, 'Chỉ tiêu'), 'Z');
  const [part] = document.customXml;
  const content = part && readPartCarrier(part.xml);
  if (!content) throw new Error('The workbook has a carrier.');
  const columnIds = Object.fromEntries(
    Object.entries(content.columnIds).map(([table, ids]) => {
      const { standing: later, ...older } = ids;
      return [table, later === undefined ? ids : older];
    }),
  );
  part.xml = partText({ ...content, columnIds }, {});
  const { rows } = sheetOf(document, CARRIER_SHEET);
  sheetCells({ ...content, columnIds }).forEach((value, row) => rows.get(row)?.cells.set(0, { value }));
}

const headings = async ({ port }: ReturnType<typeof startRepair>) =>
  (await port.read()).tables.map(({ name, headings: each }) => [name, each.at(-1)]);

describe('a workbook of the version before Tình trạng', () => {
  test('opens, is whole, and counts as before', async () => {
    const figures = async ({ port }: ReturnType<typeof startRepair>) =>
      overviewOf(recognise(await port.read()), '2026-11-23', 30);
    const now = await figures(startRepair());
    const older = startRepair(beforeStanding);
    expect(await figures(older)).toEqual(now);
    const { mended, left } = await older.repair();
    expect(mended).toEqual([]);
    expect(left.map(({ code, kind }) => [code, kind])).toEqual([
      ['column-new', 'newer'],
      ['column-new', 'newer'],
    ]);
    expect(sentences(left).join()).toContain('“Tình trạng”');
  });

  test('gets the column where the user asks for it, with colours and all else as a load makes it', async () => {
    const older = startRepair(beforeStanding);
    const { left } = await older.repair();
    const asked = await older.repair(left);
    expect(codes(asked.mended)).toEqual(['column-new', 'column-new']);
    expect(asked.left).toEqual([]);
    const shown = (started: ReturnType<typeof startRepair>) =>
      [1, 2, 3, 4].map((row) => started.model.value('Nhiệm vụ', row, 23));
    expect(shown(older)).toEqual(shown(startRepair()));
    expect(shown(older)).toContain('Quá hạn');
    const rulesOf = ({ model: { document } }: ReturnType<typeof startRepair>) =>
      sheetOf(document, 'Nhiệm vụ').conditionalFormats.map(({ ranges, formula }) => [ranges, formula]);
    expect((await older.repair()).left).toEqual([]);
    expect(rulesOf(older)).toEqual(rulesOf(startRepair()));
  });

  test('keeps a column of the user’s own that stands where the new one would', async () => {
    const started = startRepair(beforeStanding);
    await started.damage(({ workbook }) => {
      workbook.tables.getItem('NhiemVu').columns.add(undefined, [['Ghi chú'], [1], [2], [3], [4]]);
    });
    const { left } = await started.repair();
    await started.repair(left.filter(({ kind }) => kind === 'newer'));
    expect(await headings(started)).toContainEqual(['NhiemVu', 'Ghi chú']);
    const row = started.model.document.sheets.find(({ name }) => name === 'Nhiệm vụ')?.rows.get(0)?.cells;
    expect(row?.get(23)?.value).toBe('Tình trạng');
    expect(row?.get(24)?.value).toBe('Ghi chú');
  });
});
