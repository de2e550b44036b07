import { tableDefinition } from './tables';
import type { TableName } from './tableDefinition';

/** The heading of a column of ours. Throws RangeError for an identifier that the table lacks. */
export function headingOf(table: TableName, column: string): string {
  const found = tableDefinition(table).columns.find((candidate) => candidate.id === column);
  if (!found) throw new RangeError(`${table} has no column ${column}`);
  return found.heading;
}

/** The cell of the column in the formula's own row; Excel, LibreOffice and the file format know this form. */
export function thisRow(table: TableName, column: string): string {
  return `${table}[[#This Row],[${escaped(headingOf(table, column))}]]`;
}

/** All cells of the column's body. */
export function wholeColumn(table: TableName, column: string): string {
  return `${table}[${escaped(headingOf(table, column))}]`;
}

/**
 * The text of a reference without white space at its ends, every run of it made one space. A no-break space
 * is written as such, since CHAR(160) is another character on a Mac; CLEAN is not used, since LibreOffice's
 * own leaves line breaks where they are.
 */
export function tidied(reference: string): string {
  const spaces = ['"\u00a0"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)'];
  return `TRIM(${spaces.reduce((text, space) => `SUBSTITUTE(${text},${space}," ")`, reference)})`;
}

/**
 * True where the text of a reference is the word, letter case aside: said by LOWER, since some programs let
 * a workbook make `=` tell case apart.
 */
export function isWordFormula(reference: string, word: string): string {
  return `LOWER(${tidied(reference)})="${word.toLowerCase()}"`;
}

const escaped = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");
