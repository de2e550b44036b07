import type { TableName } from '../../workbook/tableDefinition';

const PART = /^[A-ZĐ]$/;
const SECTION = /^(?=.)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const NUMBER = /^[1-9]\d{0,2}[a-zđ]?$/;
const LETTER = /^[a-zđ]$/;
const MOST_NUMBERS = 5;

/**
 * True where the text has the form of a key of the table: `A.I.5`, and `A.II` for a section's single task;
 * `PL01.1.a`, and `PL01.3` for a group's single indicator. Plans without parts or sections leave them out
 * (`A.3`, `I.2`), and rows below a row add a number or a letter (`A.I.5.1`, `A.I.5.a`).
 */
export function isKey(table: TableName, text: string): boolean {
  const pieces = text.split('.', 2 + MOST_NUMBERS + 2);
  if (table !== 'ChiTieu') return isLabels(pieces);
  return /^PL\d{2}$/.test(pieces[0] ?? '') && pieces.length > 1 && isLabels(pieces.slice(1));
}

/** A part, a section, numbers and a letter in this order, each of them or none, and something at all. */
function isLabels(pieces: readonly string[]): boolean {
  let at = 0;
  const take = (form: RegExp, most: number): void => {
    for (let taken = 0; taken < most && form.test(pieces[at] ?? ''); taken += 1) at += 1;
  };
  const [first = '', second = ''] = pieces;
  // A single I, V or X is a section, unless a section follows it.
  if (!SECTION.test(first) || SECTION.test(second)) take(PART, 1);
  take(SECTION, 1);
  take(NUMBER, MOST_NUMBERS);
  take(LETTER, 1);
  return at > 0 && at === pieces.length;
}
