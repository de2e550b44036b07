import { cellName } from '../../../../workbook/a1';
import type { WorkbookDocument } from '../../../../workbook/document';
import type { NamedCell, WorkbookReading } from '../../../../workbook/reading';
import { decisionNames } from '../../../../workbook/settingNames';
import { namedPlace } from './cellReference';

/** The cells in which the decision's number and date stand, where the workbook names them. */
export function decisionCellsOf(document: WorkbookDocument): NonNullable<WorkbookReading['decision']> {
  const number = cellOf(document, decisionNames.number);
  const date = cellOf(document, decisionNames.date);
  return { ...(number ? { number } : {}), ...(date ? { date } : {}) };
}

function cellOf(document: WorkbookDocument, name: string): NamedCell | null {
  const place = namedPlace(document, name);
  if (!place) return null;
  const cell = place.sheet.rows.get(place.row)?.cells.get(place.column);
  return { sheet: place.sheet.name, cell: cellName(place.row, place.column), value: cell?.value ?? null };
}
