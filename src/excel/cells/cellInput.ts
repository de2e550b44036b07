import type { CellValue } from '../../workbook/document';

/**
 * What to write so that the cell holds exactly the value. Excel reads text in a cell that is not text as
 * someone's typing (`12/2024` becomes a day, `- Báo cáo` a formula): an apostrophe before it keeps it.
 *
 * @param textFormat true where the cell has the format `@` already
 */
export function cellInput(value: CellValue, textFormat: boolean): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'string' || textFormat) return value;
  return mayBeRead(value) ? `'${value}` : value;
}

/** True for text that Excel might take for a number, a day, a boolean, an error or a formula. */
const mayBeRead = (text: string): boolean => /\d|^\s*(?:[=+\-@'#]|true\s*$|false\s*$)/i.test(text);
