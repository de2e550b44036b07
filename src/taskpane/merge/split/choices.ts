import type { PackageChoices } from '../../../consolidate/package/buildPackage';
import type { CheckOutcome } from '../../../actions/checkWorkbook';
import { formatDay } from '../../../i18n/format';
import { typedDay } from '../../../plan/calendar/typedDay';
import type { IsoDate } from '../../../plan/isoDate';
import { reportingPeriod } from '../../../plan/reportingPeriod';
import { usualAnswerBy } from '../../../review/slip/answerBy';
import type { SplitChoices } from '../mergeWork';
import { proposedPeriods } from './proposals';

/** What is proposed before the user has chosen anything: the half year of today, five working days to answer. */
export function usualChoices(today: IsoDate): SplitChoices {
  const period = proposedPeriods(today)[0]?.id ?? '';
  return { period, answerBy: formatDay(usualAnswerBy(today)), sendTo: '', left: new Set() };
}

/** What was typed, as the packages take it, or which of the fields is wrong. */
export function readChoices(
  { period: typed, answerBy: day, sendTo }: SplitChoices,
  today: IsoDate,
  { snapshot }: Pick<CheckOutcome, 'snapshot'>,
): {
  readonly choices: PackageChoices | null;
  readonly wrong: { readonly period: boolean; readonly day: boolean };
} {
  const period = reportingPeriod(typed);
  const answerBy = day.trim() === '' ? null : typedDay(day);
  const wrongDay = day.trim() !== '' && (answerBy === null || answerBy < today);
  const wrong = { period: period === null, day: wrongDay };
  if (period === null || wrongDay) return { choices: null, wrong };
  const words = sendTo.trim();
  return {
    choices: { period, today, asOf: snapshot.asOf, answerBy, sendTo: words === '' ? null : words },
    wrong,
  };
}
