import fc from 'fast-check';
import type { CheckOutcome } from '../../src/actions/checkWorkbook';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { WorkbookMemory } from '../../src/actions/workbookMemory';
import type { WorkbookPort } from '../../src/workbook/port';
import type { RawCell, RawTable, WorkbookReading } from '../../src/workbook/reading';
import { headingOf } from '../../src/workbook/structuredReference';
import type { TableName } from '../../src/workbook/tableDefinition';
import { tableDefinition } from '../../src/workbook/tables';
import { decisionWords } from '../../src/workbook/words';
import { AS_OF, edited, smallWorkbook, withRow } from './checked';
import { smallPlan } from './smallPlan';

/** Something that happens to a workbook between two checks. */
type Happening = (reading: WorkbookReading) => WorkbookReading;

/** What the workbook is found to be; with a memory, as cheaply as it allows. */
const check = (reading: WorkbookReading, memory?: WorkbookMemory): Promise<CheckOutcome> =>
  checkWorkbook.perform(
    {
      port: { read: () => Promise.resolve(reading) } as Pick<WorkbookPort, 'read'> as WorkbookPort,
      today: AS_OF,
      progress: () => undefined,
    },
    { asOf: null, original: smallPlan, ...(memory ? { memory } : {}) },
  );

const inTable =
  (
    name: TableName,
    change: (rows: readonly (readonly RawCell[])[]) => readonly (readonly RawCell[])[],
  ): Happening =>
  (reading) => ({
    ...reading,
    tables: reading.tables.map((table): RawTable =>
      table.name === name ? { ...table, rows: change(table.rows) } : table,
    ),
  });

const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, index) => index !== at);

const planTable = fc.constantFrom<TableName>('ChiTieu', 'NhiemVu', 'PhoiHop');
const place = fc.nat(8);
const text = fc.constantFrom(
  '',
  'Quý V/2025',
  '31/12/2025',
  '12/2024',
  'Thường xuyên',
  'Cục Chuyển đổi số quốc gia',
  'Cục Chuyen đổi số quốc gia',
  'Cục Không Có',
  'Các đơn vị liên quan',
  'Hai  khoảng trắng ,',
  'A.I.1',
  '=1+1',
  'Hoàn thành',
  45_000,
  null,
);
const column = fc.constantFrom(
  'key',
  'text',
  'lead',
  'leadUnits',
  'coordinators',
  'unit',
  'period',
  'deadline',
  'lastDay',
  'result',
  'sectionTitle',
  'status',
  'percent',
  'doneOn',
);

const typing = fc
  .tuple(planTable, place, column, text)
  .map(([table, row, id, value]): Happening => (reading) => {
    const has = tableDefinition(table).columns.some((each) => each.id === id);
    return has ? edited(reading, [[table, row + 1, id, value]]) : reading;
  });
const deleting = fc.tuple(planTable, place).map(([table, at]) => inTable(table, (rows) => without(rows, at)));
const doubling = fc
  .tuple(planTable, place, place)
  .map(([table, from, to]) =>
    inTable(table, (rows) => [...rows.slice(0, to), ...rows.slice(from, from + 1), ...rows.slice(to)]),
  );
const moving = fc.tuple(planTable, place, place).map(([table, from, to]) =>
  inTable(table, (rows) => {
    const rest = without(rows, from);
    return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
  }),
);
const registering = fc
  .tuple(fc.nat(20), fc.constantFrom('aliases', 'name', 'to'), fc.constantFrom('Cục Không Có', '', 40_000))
  .map(
    ([row, id, value]): Happening =>
      (reading) =>
        edited(reading, [['DonVi', row + 1, id, value]]),
  );
const dating = fc
  .constantFrom(45_000, 46_349, 'today' as const)
  .map((asOf): Happening => (reading) => ({ ...reading, asOf }));
const renaming = fc.constantFrom('Thời hạn', 'Hạn chót').map((heading): Happening => (reading) => ({
  ...reading,
  tables: reading.tables.map((table) => ({
    ...table,
    headings: table.headings.map((each) => (each === headingOf('NhiemVu', 'deadline') ? heading : each)),
  })),
}));
const moved = fc.constantFrom(1, 3).map((by): Happening => (reading) => ({
  ...reading,
  tables: reading.tables.map((table) => ({ ...table, top: table.top + by })),
}));

/** Accepts one of the findings that the last check gave. */
const accept = (reading: WorkbookReading, { findings }: CheckOutcome, at: number): WorkbookReading => {
  const finding = findings[at % Math.max(1, findings.length)];
  return finding
    ? withRow(reading, 'KiemTra', { id: finding.id, decision: decisionWords.accepted, reason: 'Đã rõ' })
    : reading;
};

const happening = fc.oneof(
  { weight: 6, arbitrary: typing.map((change) => ({ change, accepts: null as number | null })) },
  ...[deleting, doubling, moving, registering, dating, renaming, moved].map((each) => ({
    weight: 1,
    arbitrary: each.map((change) => ({ change, accepts: null as number | null })),
  })),
  {
    weight: 2,
    arbitrary: fc.nat(60).map((accepts) => ({ change: (same: WorkbookReading) => same, accepts })),
  },
);

describe('a check after a change', () => {
  test('says what a check from the beginning says, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 6 }), async (happenings) => {
        const memory = new WorkbookMemory();
        let reading = smallWorkbook;
        let outcome = await check(reading, memory);
        for (const { change, accepts } of happenings) {
          reading = accepts === null ? change(reading) : accept(reading, outcome, accepts);
          outcome = await check(structuredClone(reading), memory);
        }
        const anew = await check(reading);
        expect(JSON.stringify(outcome.findings)).toBe(JSON.stringify(anew.findings));
        expect(outcome).toEqual(anew);
      }),
      { numRuns: 40 },
    );
  });

  test('gives the findings of rows that stayed as the same objects, and those of the changed row anew', async () => {
    const memory = new WorkbookMemory();
    const before = await check(edited(smallWorkbook, [['NhiemVu', 2, 'deadline', 'Quý V/2025']]), memory);
    const reading = edited(smallWorkbook, [
      ['NhiemVu', 1, 'deadline', 'Quý VI/2025'],
      ['NhiemVu', 2, 'deadline', 'Quý V/2025'],
    ]);
    const { findings } = await check(structuredClone(reading), memory);
    const added = findings.filter((finding) => !before.findings.includes(finding));
    expect([...new Set(added.map(({ key }) => key))]).toEqual(['A.I.1']);
    expect(findings.length - added.length).toBeGreaterThan(0);
  });
});
