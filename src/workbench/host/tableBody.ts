import type { TableDocument } from '../../workbook/document';
import type { Area } from '../model/area';
import { bodyOf } from '../model/tables';
import { areaOf } from '../model/workbookModel';

/** The rows below the headings; of a table without rows the one below its headings. */
export function bodyOrFirst(table: TableDocument): Area {
  const area = areaOf(table);
  return bodyOf(table) ?? { ...area, top: area.top + 1, bottom: area.top + 1 };
}
