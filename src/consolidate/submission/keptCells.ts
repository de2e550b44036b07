import type { RowPlace } from '../place';
import type { KeptCells } from './submission';

/** Neighbours in a row of ours that are as they went out; row and columns of the sheet count from 0. */
export interface KeptStretch {
  readonly place: RowPlace;
  readonly sheet: string;
  readonly row: number;
  readonly from: number;
  /** The last of them. */
  to: number;
}

interface Block extends KeptCells {
  readonly keys: string[];
  readonly of?: string[];
}

/** The same cells as blocks: stretches of the same width, one under the other, in the order of the first. */
export function keptCells(stretches: readonly KeptStretch[]): readonly KeptCells[] {
  const blocks: Block[] = [];
  const lowest = new Map<number, Block>();
  for (const { place, sheet, row, from, to } of stretches) {
    const { table, key, of } = place;
    const width = from * WIDTH + to;
    const above = lowest.get(width);
    if (above?.table === table && above.sheet === sheet && above.row + above.keys.length === row) {
      above.keys.push(key);
      above.of?.push(of ?? '');
    } else {
      const block = { table, sheet, row, from, to, keys: [key], ...(of === undefined ? {} : { of: [of] }) };
      lowest.set(width, block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** More columns than a sheet has. */
const WIDTH = 20_000;
