import { parseRange } from '../../../../workbook/a1';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../../../workbook/document';

/** Why a name gives no cell: there is no such name, or it stands for something else than a cell. */
export type NamedCell = CellDocument | 'no-name' | 'no-cell';

/** The cell that a defined name of the workbook stands for; names compare without letter case. */
export function namedCell(document: WorkbookDocument, name: string): NamedCell {
  const folded = name.toLowerCase();
  const all = document.names.filter((candidate) => candidate.name.toLowerCase() === folded);
  const found = all.find(({ scope }) => scope === null) ?? all[0];
  if (!found) return 'no-name';
  const reference = found.refersTo.replace(/^=/, '').trim();
  const constant = Number(reference);
  if (reference !== '' && Number.isFinite(constant)) return { value: constant };
  const place = placeIn(document, reference);
  return place ? (place.sheet.rows.get(place.row)?.cells.get(place.column) ?? { value: null }) : 'no-cell';
}

/** The place of the cell that a defined name of the workbook stands for; null where it stands for none. */
export function namedPlace(document: WorkbookDocument, name: string): CellPlace | null {
  const folded = name.toLowerCase();
  const found = document.names.find((candidate) => candidate.name.toLowerCase() === folded);
  return found ? placeIn(document, found.refersTo.replace(/^=/, '').trim()) : null;
}

interface CellPlace {
  readonly sheet: SheetDocument;
  readonly row: number;
  readonly column: number;
}

/** Reads `'Tổng quan'!$B$3`. */
function placeIn(document: WorkbookDocument, reference: string): CellPlace | null {
  const mark = reference.lastIndexOf('!');
  const range = mark < 0 ? null : parseRange(reference.slice(mark + 1));
  if (!range) return null;
  const sheetName = unquoted(reference.slice(0, mark)).toLowerCase();
  const sheet = document.sheets.find((candidate) => candidate.name.toLowerCase() === sheetName);
  return sheet ? { sheet, row: range.top, column: range.left } : null;
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
