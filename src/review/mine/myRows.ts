import { textOf } from '../../checks/cellContent';
import type { IsoDate } from '../../plan/isoDate';
import { followUpOf } from '../../workbook/followUpOf';
import { dayOfSerial, serialOfDay } from '../../workbook/serial';
import { judge } from '../../workbook/standing';
import type { MyRow, MyRows, Role } from './myRow';
import { timeGroups } from './myRow';
import { timeGroup } from './timeGroup';
import type { SharedRow } from './unitWork';

export interface MyRowsInput {
  readonly rows: readonly SharedRow[];
  /** The code of the unit. */
  readonly unit: string;
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
}

/** What a unit has to do: the rows that it leads or coordinates, as of a day. */
export function myRows({ rows, unit, asOf, dueSoonDays }: MyRowsInput): MyRows {
  return rows
    .flatMap((row) => {
      const role = roleOf(row, unit);
      return role === null ? [] : [myRow(row, role, unit, asOf, dueSoonDays)];
    })
    .map((row, order) => ({ row, order }))
    .sort((one, other) => byTime(one.row, other.row) || one.order - other.order)
    .map(({ row }) => row);
}

function roleOf({ leads, coordinators }: SharedRow, unit: string): Role | null {
  if (leads.has(unit)) return 'lead';
  return coordinators.has(unit) ? 'coordinator' : null;
}

function myRow(
  { planRow, coordinators }: SharedRow,
  role: Role,
  unit: string,
  asOf: IsoDate,
  dueSoonDays: number,
): MyRow {
  const { table, row, date1904 } = planRow;
  const followUp = followUpOf(row);
  const { standing } = judge(followUp, serialOfDay(asOf, date1904), dueSoonDays);
  const lastDay = followUp.lastDay === null ? null : dayOfSerial(followUp.lastDay, date1904);
  const group = timeGroup({ standing, lastDay, deadlineKind: followUp.deadlineKind }, asOf);
  const coordination = role === 'coordinator' ? coordinators.get(unit) : null;
  return {
    ref: {
      table: table.name === 'ChiTieu' ? 'ChiTieu' : 'NhiemVu',
      key: row.key,
      sheet: table.sheet,
      cell: row.cells.key?.cell ?? Object.values(row.cells)[0]?.cell ?? '',
    },
    role,
    text: textOf(row, 'text').trim(),
    deadline: textOf(row, 'deadline').trim(),
    lastDay,
    nextDay: lastDay === null && group === 'recurring' ? planRow.deadline.nextDay : null,
    group,
    standing,
    status: textOf(row, 'status').trim(),
    percent: percentIn(textOf(row, 'percent')),
    of: coordination?.row.of ?? null,
  };
}

function percentIn(text: string): number | null {
  const percent = text.trim() === '' ? NaN : Number(text);
  return percent >= 0 && percent <= 100 ? percent : null;
}

function byTime(one: MyRow, other: MyRow): number {
  const groups = timeGroups.indexOf(one.group) - timeGroups.indexOf(other.group);
  return groups || compare(dayOf(one), dayOf(other));
}

/** What has no day comes after what has one. */
const dayOf = ({ lastDay, nextDay }: MyRow): string => lastDay ?? nextDay ?? '~';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
