import fc from 'fast-check';
import { overviewOf } from '../../src/report/overviewOf';
import { documentOf } from '../../src/workbook/documentOf';
import type { RawTable } from '../../src/workbook/reading';
import { recognise } from '../../src/workbook/recognise';
import { tableDefinition } from '../../src/workbook/tables';
import { readBack } from '../workbook/readBack';
import { sampleBlueprint } from '../workbook/samplePlan';

type Row = Readonly<Record<string, string | number | null>>;

/** The overview of a workbook whose tasks are these rows, over a calm row, as of serial number 46000. */
function overview(rows: readonly Row[], dueSoonDays = 30) {
  const loaded = readBack(documentOf(sampleBlueprint()));
  const { columns } = tableDefinition('NhiemVu');
  const written: RawTable['rows'] = rows.map((row, index) =>
    columns.map(({ id }) => ({ value: { ...calm, key: `A.I.${index + 1}`, ...row }[id] ?? null })),
  );
  const tables = loaded.tables
    .filter(({ name }) => name !== 'ChiTieu')
    .map((table) => (table.name === 'NhiemVu' ? { ...table, rows: written } : table));
  return overviewOf(recognise({ ...loaded, tables }), '2025-12-09', dueSoonDays);
}

const calm: Row = { text: 'Việc', lead: 'A', leadUnits: 'A', deadlineKind: 'Có hạn', lastDay: 50_000 };
const keys = (refs: readonly { readonly key: string }[]): string => refs.map(({ key }) => key).join(' ');

describe('where a row stands', () => {
  test.each([
    ['open, far ahead', {}, 'inTime'],
    ['open, recurring without a day', { lastDay: null, deadlineKind: 'Định kỳ' }, 'inTime'],
    ['open, due soon', { lastDay: 46_001 }, 'inTime'],
    ['open, over', { lastDay: 45_000 }, 'overdue'],
    ['open, no day', { lastDay: null, deadlineKind: 'Theo điều kiện' }, 'noDate'],
    ['open, a day as text', { lastDay: '31/12/2024' }, 'noDate'],
  ] as const)('%s', (_, row, place) => {
    expect(keys(overview([row]).open[place])).toBe('A.I.1');
  });

  test.each([
    ['on the last day', { doneOn: 50_000 }, 'inTime'],
    ['an hour of the last day', { doneOn: 50_000.7 }, 'inTime'],
    ['the day after', { doneOn: 50_001 }, 'late'],
    ['on a day that nobody wrote down', { doneOn: null }, 'inTime'],
    ['without a last day', { doneOn: 50_001, lastDay: null }, 'inTime'],
  ] as const)('done %s', (_, row, place) => {
    expect(keys(overview([{ status: 'Hoàn thành', ...row }]).done[place])).toBe('A.I.1');
  });

  test('due soon and unassigned are counted across', () => {
    const found = overview([{ lastDay: 46_030 }, { leadUnits: null, lastDay: 46_000 }, {}]);
    expect(keys(found.dueSoon)).toBe('A.I.1 A.I.2');
    expect(keys(found.unassigned)).toBe('A.I.2');
  });

  test('a figure opens to its rows', () => {
    expect(overview([{ lastDay: 45_000 }]).open.overdue).toEqual([
      { table: 'NhiemVu', key: 'A.I.1', sheet: 'Nhiệm vụ', cell: 'A2' },
    ]);
  });
});

describe('by unit', () => {
  test('a row with several leads counts for each, the most overdue unit first', () => {
    const { byUnit } = overview([
      { leadUnits: 'B; A', lastDay: 45_000 },
      { leadUnits: 'A' },
      { leadUnits: 'B', lastDay: 45_000 },
    ]);
    expect(byUnit.map(({ name, overdue, inTime }) => [name, keys(overdue), keys(inTime)])).toEqual([
      ['B', 'A.I.1 A.I.3', ''],
      ['A', 'A.I.1', 'A.I.2'],
    ]);
  });
});

test('every row stands in exactly one place, for the whole and for each unit', () => {
  const row = fc.record({
    status: fc.constantFrom(
      '',
      'Chưa thực hiện',
      'Đang thực hiện',
      'Hoàn thành',
      'hoàn thành ',
      'Tạm dừng',
      '?',
    ),
    deadlineKind: fc.constantFrom('', 'Có hạn', 'Định kỳ', 'Theo điều kiện', 'Không rõ'),
    lastDay: fc.oneof(fc.constant(null), fc.constant('sớm'), fc.integer({ min: 45_900, max: 46_100 })),
    doneOn: fc.oneof(fc.constant(null), fc.integer({ min: 45_900, max: 46_100 })),
    leadUnits: fc.constantFrom(null, 'A', 'B', 'A; B'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { total, done, open, byUnit, dueSoon, unassigned } = overview(rows);
      const classes = [done.inTime, done.late, open.inTime, open.overdue, open.noDate].flat();
      expect(classes.map(({ key }) => key).sort()).toEqual(total.map(({ key }) => key).sort());
      expect(open.inTime).toEqual(expect.arrayContaining([...dueSoon]));
      expect(unassigned).toHaveLength(rows.filter(({ leadUnits }) => leadUnits === null).length);
      for (const unit of byUnit) {
        const own = rows.filter(({ leadUnits }) => leadUnits?.split('; ').includes(unit.name));
        const standing = [unit.done, unit.inTime, unit.overdue, unit.noDate].flat();
        expect(standing).toHaveLength(own.length);
      }
    }),
    { seed: 3, numRuns: 60 },
  );
});
