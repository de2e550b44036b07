import type { SheetDocument } from '../../workbook/document';
import { intersect, parseArea, type Area } from './area';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';

/** The rows that a filter of a table or of the sheet hides within an area. */
function rowsHiddenByFilters(model: WorkbookModel, sheet: SheetDocument, area: Area): number[] {
  const ofTables = sheet.tables
    .filter((table) => intersect(areaOf(table), area) !== null)
    .flatMap((table) => [...(model.filter(table)?.hidden ?? [])]);
  const own = sheet.autoFilter === null ? null : parseArea(sheet.autoFilter);
  const filtered = own === null ? null : intersect(own, area);
  const ofSheet = filtered === null ? [] : [...sheet.rows].filter(([, row]) => row.hidden === true);
  const all = [...ofTables, ...ofSheet.map(([row]) => row).filter((row) => inRows(filtered, row))];
  return all.filter((row) => inRows(area, row));
}

function inRows(area: Area | null, row: number): boolean {
  return area !== null && row >= area.top && row <= area.bottom;
}

/**
 * Excel on the desktop puts a block written over filtered rows into other cells than those named; the
 * stand-in refuses instead of guessing which. Single rows land where they belong.
 * @throws Refusal `FilteredRangeConflict`
 */
export function refuseFilteredWrite(model: WorkbookModel, sheet: SheetDocument, area: Area): void {
  const { filteredWrite, platform } = model.behaviour;
  if (area.top === area.bottom || filteredWrite === 'write' || platform === 'web') return;
  if (rowsHiddenByFilters(model, sheet, area).length === 0) return;
  throw new Refusal(
    'FilteredRangeConflict',
    'The rows are filtered: write row by row, or clear the filter first.',
  );
}

/**
 * Whether rows may be deleted: false where Excel passes over it without a word.
 * @throws Refusal with the code that this Excel gives under a filter
 */
export function mayDeleteRows(model: WorkbookModel, sheet: SheetDocument, area: Area): boolean {
  const filtered = sheet.tables.some(
    (table) => model.filter(table) !== null && intersect(areaOf(table), area) !== null,
  );
  if (!filtered) return true;
  const { filteredDelete } = model.behaviour;
  if (filteredDelete === 'nothing') return false;
  throw new Refusal(filteredDelete, 'Rows of a filtered table cannot be deleted.');
}
