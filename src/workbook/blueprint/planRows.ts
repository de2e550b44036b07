import type { Indicator, Readings, Task } from '../../plan/plan';
import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import type { UnitPart } from '../../plan/unit/unit';
import { serialOfDay } from '../serial';
import { deadlineKindWord, deadlineKindWords } from '../words';
import type { TableRow } from './tableRow';

/** What stands between two official names in `Đơn vị chủ trì (chuẩn)`. */
const UNIT_SEPARATOR = '; ';

/** A row of `NhiemVu` at load: the decision's texts and what the product makes of them. */
export function rowOfTask(task: Task, readings: Readings): TableRow {
  return {
    key: task.key,
    part: task.part,
    section: task.section,
    sectionTitle: task.sectionTitle,
    number: task.number,
    text: task.text,
    lead: task.lead,
    coordinators: task.coordinators,
    result: task.result,
    period: task.period,
    deadline: task.deadline,
    ...computed(readings),
  };
}

/** A row of `ChiTieu` at load. */
export function rowOfIndicator(indicator: Indicator, readings: Readings): TableRow {
  return {
    key: indicator.key,
    group: indicator.group,
    groupTitle: indicator.groupTitle,
    label: indicator.label,
    text: indicator.text,
    lead: indicator.lead,
    implementers: indicator.implementers,
    period: indicator.period,
    deadline: indicator.deadline,
    ...computed(readings),
  };
}

/**
 * The rows of `PhoiHop` that a task asks for: one for each unit named among its coordinators. A unit that
 * coordinates with itself has the task as its lead only.
 */
export function coordinationRows(task: Task, readings: Readings): readonly TableRow[] {
  const leads = new Set(namesOf(readings.lead));
  return namesOf(readings.others)
    .filter((unit) => !leads.has(unit))
    .map((unit) => ({ key: task.key, unit }));
}

/** The official names that a unit cell stands for, each once, in the order of the cell. */
const namesOf = (parts: readonly UnitPart[]): readonly string[] => namesIn(leadUnitsOf(parts));

/** The names in a value of `Đơn vị chủ trì (chuẩn)`. */
export function namesIn(leadUnits: string): readonly string[] {
  return leadUnits === '' ? [] : leadUnits.split(UNIT_SEPARATOR);
}

/** The computed columns, as the contract of the tables says: a last day only from a sure reading of a day. */
function computed({ deadline, lead }: Readings): TableRow {
  const deadlineKind = deadlineKindWord(deadline.kind, deadline.sure);
  const dated = deadlineKind === deadlineKindWords.dated && deadline.lastDay !== null;
  return {
    leadUnits: leadUnitsOf(lead),
    deadlineKind,
    lastDay: dated && deadline.lastDay !== null ? serialOfDay(deadline.lastDay) : null,
  };
}
