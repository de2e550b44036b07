import type { WorkbookChange } from '../workbook/change';

/** `Nhiệm vụ!H2 A.I.1`: a cell of a change with the key of its row; a row that was new had none yet. */
export function placeInSheet({ sheet, cell, key }: Pick<WorkbookChange, 'sheet' | 'cell' | 'key'>): string {
  return [`${sheet}!${cell}`, key].filter((part) => part !== '').join(' ');
}
