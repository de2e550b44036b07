import fc from 'fast-check';
import { checks } from '../../src/checks/checks';
import type { WorkbookReading } from '../../src/workbook/reading';
import { recognise } from '../../src/workbook/recognise';
import { snapshotOfPlan } from '../../src/workbook/snapshotOfPlan';
import { checked, checkedSnapshot, codes, edited, smallWorkbook, unsaid, type Edit } from './checked';
import { smallPlan } from './smallPlan';
import { anyLetter } from '../anyLetter';

const text = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'Cục Viễn thông,;-.=12/2025()“”\n\u00a0\ud800¸µ¶') }),
  fc.constantFrom('', ' ', '12/2024', 'Thường xuyên', 'Cục Viễn thông'),
);
const value = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' }),
);
const columns = [
  'key',
  'part',
  'section',
  'sectionTitle',
  'number',
  'text',
  'lead',
  'coordinators',
  'result',
  'period',
  'deadline',
  'leadUnits',
  'deadlineKind',
  'lastDay',
  'status',
  'percent',
  'doneOn',
  'proposals',
];
const edit = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...columns), value)
  .map(([row, column, after]): Edit => ['NhiemVu', row, column, after]);
const unitEdit = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('key', 'unit', 'contribution', 'contributionOn'),
    value,
  )
  .map(([row, column, after]): Edit => ['PhoiHop', row, column, after]);

test('any texts and values at all are answered, with a sentence for every finding', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(edit, unitEdit), { minLength: 1, maxLength: 12 }), (edits) => {
      expect(unsaid(checked(edits))).toEqual([]);
    }),
    { seed: 20240601, numRuns: 60 },
  );
});

test('a cell of a megabyte is answered', () => {
  const long = 'Cục Viễn thôn, '.repeat(2_000) + ' '.repeat(100_000) + 'x';
  expect(
    codes(
      checked([
        ['NhiemVu', 1, 'text', long],
        ['NhiemVu', 1, 'result', '('.repeat(500_000)],
      ]),
    ),
  ).toEqual(expect.arrayContaining(['text.punctuation', 'text.brackets']));
});

test('the same workbook gives the same findings, in the order of the checks', () => {
  const edits: Edit[] = [
    ['NhiemVu', 1, 'lead', 'Cục Viễn thôn'],
    ['NhiemVu', 2, 'deadline', ''],
    ['ChiTieu', 1, 'key', 'x'],
  ];
  const order = checks.map(({ code }) => code);
  const findings = checked(edits);
  expect(checked(edits)).toEqual(findings);
  const places = codes(findings).map((code) => order.indexOf(code));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('an id is of the fault and not of its place: rows may be sorted', () => {
  const reading = edited(smallWorkbook, [['NhiemVu', 'A.I.1', 'lead', 'Cục Viễn thôn']]);
  const sorted = reading.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() }));
  const ids = (tables: WorkbookReading['tables']) =>
    checkedSnapshot(recognise({ ...reading, tables })).map(({ id }) => id);
  expect(ids(sorted)).toEqual(ids(reading.tables));
});

test('every check has a code of its own and a promise', () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
  expect(checks.filter(({ promise }) => !/^[A-Z].*\.$/s.test(promise)).map(({ code }) => code)).toEqual([]);
});

describe('a plan in the decision’s form', () => {
  const foreign = recognise({ ...smallWorkbook, tables: [], carriers: { part: null, sheet: null } });
  const tasks = smallPlan.tasks.map((task, index) =>
    index === 0 ? { ...task, lead: 'Cục Viễn thôn', deadline: '' } : task,
  );
  const places = new Map([['A.I.1', { lead: 'Phụ lục 02!C7', deadline: 'Phụ lục 02!G7' }]]);
  const snapshot = snapshotOfPlan({ plan: { ...smallPlan, tasks }, questions: [], places }, foreign);

  test('is checked where it stands, and nothing is said of columns that it has not', () => {
    expect(checkedSnapshot(snapshot, { original: null })).toMatchObject([
      {
        code: 'unit.misspelt',
        sheet: 'Phụ lục 02',
        key: 'A.I.1',
        column: 'lead',
        cell: 'C7',
        found: 'Cục Viễn thôn',
      },
      { code: 'deadline.missing', sheet: 'Phụ lục 02', key: 'A.I.1', column: 'deadline', cell: 'G7' },
    ]);
  });

  test('is a source that is not changed', () => {
    expect(checkedSnapshot(snapshot, { original: null }).map(({ fix }) => fix)).toEqual([null, null]);
  });

  test('has null where a place is not known', () => {
    const nowhere = snapshotOfPlan(
      { plan: { ...smallPlan, tasks }, questions: [], places: new Map() },
      foreign,
    );
    expect(checkedSnapshot(nowhere, { original: null })).toMatchObject([
      { code: 'unit.misspelt', sheet: null, cell: null },
      { code: 'deadline.missing', sheet: null, cell: null },
    ]);
  });
});
