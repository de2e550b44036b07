import { journalLines, journalText } from '../../src/cli/journalLines';
import type { JournalEntry, JournalFact } from '../../src/workbook/journal/entry';

const row = { table: 'NhiemVu', sheet: 'Nhiệm vụ', key: '', column: 'text' } as const;

/** An entry that took so many files, each with a cell, and a decision. */
function applied(files: number): JournalEntry {
  const names = Array.from({ length: files }, (_, index) => `don-vi-${index}.xlsx`);
  const of = { unit: 'vienthong', period: '2026-H2' };
  const facts: JournalFact[] = [
    ...names.map((file) => ({ kind: 'returned', file, superseded: false, ...of }) as const),
    ...names.map((file, index) => ({ kind: 'merged', file, cells: [index], ...of }) as const),
    {
      kind: 'settled',
      table: 'NhiemVu',
      key: 'A.I.1',
      column: 'percent',
      said: ['vienthong: 40'],
      kept: '50',
    },
  ];
  const changes = names.map((_, index) => ({
    ...row,
    cell: `F${index + 2}`,
    before: null,
    after: 'Việc mới',
  }));
  return { number: 7, at: '2026-12-20', action: 'apply-merge', changes, facts };
}

test('many files of an entry are said by their number, decisions on lines of their own', () => {
  const [head = '', decision, ...cells] = journalLines(applied(500), false, 'vi');
  expect(head).toContain('nhận 500 tệp của 1 đơn vị; ghi 500 ô lấy từ 500 tệp');
  expect(head.length).toBeLessThan(200);
  expect(decision).toBe('    A.I.1, cột Tiến độ (%): gửi về vienthong: 40; đã ghi 50');
  expect(cells).toHaveLength(500);
});

test('few files are named, and the whole entry names every one', () => {
  expect(journalLines(applied(3), false, 'vi')[0]).toContain('don-vi-2.xlsx');
  expect(journalText(applied(500), 'vi')).toContain('don-vi-499.xlsx');
});

test('a cell of a row that was new has no key beside its place', () => {
  expect(journalLines(applied(1), false, 'vi').at(-1)).toBe('    Nhiệm vụ!F2: (trống) → “Việc mới”');
});
