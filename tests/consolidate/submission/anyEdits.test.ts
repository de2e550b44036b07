import fc from 'fast-check';
import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import type { Submission } from '../../../src/consolidate/submission/submission';
import { cellName } from '../../../src/workbook/a1';
import type { RawCell, RawTable } from '../../../src/workbook/reading';
import { tableDefinition } from '../../../src/workbook/tables';
import { masterOf, packageOf } from '../package/masterOf';
import { contentOf, edited } from '../package/smallPlan';
import { naiveCount } from './naiveCount';
import { returned, totalOf, weighed, withCell, withoutColumn, withTable } from './returning';

const master = masterOf(
  edited(['NhiemVu', 'A.I.1', 'percent', 40], ['ChiTieu', 'PL01.1.a', 'status', 'Đang thực hiện']),
);
const went = packageOf(master, 'vienthong').document();
const untouched = returned(went);

type Change = (workbook: ReturnedWorkbook) => ReturnedWorkbook;
const table = fc.constantFrom('NhiemVu', 'ChiTieu', 'PhoiHop' as const);
const place = fc.nat(30);
const value = fc.constantFrom<RawCell>(
  { value: null },
  { value: ' ' },
  { value: 'x' },
  { value: 60 },
  { value: '31/12/2025' },
  { value: 'Hoàn thành' },
  { value: 'B.I.1' },
  { value: 'Quá hạn' },
  { value: { error: '#N/A' } },
  { value: 7, computed: true },
);
const at = <Each>(list: readonly Each[], index: number): number => index % Math.max(list.length, 1);

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(table, place, place, value).map(
    ([name, row, column, cell]): Change =>
      (workbook) =>
        withTable(workbook, name, (each) =>
          withCell(each, at(each.rows, row), at(each.headings, column), cell),
        ),
  ),
  fc.tuple(table, place).map(
    ([name, row]): Change =>
      (workbook) =>
        withTable(workbook, name, (each) => ({
          ...each,
          rows: each.rows.filter((_, index) => index !== at(each.rows, row)),
        })),
  ),
  fc.tuple(table, place).map(
    ([name, row]): Change =>
      (workbook) =>
        withTable(workbook, name, (each) => ({
          ...each,
          rows: [...each.rows, ...each.rows.slice(at(each.rows, row)).slice(0, 1)],
        })),
  ),
  table.map(
    (name): Change =>
      (workbook) =>
        withTable(workbook, name, (each) => ({ ...each, rows: [...each.rows].reverse() })),
  ),
  fc.tuple(table, place).map(([name, column]): Change => (workbook) => {
    const { columns, identity } = tableDefinition(name);
    const others = columns.filter(({ id }) => !identity.includes(id));
    const gone = others[at(others, column)];
    const heading = gone?.heading ?? '';
    return withTable(workbook, name, (each) => {
      // A column that stands no more where it stood is left alone: another one would go in its place.
      const stands = each.headings[columns.findIndex(({ id }) => id === gone?.id)] === heading;
      return gone && stands ? withoutColumn(each, name, gone.id) : each;
    });
  }),
  fc.tuple(table, value).map(
    ([name, cell]): Change =>
      (workbook) =>
        withTable(workbook, name, (each) => ({
          ...each,
          headings: [...each.headings, `Ghi chú ${each.headings.length}`],
          columnIds: [...each.columnIds, null],
          rows: each.rows.map((cells, row) => [...cells, row % 2 === 0 ? cell : { value: null }]),
        })),
  ),
  fc.tuple(table, place, place).map(([name, row, column]): Change => (workbook) => {
    const found = workbook.reading.tables.find((each) => each.name === name);
    if (!found || found.rows.length < 2) return workbook;
    const top = found.top + 1 + (row % (found.rows.length - 1));
    const left = found.left + at(found.headings, column);
    const merge = `${cellName(top, left)}:${cellName(top + 1, left)}`;
    const merges = { ...workbook.merges, [found.sheet]: [...(workbook.merges[found.sheet] ?? []), merge] };
    return { ...workbook, merges };
  }),
  place.map((row): Change => (workbook) => ({
    ...workbook,
    outside: [
      ...workbook.outside,
      { sheet: 'Nhiệm vụ', cell: `AZ${100 * workbook.outside.length + row}`, value: 'ghi chú' },
    ],
  })),
);

/** Where each cell stands that the submission accounts for, as often as it does. */
function cellsIn(submission: Submission): string[] {
  const { changed, withdrawn, repeated, differing, rejected, added, kept } = submission;
  const listed = [
    changed,
    withdrawn,
    repeated,
    differing,
    rejected,
    ...added.map(({ cells }) => cells),
  ].flat();
  return [
    ...listed.map(({ sheet, cell }) => `${sheet}!${cell}`),
    ...kept.flatMap(({ sheet, row, from, to, keys }) =>
      keys.flatMap((_, below) =>
        Array.from(
          { length: to - from + 1 },
          (_, index) => `${sheet}!${cellName(row + below, from + index)}`,
        ),
      ),
    ),
  ];
}

test('whatever was done to a file, every cell that counts is accounted for exactly once', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 6 }), (changes) => {
      const workbook = changes.reduce((before, change) => change(before), untouched);
      const submission = weighed(workbook, master);
      expect(totalOf(submission)).toBe(naiveCount(workbook, contentOf(went), master));
      const cells = cellsIn(submission);
      expect(cells).toHaveLength(totalOf(submission));
      expect(new Set(cells).size).toBe(cells.length);
    }),
    { numRuns: 100 },
  );
});

test('the order of the sheets in the file makes no difference', () => {
  const turned = (workbook: ReturnedWorkbook): ReturnedWorkbook => {
    const tables: readonly RawTable[] = [...workbook.reading.tables].reverse();
    return { ...workbook, reading: { ...workbook.reading, tables } };
  };
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 4 }), (changes) => {
      const workbook = changes.reduce((before, change) => change(before), untouched);
      expect(weighed(turned(workbook), master)).toEqual(weighed(workbook, master));
    }),
    { numRuns: 25 },
  );
});
