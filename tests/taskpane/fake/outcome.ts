import type { CheckOutcome } from '../../../src/actions/checkWorkbook';
import type { Finding } from '../../../src/checks/finding';
import type { RowRef, UnitOverview } from '../../../src/report/overview';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';
import { daysInMonth, isoDate } from '../../../src/plan/isoDate';
import { cellName } from '../../../src/workbook/a1';
import type { SnapshotRow, TableSnapshot } from '../../../src/workbook/snapshot';
import { tableDefinition } from '../../../src/workbook/tables';

type PlanTable = 'NhiemVu' | 'ChiTieu';

/** The last day of `12/2024` or `2030`, which is enough for a stand-in; empty for anything else. */
function lastDayOf(deadline: string): string {
  const month = /^(\d{1,2})\/(\d{4})$/.exec(deadline);
  if (month) {
    const [year, number] = [Number(month[2]), Number(month[1])];
    return isoDate(year, number, daysInMonth(year, number));
  }
  return /^\d{4}$/.test(deadline) ? `${deadline}-12-31` : '';
}

interface PlanRow {
  readonly key: string;
  readonly text: string;
  readonly lead: string;
  readonly deadline: string;
}

function tableOf(name: PlanTable, source: readonly PlanRow[]): TableSnapshot {
  const { sheet, columns } = tableDefinition(name);
  const rows = source.map((row, at): SnapshotRow => {
    const texts: Record<string, string> = {
      ...row,
      leadUnits: /Các cơ quan|thông tin$/.test(row.lead) ? '' : row.lead.replace(/\.$/, ''),
      lastDay: lastDayOf(row.deadline),
    };
    const cells = columns.map(({ id }, column) => {
      const text = texts[id] ?? '';
      return [
        id,
        { value: text, text, format: undefined, computed: false, cell: cellName(at + 3, column) },
      ] as const;
    });
    return { key: row.key, row: at + 3, cells: Object.fromEntries(cells) };
  });
  const places = columns.map(({ id }, column) => [id, column] as const);
  return {
    name,
    sheet,
    columns: Object.fromEntries(places),
    missing: [],
    renamed: {},
    headingRow: 2,
    lastRow: 2 + rows.length,
    rows,
  };
}

function refsOf(table: TableSnapshot, keep: (row: SnapshotRow) => boolean): RowRef[] {
  return table.rows.filter(keep).map((row) => ({
    table: table.name as PlanTable,
    key: row.key,
    sheet: table.sheet,
    cell: row.cells.key?.cell ?? '',
  }));
}

/** What a check of the bundled plan says, in outline: real rows, made-up findings. */
export function fakeOutcome(findings: readonly Finding[], asOf = '2026-11-23'): CheckOutcome {
  const tables = {
    NhiemVu: tableOf('NhiemVu', bundledPlan.tasks),
    ChiTieu: tableOf('ChiTieu', bundledPlan.indicators),
  };
  const pick = (keep: (row: SnapshotRow) => boolean) => [
    ...refsOf(tables.ChiTieu, keep),
    ...refsOf(tables.NhiemVu, keep),
  ];
  const text = (row: SnapshotRow, column: string) => row.cells[column]?.text ?? '';
  const recurring = (row: SnapshotRow) => text(row, 'deadline') === 'Thường xuyên';
  const overdue = (row: SnapshotRow) => text(row, 'lastDay') !== '' && text(row, 'lastDay') < asOf;
  const noDate = (row: SnapshotRow) => text(row, 'lastDay') === '' && !recurring(row);
  const inTime = (row: SnapshotRow) => !overdue(row) && !noDate(row) && !done(row);
  const done = (row: SnapshotRow) => row.key.endsWith('.4');
  const names = [...new Set(pick(() => true).map(({ table, key }) => unitOf(table, key)))];
  function unitOf(table: PlanTable, key: string): string {
    return text(tables[table].rows.find((row) => row.key === key) ?? { key, row: 0, cells: {} }, 'leadUnits');
  }
  const byUnit = names
    .map((name): UnitOverview => {
      const own = (keep: (row: SnapshotRow) => boolean) =>
        pick((row) => text(row, 'leadUnits') === name && keep(row));
      return {
        name,
        done: own(done),
        inTime: own(inTime),
        overdue: own((row) => overdue(row) && !done(row)),
        noDate: own((row) => noDate(row) && !done(row)),
      };
    })
    .sort((one, other) => other.overdue.length - one.overdue.length);
  return {
    asOf,
    dueSoonDays: 30,
    findings,
    overview: {
      asOf,
      dueSoonDays: 30,
      total: pick(() => true),
      done: { inTime: pick(done), late: [] },
      open: {
        inTime: pick(inTime),
        overdue: pick((row) => overdue(row) && !done(row)),
        noDate: pick((row) => noDate(row) && !done(row)),
      },
      dueSoon: pick((row) => text(row, 'lastDay').startsWith('2026-12')),
      unassigned: pick((row) => text(row, 'leadUnits') === ''),
      byUnit,
    },
    snapshot: {
      kind: 'master',
      date1904: false,
      asOf: null,
      dueSoonDays: 30,
      tables,
      carrier: {
        state: 'sound',
        content: {
          schema: 1,
          planId: 'fake',
          kind: 'master',
          metadata: bundledPlan.metadata,
          obligations: bundledPlan.obligations,
          questions: [],
          partTitles: {},
          columnIds: {},
        },
      },
      faults: [],
    },
  };
}
