import { parseRange } from '../../../../workbook/a1';
import type { SheetDocument } from '../../../../workbook/document';
import { shownText } from './shownText';

/** Rows of one column below the first row of a merged cell. */
interface Cover {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The texts of merged cells, seen from the cells of their first column that they cover. */
export class CoveredTexts {
  private readonly covers = new Map<number, { readonly list: readonly Cover[]; place: number }>();

  constructor(sheet: SheetDocument, columns: readonly number[], date1904: boolean) {
    const byColumn = new Map<number, Cover[]>(columns.map((column) => [column, []]));
    for (const merge of sheet.merges) {
      const range = parseRange(merge);
      const covers = range && range.bottom > range.top ? byColumn.get(range.left) : undefined;
      const cell = range && covers && sheet.rows.get(range.top)?.cells.get(range.left);
      const text = cell ? shownText(cell, date1904) : '';
      if (range && covers && text !== '') covers.push({ first: range.top + 1, last: range.bottom, text });
    }
    for (const [column, list] of byColumn) {
      if (list.length > 0)
        this.covers.set(column, { list: list.sort((one, other) => one.first - other.first), place: 0 });
    }
  }

  /** The text that covers a cell. Rows are asked for in their order. */
  at(row: number, column: number): string | undefined {
    const covers = this.covers.get(column);
    if (!covers) return undefined;
    let cover = covers.list[covers.place];
    while (cover && cover.last < row) cover = covers.list[(covers.place += 1)];
    return cover && cover.first <= row ? cover.text : undefined;
  }
}
