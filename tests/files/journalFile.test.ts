import ExcelJS from 'exceljs';
import { newFile, openFile, type FilePort } from '../../src/files/filePort';
import type { Message } from '../../src/plan/message';
import { CARRIER_SHEET } from '../../src/workbook/carrier/sheetCarrier';
import { patchXlsx } from '../../src/files/xlsx/patch/patchXlsx';
import { cellName } from '../../src/workbook/a1';
import { newJournal } from '../../src/workbook/journal/enter';
import { JOURNAL_COLUMN } from '../../src/workbook/journal/head';
import type { WorkbookChange } from '../../src/workbook/change';
import { BOUND } from '../../src/workbook/journal/bound';
import type { JournalReading } from '../../src/workbook/journal/entry';
import { recognise } from '../../src/workbook/recognise';
import { cellDraft } from '../workbook/journal/drafts';
import { sampleBlueprint } from '../workbook/samplePlan';
import { partOf } from './xlsx/partsOf';

const note = { at: '2026-11-24T08:05', action: 'edit-row', by: 'Lan' };

const change: WorkbookChange = {
  table: 'NhiemVu',
  key: 'A.I.2',
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: 'K3',
  before: '12/2024',
  // Longer than a cell of the journal holds.
  after: `=“Quý II” <&> ${'đ'.repeat(31_000)}`,
};

let loaded: Uint8Array;

const journalOf = async (port: FilePort): Promise<JournalReading | undefined> =>
  recognise(await port.read()).journal;

beforeAll(async () => {
  const port = newFile('2026-11-24T00:00:00Z');
  await port.create(sampleBlueprint());
  loaded = port.bytes();
});

/** The file with two entries. */
async function written(): Promise<FilePort> {
  const port = openFile(loaded);
  await port.apply([change], note);
  await port.replaceRows(
    'KiemTra',
    [['id', 'c', 'Lỗi', 'NhiemVu', 'A.I.1', 'x', 'y', 'z', null, null, null]],
    {
      ...note,
      source: 'tệp.xlsx',
    },
  );
  return port;
}

const expected = {
  state: 'sound',
  entries: [
    { number: 1, ...note, changes: [change], facts: [] },
    {
      number: 2,
      ...note,
      source: 'tệp.xlsx',
      changes: [],
      facts: [{ kind: 'rows', table: 'KiemTra', before: 0, after: 1 }],
    },
  ],
};

describe('a file', () => {
  test('holds what was written into it, when it is opened again', async () => {
    expect(await journalOf(openFile((await written()).bytes()))).toEqual(expected);
  });

  test('says how far the hidden sheet goes now', async () => {
    const part = partOf((await written()).bytes(), 'xl/worksheets/sheet9.xml');
    expect(part).toMatch(/<dimension ref="A1:D4"\/>/);
  });

  test('says nothing of a change without a note', async () => {
    const port = openFile(loaded);
    await port.apply([{ ...change, after: '12/2025' }]);
    expect(await journalOf(port)).toEqual({ state: 'sound', entries: [] });
  });

  test('keeps its journal where another library writes it again', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await written()).bytes().slice().buffer as never);
    const again = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await journalOf(openFile(again))).toEqual(expected);
  });

  test('makes the change where the hidden sheet is gone, and says that it is not written down', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(loaded.slice().buffer as never);
    book.removeWorksheet(CARRIER_SHEET);
    const port = openFile(new Uint8Array(await book.xlsx.writeBuffer()));
    const remarks: Message[] = [];
    await port.apply([{ ...change, after: '12/2025' }], { ...note, remark: (said) => remarks.push(said) });
    expect(remarks).toEqual([{ code: 'journal.no-sheet' }]);
    expect(recognise(await port.read()).tables.NhiemVu?.rows[1]?.cells.deadline?.text).toBe('12/2025');
  });

  test('is folded when its journal is full, and says so', async () => {
    const source = 'x'.repeat(Math.ceil(BOUND.bytes / 22));
    const column = newJournal(Array.from({ length: 21 }, (_, value) => cellDraft(value * 7, { source })));
    const edits = column.map((value, row) => ({
      kind: 'cell' as const,
      sheet: CARRIER_SHEET,
      cell: cellName(row, JOURNAL_COLUMN),
      value,
    }));
    const port = openFile(patchXlsx(loaded, edits).bytes);
    const remarks: Message[] = [];
    await port.apply([{ ...change, after: '12/2025' }], {
      ...note,
      source,
      remark: (said) => remarks.push(said),
    });
    expect(remarks.map(({ code }) => code)).toEqual(['journal.folded']);
    const { state, entries = [] } = (await journalOf(port)) ?? {};
    expect([state, entries[0]?.action, entries.at(-1)?.number]).toEqual(['sound', 'fold-journal', 22]);
    expect(entries[0]?.changes).toMatchObject([{ before: 0, after: 14 }]);
  });
});
