import type { TableName } from '../../workbook/tableDefinition';

/** `A.I.5`, and `A.II` for a section's single unnumbered task. */
const TASK = /^[A-ZĐ]\.(?=[IVXLC])[IVXLC]+(?:\.[1-9]\d*)?$/;

/** `PL01.1.a`, and `PL01.3` for a group's single indicator. */
const INDICATOR = /^PL\d{2}\.[1-9]\d*(?:\.[a-zđ]{1,2})?$/;

/** True where the text has the form of a key of the table. */
export function isKey(table: TableName, text: string): boolean {
  return (table === 'ChiTieu' ? INDICATOR : TASK).test(text);
}
