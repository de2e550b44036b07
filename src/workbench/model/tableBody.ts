import type { TableDocument } from '../../workbook/document';
import type { Area } from './area';
import { areaOf } from './workbookModel';

/** The rows between header and totals; null where there is none. */
export function bodyOf(table: TableDocument): Area | null {
  const area = areaOf(table);
  const top = area.top + (table.headerRow ? 1 : 0);
  const bottom = area.bottom - (table.totalsRow ? 1 : 0);
  return top <= bottom ? { ...area, top, bottom } : null;
}
