import { rangeName } from '../../workbook/a1';
import type { CellDocument, RowDocument, SheetDocument } from '../../workbook/document';
import { emptySheet } from '../../workbook/emptyDocument';
import { ledgerStyles } from './ledgerStyles';

/** A column of a list: its heading and its width in characters. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
}

/** The cells of a row from the left; null leaves one out. */
export type ListRow = readonly (CellDocument | null)[];

/**
 * A sheet with some lines above and a list under one row of headings, which stays in view and can be filtered.
 *
 * @param below what stands under the list, one empty row between
 */
export function listSheet(
  name: string,
  above: readonly CellDocument[],
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
  below: readonly ListRow[] = [],
): SheetDocument {
  const top = above.length === 0 ? 0 : above.length + 1;
  const heading = columns.map(({ heading: value }): CellDocument => ({ value, style: ledgerStyles.heading }));
  const after = top + 1 + rows.length + 1;
  const range = { top, left: 0, bottom: top + rows.length, right: columns.length - 1 };
  return {
    ...emptySheet(name),
    rows: new Map([
      ...above.map((cell, row): [number, RowDocument] => [row, rowOf([cell])]),
      [top, { ...rowOf(heading), height: 32 }],
      ...rows.map((row, index): [number, RowDocument] => [top + 1 + index, rowOf(row)]),
      ...below.map((row, index): [number, RowDocument] => [after + index, rowOf(row)]),
    ]),
    columns: new Map(columns.map(({ width }, place) => [place, { width }])),
    freeze: { rows: top + 1, columns: 0 },
    autoFilter: rows.length === 0 ? null : rangeName(range),
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: top, last: top },
      fitToWidth: true,
      footer: `${name} – &P/&N`,
    },
    showGridlines: true,
  };
}

function rowOf(cells: ListRow): RowDocument {
  const filled = new Map<number, CellDocument>();
  cells.forEach((cell, place) => {
    if (cell !== null && cell.value !== '') filled.set(place, cell);
  });
  return { cells: filled };
}
