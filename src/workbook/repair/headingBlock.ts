import { foldedHeading, columnsByHeading } from '../recognise/heading';
import type { TableDefinition } from '../tableDefinition';
import type { CornerCell } from './shape';

/** Headings of a lost table where they stand on a sheet, from 0. */
export interface HeadingBlock {
  readonly definition: TableDefinition;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** The sheet's column of the key. */
  readonly key: number;
}

/** No heading row is looked for further down. */
const ROWS_SEARCHED = 40;
const LEAST_SHARE = 0.5;
/** So many rows without a key end a block. */
const GAP = 3;

/** The first row of a sheet that has the headings of one of the tables, side by side. */
export function headingBlock(
  corner: readonly (readonly CornerCell[])[],
  lost: readonly TableDefinition[],
): HeadingBlock | null {
  for (const [top, cells] of corner.slice(0, ROWS_SEARCHED).entries()) {
    const headings = cells.map(({ value }) => (typeof value === 'string' ? value : ''));
    for (const definition of lost) {
      const found = columnsByHeading(definition, headings);
      const key = found.get(definition.identity[0] ?? '');
      if (key === undefined || found.size < LEAST_SHARE * definition.columns.length) continue;
      const places = [...found.values()];
      const [left, right] = [Math.min(...places), Math.max(...places)];
      const filled = headings.slice(left, right + 1).every((heading) => foldedHeading(heading) !== '');
      if (filled) return { definition, top, left, right, key };
    }
  }
  return null;
}

/** How many rows below its headings a block has, by the cells of its key column. */
export function blockRows(keys: readonly unknown[]): number {
  let last = 0;
  for (const [index, key] of keys.entries()) {
    if (index - last >= GAP) break;
    if (typeof key === 'string' && key.trim() !== '') last = index + 1;
  }
  return last;
}
