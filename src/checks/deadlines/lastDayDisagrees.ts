import type { IsoDate } from '../../plan/isoDate';
import { serialOfDay } from '../../workbook/serial';
import { isBlank } from '../cellContent';
import type { Check, FindingDraft } from '../check';
import type { Fix } from '../finding';
import { changeOf, placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { datedRows, isLeftOver, lastDayOf } from './rows';

export const lastDayDisagrees: Check = {
  code: 'deadline.last-day-disagrees',
  severity: 'warning',
  promise: 'The last day is the one that the text of the deadline gives, where it gives one surely.',
  ofRows: ({ rows }) =>
    datedRows(rows).flatMap((planRow) => {
      const { row, deadline } = planRow;
      const written = row.cells.lastDay;
      if (!written || !deadline.sure) return [];
      const [day, entered] = [deadline.lastDay, lastDayOf(planRow)];
      if (day === null) return deadline.kind === 'recurring' && isLeftOver(planRow) ? [noDay(planRow)] : [];
      // A value of a wrong kind is one fault; the check of kinds has said it.
      if (entered === day || (entered === null && !isBlank(written))) return [];
      return [otherDay(planRow, day)];
    }),
};

/** The text gives a day, and another one or none stands in `Hạn cuối`. */
function otherDay(planRow: PlanRow, day: IsoDate): FindingDraft {
  const { table, row, date1904, deadline } = planRow;
  const found = row.cells.lastDay?.text ?? '';
  const empty = isBlank(row.cells.lastDay);
  return {
    ...placeOf(table, row, 'lastDay'),
    found,
    expected: { code: 'check.as-day', params: { day } },
    message: {
      code: empty ? 'check.deadline.last-day-empty' : 'check.deadline.last-day-disagrees',
      params: { text: deadline.text, day, found },
    },
    reading: deadline.why,
    fix: fixOf(planRow, { code: 'check.fix.write-day', params: { day } }, serialOfDay(day, date1904)),
  };
}

/** The text is a rule that has no last day, and the day of an earlier text still stands there. */
function noDay(planRow: PlanRow): FindingDraft {
  const { table, row, deadline } = planRow;
  const found = row.cells.lastDay?.text ?? '';
  return {
    ...placeOf(table, row, 'lastDay'),
    found,
    expected: { code: 'check.as-text', params: { text: '' } },
    message: { code: 'check.deadline.last-day-of-rule', params: { text: deadline.text, found } },
    reading: deadline.why,
    fix: fixOf(planRow, { code: 'check.fix.clear-day', params: { day: found } }, null),
  };
}

/** Sure where the cell is empty or holds the product's own last value; what a person typed may be meant. */
function fixOf(planRow: PlanRow, label: Fix['label'], value: number | null): Fix | null {
  const { table, row, loaded } = planRow;
  const change = changeOf(table, row, 'lastDay', value);
  const own = isBlank(row.cells.lastDay) || (loaded !== null && isLeftOver(planRow));
  return change && { label, sure: own, changes: [change] };
}
