import type {
  CellDocument,
  CellStyle,
  SheetDocument,
  WorkbookDocument,
} from '../../../../src/workbook/document';

/**
 * The document with its maps by place, the sides of borders by name and styles without what they leave
 * unsaid: two documents that say the same are
 * equal then, whatever order they were made in.
 */
export function inOrder(document: WorkbookDocument): WorkbookDocument {
  return { ...document, sheets: document.sheets.map(sheetInOrder) };
}

function sheetInOrder(sheet: SheetDocument): SheetDocument {
  const rows = sorted(sheet.rows).map(([row, held]) => {
    const cells = sorted(held.cells).map(([column, cell]) => [column, cellInOrder(cell)] as const);
    return [row, { ...held, cells: new Map(cells) }] as const;
  });
  return { ...sheet, columns: new Map(sorted(sheet.columns)), rows: new Map(rows) };
}

const sorted = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);

/** What a style says by being false is what it says by being absent, save that a cell is open. */
function cellInOrder({ style, ...cell }: CellDocument): CellDocument {
  const said = Object.entries(style ?? {}).filter(([key, value]) => value !== (key === 'locked'));
  if (said.length === 0) return cell;
  const border = style?.border;
  const ordered = border ? { border: { ...border, sides: [...border.sides].sort() } } : {};
  return { ...cell, style: { ...(Object.fromEntries(said) as CellStyle), ...ordered } };
}
