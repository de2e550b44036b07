import { blankRow, onDay } from './dayFormula';
import { isWordFormula, thisRow, tidied } from './structuredReference';
import { statusWords, warningWords } from './words';

/**
 * The formula of `Cảnh báo`, with the leading `=`: what `warningOf` says, in functions that Excel 2016 and
 * LibreOffice share. Each word comes with `; ` before it, and the first two characters fall. A row without
 * key, name and lead is an empty row and has no warning.
 */
export function warningFormula(table: 'NhiemVu' | 'ChiTieu'): string {
  const cell = (column: string): string => thisRow(table, column);
  const unassigned = `OR(${tidied(cell('lead'))}="",${tidied(cell('leadUnits'))}="")`;
  const dated = onDay(table, {
    overdue: word('overdue'),
    dueSoon: word('dueSoon'),
    inTime: '""',
    recurring: '""',
    noDate: word('noDate'),
  });
  const done = isWordFormula(cell('status'), statusWords.done);
  const words = `IF(${unassigned},${word('unassigned')},"")&IF(${done},"",${dated})`;
  return `=IF(${blankRow(table)},"",MID(${words},3,99))`;
}

const word = (name: keyof typeof warningWords): string => `"; ${warningWords[name]}"`;
