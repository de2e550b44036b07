import { missingTable } from '../../../src/checks/structure/missingTable';
import { CARRIER_SHEET, sheetCells } from '../../../src/workbook/carrier/sheetCarrier';
import { partText, readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import { codes, sentences, sheetOf, startRepair } from './mended';

const LIST_COLUMN = 5;

/** The workbook as the product loaded it before it had the table HopNhat and the words of its drop-down. */
function beforeHopNhat(document: WorkbookDocument): void {
  document.sheets = document.sheets.filter(({ name }) => name !== 'Hợp nhất');
  for (const { cells } of sheetOf(document, 'Danh mục').rows.values()) cells.delete(LIST_COLUMN);
  const [part] = document.customXml;
  const content = part && readPartCarrier(part.xml);
  if (!content) throw new Error('The workbook has a carrier.');
  const { HopNhat, ...columnIds } = content.columnIds;
  if (!HopNhat) throw new Error('The carrier names the table.');
  part.xml = partText({ ...content, columnIds }, {});
  const { rows } = sheetOf(document, CARRIER_SHEET);
  sheetCells({ ...content, columnIds }).forEach((value, row) => rows.get(row)?.cells.set(0, { value }));
}

const listWords = ({ model }: ReturnType<typeof startRepair>) =>
  [0, 1, 2, 3].map((row) => model.value('Danh mục', row, LIST_COLUMN));

describe('a workbook of the version before Hợp nhất', () => {
  test('opens and is whole: the table is no finding and no damage, it is offered', async () => {
    const older = startRepair(beforeHopNhat);
    const snapshot = recognise(await older.port.read());
    expect(snapshot.kind).toBe('master');
    expect(Object.keys(snapshot.tables)).not.toContain('HopNhat');
    expect(missingTable.run?.({ snapshot } as never)).toEqual([]);
    const { mended, left } = await older.repair();
    expect(mended).toEqual([]);
    expect(left.map(({ code, kind }) => [code, kind])).toEqual([['table-new', 'newer']]);
    expect(sentences(left).join()).toContain('Hợp nhất');
  });

  test('gets the table and the words of its drop-down where the user asks for it', async () => {
    const older = startRepair(beforeHopNhat);
    const { left } = await older.repair();
    const asked = await older.repair(left);
    expect(codes(asked.mended)).toEqual(['table-new']);
    expect((await older.repair()).left).toEqual([]);
    expect(listWords(older)).toEqual(listWords(startRepair()));
  });

  test('keeps what the user wrote where the words would stand', async () => {
    const started = startRepair((document) => {
      beforeHopNhat(document);
      sheetOf(document, 'Danh mục').rows.get(1)?.cells.set(LIST_COLUMN, { value: 'của tôi' });
    });
    const { left } = await started.repair();
    await started.repair(left);
    expect(listWords(started)[1]).toBe('của tôi');
    expect(Object.keys(recognise(await started.port.read()).tables)).toContain('HopNhat');
  });
});

describe('a workbook that was loaded with Hợp nhất', () => {
  test('has lost it where it is gone, and gets it back', async () => {
    const started = startRepair();
    await started.damage(({ workbook }) => {
      workbook.worksheets.getItem('Hợp nhất').delete();
    });
    const { mended } = await started.repair();
    expect(codes(mended)).toContain('table-gone');
    expect(Object.keys(recognise(await started.port.read()).tables)).toContain('HopNhat');
  });
});
