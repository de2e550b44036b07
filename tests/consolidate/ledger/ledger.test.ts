import type { CellCounts, Consolidation } from '../../../src/consolidate/consolidation';
import { withDecisions } from '../../../src/consolidate/decide/withDecisions';
import type { Ledger, LedgerLine } from '../../../src/consolidate/ledger/ledger';
import { ledgerDocument, ledgerSheets } from '../../../src/consolidate/ledger/ledgerDocument';
import { ledgerOf } from '../../../src/consolidate/ledger/ledgerOf';
import { mergeReturns } from '../../../src/consolidate/merge/mergeReturns';
import type { Return } from '../../../src/consolidate/submission/submission';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { readXlsx } from '../../../src/files/xlsx/read/readXlsx';
import { parseRange } from '../../../src/workbook/a1';
import type { SheetDocument, WorkbookDocument } from '../../../src/workbook/document';
import { convertInLibreOffice, findLibreOffice } from '../../validator/libreOffice';
import { complaints, VALIDATION_TIMEOUT } from '../../validator/validate';
import { cellAt, masterOf, type Edit } from '../package/masterOf';
import { built, plan } from '../package/smallPlan';
import { fileNamed, returned, weighed } from '../submission/returning';

const master = masterOf(plan);
const INERT = '=HYPERLINK("http://example.org","Bấm")';

/** What a unit sends: its package with cells typed in. */
function sent(unit: string, name: string, ...edits: readonly Edit[]): Return {
  const document = built(plan, unit);
  for (const [table, row, column, value] of edits) cellAt(document, table, row, column).value = value;
  return weighed(returned(document), master, { ...fileNamed(name), checksum: name });
}

/** A round with each of the fates in it. */
function round(): { readonly consolidation: Consolidation; readonly returns: readonly Return[] } {
  const returns: readonly Return[] = [
    sent('vienthong', 'a.xlsx', ['NhiemVu', 'A.I.1', 'percent', 40], ['NhiemVu', 'A.I.1', 'evidence', 'Cũ']),
    sent(
      'vienthong',
      'b.xlsx',
      ['NhiemVu', 'A.I.1', 'percent', 60],
      ['NhiemVu', 'A.I.1', 'difficulties', INERT],
      ['NhiemVu', 'A.I.1', 'result', '+1'],
      ['NhiemVu', 'A.I.1', 'doneOn', '@ngày mai'],
    ),
    sent('attt', 'c.xlsx', ['NhiemVu', 'A.I.2', 'doneOn', 46_331], ['NhiemVu', 'A.I.2', 'key', 'X.1']),
    {
      ...fileNamed('d.xlsx'),
      ...{ checksum: 'd', unit: null, period: null, refused: { code: 'failure.file.encrypted' } },
    },
  ];
  const merged = mergeReturns(returns, master, { period: null });
  const [conflict] = merged.conflicts;
  const decided = { id: conflict?.id ?? '', take: 'other', value: 'Mới', reason: '=1+1' } as const;
  return { consolidation: withDecisions(merged, [decided, { id: 'gone', take: 'master' }]), returns };
}

const { consolidation, returns } = round();
const ledger = ledgerOf(consolidation, returns, master);
const document = (of: Ledger = ledger, sheetRows?: number): WorkbookDocument =>
  ledgerDocument(of, {
    language: 'vi',
    madeOn: '2026-12-01',
    ...(sheetRows === undefined ? {} : { sheetRows }),
  });

const linesOf = (file: string): readonly LedgerLine[] =>
  ledger.files.find(({ account }) => account.file === file)?.lines ?? [];

/** Every cell of the lines, by its address. */
function cellsOf(lines: readonly LedgerLine[]): string[] {
  return lines.flatMap(({ sheet, cell }) => {
    const range = parseRange(cell) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const width = range.right - range.left + 1;
    return Array.from({ length: width * (range.bottom - range.top + 1) }, (_, at) =>
      JSON.stringify([sheet, range.top + Math.floor(at / width), range.left + (at % width)]),
    );
  });
}

const texts = ({ rows }: SheetDocument): string[][] =>
  [...rows.values()].map(({ cells }) => {
    const width = Math.max(-1, ...cells.keys()) + 1;
    return Array.from({ length: width }, (_, place) => String(cells.get(place)?.value ?? ''));
  });

function sheetIn({ sheets }: WorkbookDocument, name: string): SheetDocument {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

describe('the ledger', () => {
  test('has every cell of every file that was read exactly once, and closes', () => {
    expect(ledger.closes).toBe(true);
    for (const { account, lines } of ledger.files) {
      const cells = cellsOf(lines);
      expect([account.file, cells.length]).toEqual([account.file, account.cells.total]);
      expect(new Set(cells).size).toBe(cells.length);
    }
    expect(ledger.counted).toEqual(ledger.board);
    expect(ledger.board).toMatchObject({ merged: 2, conflict: 2, rejected: 1, superseded: 1 });
  });

  test('has blocks of unchanged cells rather than a line for each or for each row', () => {
    const unchanged = linesOf('b.xlsx').filter(({ fate }) => fate === 'unchanged');
    const { unchanged: count = 0 } = ledger.files[1]?.account.cells ?? {};
    expect(unchanged.length).toBeLessThan(count / 8);
    const units = unchanged.filter(({ table }) => table === 'DonVi');
    expect(units.map(({ key, count: cells }) => [key, cells])).toEqual([['vp … g_khoibaochi', 592]]);
  });

  test('says of a merged cell what went out, what the master held and what it holds now', () =>
    expect(linesOf('b.xlsx').filter(({ column }) => column === 'percent')).toMatchObject([
      { fate: 'merged', base: '', master: '', value: 60, result: 60, key: 'A.I.1', table: 'NhiemVu' },
    ]));

  test('says of a conflict both cells, what was decided and what comes of it', () => {
    const conflicts = ['a.xlsx', 'b.xlsx'].map((file) =>
      linesOf(file).filter(({ fate }) => fate === 'conflict'),
    );
    expect(conflicts).toMatchObject([
      [
        {
          value: 'Cũ',
          result: 'Mới',
          reason: { code: 'ledger.conflict.withdrawn' },
          decision: { take: 'other' },
        },
      ],
      [{ value: '', result: 'Mới' }],
    ]);
  });

  test('has a line for each cell of an added row, and none for one that was removed', () => {
    const asked = linesOf('c.xlsx').filter(({ fate }) => fate === 'requested');
    expect(asked.length).toBe(ledger.files[2]?.account.cells.requested);
    expect(asked.map(({ column, value }) => [column, value])).toEqual(
      expect.arrayContaining([
        ['key', 'X.1'],
        ['doneOn', '2026-11-05'],
      ]),
    );
  });

  test('does not close where the board counts another number', () => {
    const wrong: Consolidation = {
      ...consolidation,
      files: consolidation.files.map((file) => ({
        ...file,
        cells: { ...file.cells, unchanged: file.cells.unchanged + 1 } satisfies CellCounts,
      })),
    };
    expect(ledgerOf(wrong, returns, master).closes).toBe(false);
  });

  test('does not close where a cell has two fates', () => {
    const [twice] = consolidation.merged;
    const { merged } = consolidation;
    const wrong = ledgerOf(
      { ...consolidation, merged: twice ? [...merged, twice] : merged },
      returns,
      master,
    );
    expect(wrong.closes).toBe(false);
  });
});

describe('the ledger as a workbook', () => {
  const written = document();

  test('has the sheets, and a line of sums by the board beside one by the cells', () => {
    expect(written.sheets.map(({ name }) => name)).toEqual(Object.values(ledgerSheets));
    const rows = texts(sheetIn(written, ledgerSheets.summary));
    const [board, lines] = ['Cộng theo bảng tổng hợp', 'Cộng theo trang Ô'].map((name) =>
      rows.find(([first]) => first === name)?.slice(1),
    );
    expect(board?.slice(3, 5)).toEqual([ledger.board.total, ledger.board.unchanged].map(String));
    expect(lines).toEqual(board);
    expect(rows.find(([first]) => first === 'd.xlsx')?.[1]).toBe('Không nhận');
    expect(rows.flat()).toContain('Cục Báo chí');
  });

  test('goes on in another sheet where one is full, and loses no line', () => {
    const { sheets } = document(ledger, 40);
    const cells = sheets.filter(({ name }) => name.startsWith('Ô'));
    expect(cells.map(({ name }) => name).slice(0, 2)).toEqual(['Ô', 'Ô (2)']);
    expect(Math.max(...cells.flatMap(({ rows }) => [...rows.keys()]))).toBe(39);
    const lines = ledger.files.reduce((sum, file) => sum + file.lines.length, 0);
    expect(cells.reduce((sum, { rows }) => sum + rows.size - 1, 0)).toBe(lines);
  });

  test('runs nothing: what a unit wrote is text', () => {
    const { sheets } = readXlsx(writeXlsx(written, { modified: '2026-12-01T00:00:00Z' })).document;
    const cells = sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.cells.values()]));
    expect(cells.filter(({ value }) => value === INERT || value === '=1+1').length).toBeGreaterThan(2);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(
      cells.filter(({ value }) => value === '@ngày mai').every(({ style }) => style?.numberFormat === '@'),
    ).toBe(true);
  });

  test('wraps what is longer than its column, so that no text runs over the page', () => {
    const sheets = document().sheets;
    const cells = sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.cells.values()]));
    const inert = cells.filter(({ value }) => value === INERT);
    expect(inert.length).toBeGreaterThan(0);
    expect(inert.every(({ style }) => style?.wrap === true)).toBe(true);
  });

  test('lists decisions, and those that fit no more with the reason', () => {
    const rows = texts(sheetIn(written, ledgerSheets.decisions)).map((row) => row.join(' | '));
    expect(rows.some((row) => row.includes('Giá trị khác') && row.includes('Mới'))).toBe(true);
    expect(rows.some((row) => row.startsWith('gone') && row.includes('Không còn khớp'))).toBe(true);
    expect(rows.some((row) => row.includes('Chưa quyết định'))).toBe(true);
  });

  test('shortens a text that no cell holds', () => {
    const long = 'a'.repeat(40_000);
    const rejected = consolidation.rejected.map((cell) => ({ ...cell, found: long }));
    const cells = texts(
      sheetIn(document(ledgerOf({ ...consolidation, rejected }, returns, master)), 'Ô'),
    ).flat();
    expect(Math.max(...cells.map((text) => text.length))).toBe(32_767);
  });

  test(
    'is sound to the validator, and LibreOffice opens it',
    async () => {
      const bytes = writeXlsx(written, { modified: '2026-12-01T00:00:00Z' });
      expect(await complaints(bytes, ['Office2016', 'Microsoft365'])).toEqual([]);
      const program = findLibreOffice();
      if (program === null) return;
      const files = await convertInLibreOffice(program, bytes, 'csv');
      const sheet = new TextDecoder().decode(files.get('out-Ô.csv'));
      expect(sheet.trim().split('\n')).toHaveLength(sheetIn(written, 'Ô').rows.size);
    },
    VALIDATION_TIMEOUT,
  );
});
