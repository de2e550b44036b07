import type { MyRow } from '../../../src/review/mine/myRow';
import { filterMine } from '../../../src/taskpane/mine/filterMine';
import { mineLines } from '../../../src/taskpane/mine/mineLines';

const row = (key: string, rest: Partial<MyRow> = {}): MyRow => ({
  ref: { table: 'NhiemVu', key, sheet: 'Nhiệm vụ', cell: `A${String(key.length)}` },
  role: 'lead',
  text: 'Xây dựng Nghị định',
  deadline: 'Quý II/2025',
  lastDay: '2025-06-30',
  nextDay: null,
  group: 'overdue',
  standing: 'overdue',
  status: 'Đang thực hiện',
  percent: null,
  of: null,
  ...rest,
});

const rows = [
  row('A.I.1'),
  row('A.I.2', { role: 'coordinator', text: 'Ban hành kế hoạch' }),
  row('B.V.14', { group: 'done', standing: 'done-in-time', status: 'Hoàn thành' }),
];

const found = (words: string, keys: readonly string[], role: MyRow['role'] | null = null) =>
  test(`${JSON.stringify(words)} for ${role ?? 'every role'} finds ${keys.join(', ') || 'nothing'}`, () => {
    expect(filterMine(rows, { words, role }).map(({ ref }) => ref.key)).toEqual(keys);
  });

describe('filtering a unit’s rows', () => {
  found('', ['A.I.1', 'A.I.2', 'B.V.14']);
  found('nghi dinh', ['A.I.1', 'B.V.14']);
  found('b.v', ['B.V.14']);
  found('quý 2025', ['A.I.1', 'A.I.2', 'B.V.14']);
  found('hoan thanh', ['B.V.14']);
  found('', ['A.I.2'], 'coordinator');
  found('nghi dinh', [], 'coordinator');
});

describe('the list of a unit’s rows', () => {
  test('has each group under its heading, with how many', () => {
    expect(mineLines(rows).map(({ key }) => key)).toEqual([
      'group overdue',
      'NhiemVu A.I.1',
      'NhiemVu A.I.2',
      'group done',
      'NhiemVu B.V.14',
    ]);
    expect(mineLines(rows)[0]).toMatchObject({ count: 2 });
  });

  test('tells rows apart that share a key', () => {
    const twice = [row('A.I.1'), row('A.I.1', { ref: { ...row('A.I.1').ref, cell: 'A9' } })];
    const keys = mineLines(twice).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
