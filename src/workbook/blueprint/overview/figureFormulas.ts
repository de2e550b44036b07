import { isWordFormula, tidied, wholeColumn } from '../../structuredReference';
import { statusWords, warningWords } from '../../words';

type FollowedTable = 'NhiemVu' | 'ChiTieu';

/**
 * Conditions on the rows of a table as arrays of 0 and 1, to be multiplied inside SUMPRODUCT: the same
 * rules as `judge`, in functions that Excel 2016 knows.
 */
export function conditions(table: FollowedTable) {
  const column = (id: string): string => wholeColumn(table, id);
  const done = `(${isWordFormula(column('status'), statusWords.done)})`;
  const doneOn = column('doneOn');
  const lastDay = column('lastDay');
  return {
    filled: `(${tidied(['key', 'text', 'lead'].map(column).join('&'))}<>"")`,
    done,
    late: `${done}*ISNUMBER(${doneOn})*ISNUMBER(${lastDay})*(${doneOn}>${lastDay})`,
    warned: (word: keyof typeof warningWords): string =>
      `ISNUMBER(SEARCH("${warningWords[word]}",${column('warning')}))`,
    /** `name` is a reference to the cell with the unit's official name. */
    ledBy: (name: string): string =>
      `ISNUMBER(SEARCH(";"&${name}&";",";"&SUBSTITUTE(${column('leadUnits')},"; ",";")&";"))`,
  };
}

/** How many rows of the table meet all conditions, without a leading `=`. */
export function countOf(...factors: readonly string[]): string {
  return `SUMPRODUCT(${factors.length === 1 ? `--${factors[0] ?? ''}` : factors.join('*')})`;
}
