import { settingNames } from './settingNames';
import { isWordFormula, thisRow, tidied } from './structuredReference';
import { deadlineKindWords } from './words';

type FollowedTable = 'NhiemVu' | 'ChiTieu';

/** What a formula gives in each case of a row's last day, as formulas without the leading `=`. */
export interface DayCases {
  readonly overdue: string;
  readonly dueSoon: string;
  readonly inTime: string;
  /** No last day, and the row recurs. */
  readonly recurring: string;
  /** No last day, and nothing says when the row is due. */
  readonly noDate: string;
}

/** Tells the cases of a row's last day apart, as of `NgayTinh`; a last day that is no number is none. */
export function onDay(table: FollowedTable, cases: DayCases): string {
  const lastDay = thisRow(table, 'lastDay');
  const asOf = `INT(${settingNames.asOf})`;
  const soon = `IF(INT(${lastDay})<=${asOf}+${settingNames.dueSoonDays},${cases.dueSoon},${cases.inTime})`;
  const byDay = `IF(INT(${lastDay})<${asOf},${cases.overdue},${soon})`;
  const recurs = isWordFormula(thisRow(table, 'deadlineKind'), deadlineKindWords.recurring);
  return `IF(ISNUMBER(${lastDay}),${byDay},IF(${recurs},${cases.recurring},${cases.noDate}))`;
}

/** True for a row without key, name and lead: nothing is said of it. */
export function blankRow(table: FollowedTable): string {
  const texts = ['key', 'text', 'lead'].map((column) => thisRow(table, column));
  return `${tidied(texts.join('&'))}=""`;
}
