import type { TableDocument } from '../../workbook/document';
import type { Area } from '../model/area';
import { Refusal } from '../model/refusal';
import { bodyOf } from '../model/tableBody';
import { areaOf, type WorkbookModel } from '../model/workbookModel';

/**
 * The rows below the headings; of a table without rows the one below its headings.
 * @throws Refusal `NotImplemented` for a table that lost its last row, of which Excel's answer is not known
 */
export function bodyOrFirst(model: WorkbookModel, table: TableDocument): Area {
  if (model.isEmptied(table) && model.behaviour.emptiedBody === 'refuse') {
    throw new Refusal('NotImplemented', 'What getDataBodyRange gives of a table without rows is not known.');
  }
  const area = areaOf(table);
  return bodyOf(table) ?? { ...area, top: area.top + 1, bottom: area.top + 1 };
}
