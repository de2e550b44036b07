import { blankRow, onDay } from './dayFormula';
import { isWordFormula, thisRow } from './structuredReference';
import { standingWords, statusWords } from './words';

/**
 * The formula of `Tình trạng`, with the leading `=`: what `judge` and `standingWord` say, in functions that
 * Excel 2016 and LibreOffice share. It looks at the row's own cells and not at `Cảnh báo`, so that it stays
 * right where a person wrote over a warning. An empty row stands nowhere.
 */
export function standingFormula(table: 'NhiemVu' | 'ChiTieu'): string {
  const cell = (column: string): string => thisRow(table, column);
  const [doneOn, lastDay] = [cell('doneOn'), cell('lastDay')];
  const late = `IF(INT(${doneOn})>INT(${lastDay}),${word('doneLate')},${word('doneInTime')})`;
  const done = `IF(AND(ISNUMBER(${doneOn}),ISNUMBER(${lastDay})),${late},${word('doneInTime')})`;
  const open = onDay(table, {
    overdue: word('overdue'),
    dueSoon: word('dueSoon'),
    inTime: word('inTime'),
    recurring: word('inTime'),
    noDate: word('noDate'),
  });
  const isDone = isWordFormula(cell('status'), statusWords.done);
  return `=IF(${blankRow(table)},"",IF(${isDone},${done},${open}))`;
}

const word = (name: keyof typeof standingWords): string => `"${standingWords[name]}"`;
