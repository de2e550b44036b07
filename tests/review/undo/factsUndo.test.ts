import { factsUndo } from '../../../src/review/undo/factsUndo';
import type { JournalFact } from '../../../src/workbook/journal/entry';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { threeTasks } from '../modelWorkbook';

const follows = {
  settings: { asOf: { sheet: 'Tổng quan', cell: 'C8', value: 46350, computed: true } },
} satisfies Partial<WorkbookSnapshot>;

const undo = (
  fact: JournalFact,
  snapshot: Partial<WorkbookSnapshot> = {},
  highlights: boolean | null = null,
) => factsUndo([fact], threeTasks().snapshot(snapshot), highlights);

const asOf = (before: string, after: string) =>
  ({ kind: 'setting', name: 'NgayTinh', before, after }) as const;
const days = (before: string, after: string) =>
  ({ kind: 'setting', name: 'SoNgaySapDenHan', before, after }) as const;

describe('a setting', () => {
  test.each([
    [
      'a day that is still set follows the calendar again',
      asOf('=TODAY()', '2024-06-01'),
      { asOf: '2024-06-01' },
      { asOf: null },
    ],
    [
      'a calendar that is still followed becomes the day again',
      asOf('2024-06-01', '=TODAY()'),
      follows,
      { asOf: '2024-06-01' },
    ],
    [
      'days that are still set become what they were',
      days('7', '30'),
      { dueSoonDays: 30 },
      { dueSoonDays: 7 },
    ],
  ] as const)('%s', (_, fact, snapshot, settings) => {
    expect(undo(fact, snapshot)).toMatchObject({ settings, left: [] });
  });

  test.each([
    ['was changed since', asOf('=TODAY()', '2024-06-01'), { asOf: '2024-07-01' }],
    ['was a formula of the user before', asOf('=EDATE(A1,1)', '2024-06-01'), { asOf: '2024-06-01' }],
    ['is gone', days('7', '30'), { dueSoonDays: null }],
    ['is none that the product knows', { kind: 'setting', name: 'Khac', before: '1', after: '2' }, {}],
  ] as const)('that %s stays', (_, fact, snapshot) => {
    expect(undo(fact, snapshot)).toMatchObject({ settings: null, left: [fact] });
  });

  test('that is as it was before needs nothing', () => {
    expect(undo(days('30', '7'), { dueSoonDays: 30 })).toMatchObject({ settings: null, left: [] });
  });
});

describe('the highlights', () => {
  const fact = { kind: 'highlights', before: true, after: false } as const;

  test.each([
    ['are put back where they still are as the entry left them', false, true, []],
    ['stay where they are already as before', true, null, []],
    ['stay where nobody knows how they are', null, null, [fact]],
  ] as const)('%s', (_, now, highlights, left) => {
    expect(undo(fact, {}, now)).toMatchObject({ highlights, left });
  });
});

test('a load, a repair and rewritten rows are not taken back cell by cell', () => {
  const facts = [
    { kind: 'made', table: 'NhiemVu', rows: 51 },
    { kind: 'mended', place: 'Nhiệm vụ' },
    { kind: 'rows', table: 'KiemTra', before: 3, after: 9 },
  ] as const;
  expect(factsUndo(facts, threeTasks().snapshot(), null)).toEqual({
    settings: null,
    highlights: null,
    left: [],
    otherwise: facts,
  });
});
