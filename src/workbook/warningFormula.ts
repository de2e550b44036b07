import { settingNames } from './settingNames';
import { isWordFormula, thisRow, tidied } from './structuredReference';
import { deadlineKindWords, statusWords, warningWords } from './words';

/**
 * The formula of `Cảnh báo`, with the leading `=`: what `warningOf` says, in functions that Excel 2016 and
 * LibreOffice share. Each word comes with `; ` before it, and the first two characters fall. A row without
 * key, name and lead is an empty row and has no warning.
 */
export function warningFormula(table: 'NhiemVu' | 'ChiTieu'): string {
  const cell = (column: string): string => thisRow(table, column);
  const lastDay = cell('lastDay');
  const asOf = `INT(${settingNames.asOf})`;
  const unassigned = `OR(${tidied(cell('lead'))}="",${tidied(cell('leadUnits'))}="")`;
  const soon = `IF(INT(${lastDay})<=${asOf}+${settingNames.dueSoonDays},${word('dueSoon')},"")`;
  const byDay = `IF(INT(${lastDay})<${asOf},${word('overdue')},${soon})`;
  const byKind = `IF(${isWordFormula(cell('deadlineKind'), deadlineKindWords.recurring)},"",${word('noDate')})`;
  const done = isWordFormula(cell('status'), statusWords.done);
  const words = `IF(${unassigned},${word('unassigned')},"")&IF(${done},"",IF(ISNUMBER(${lastDay}),${byDay},${byKind}))`;
  const blank = `${tidied(['key', 'text', 'lead'].map(cell).join('&'))}=""`;
  return `=IF(${blank},"",MID(${words},3,99))`;
}

const word = (name: keyof typeof warningWords): string => `"; ${warningWords[name]}"`;
