import { parseRange, rangeName, type CellRange } from '../../workbook/a1';
import type { TableName } from '../../workbook/tableDefinition';
import type { KeptCells, SentCell, Submission } from '../submission/submission';
import type { CellSet } from './cellSet';
import type { LedgerLine } from './ledger';

/**
 * The cells of a file that no list names: those that are as they went out, as blocks of neighbours, and those that changed to what the coordinator's workbook holds anyway.
 */
export function unchangedLines(submission: Submission, listed: CellSet): readonly LedgerLine[] {
  const { file, kept, changed, withdrawn, repeated, differing } = submission;
  const agreeing = [changed, withdrawn, repeated, differing].flat().filter(({ sheet, cell }) => {
    const at = parseRange(cell);
    return !at || !listed.has(sheet, at.top, at.left);
  });
  return [
    ...blocksOf(kept, listed).map((block) => blockLine(file, block)),
    ...agreeing.map((cell) => agreeingLine(file, cell)),
  ];
}

/** Of blocks what no list names, as blocks again. */
function blocksOf(kept: readonly KeptCells[], listed: CellSet): readonly Block[] {
  const blocks: Block[] = [];
  for (const cells of kept) {
    const { table, sheet, keys } = cells;
    const lowest = new Map<number, Block>();
    keys.forEach((key, index) => {
      const row = cells.row + index;
      const of = cells.of?.[index] ?? null;
      for (const [left, right] of stretches(cells, row, listed)) {
        const above = lowest.get(left);
        if (above?.right === right && above.bottom + 1 === row) {
          above.bottom = row;
          above.last = key;
          if (above.of !== of) above.of = null;
        } else {
          const block = { top: row, left, bottom: row, right, table, sheet, first: key, last: key, of };
          lowest.set(left, block);
          blocks.push(block);
        }
      }
    });
  }
  return blocks;
}

interface Block extends CellRange {
  readonly table: TableName;
  readonly sheet: string;
  /** The keys of its first row and its last. */
  readonly first: string;
  last: string;
  bottom: number;
  /** Null too where its rows are of several units. */
  of: string | null;
}

/** The columns of a row, in pieces where lists name cells in it. */
function stretches(
  { sheet, from, to }: KeptCells,
  row: number,
  listed: CellSet,
): readonly (readonly [number, number])[] {
  if (!listed.meets(sheet, row, from, to)) return [[from, to]];
  const pieces: [number, number][] = [];
  let start = from;
  for (let column = from; column <= to + 1; column += 1) {
    if (column <= to && !listed.has(sheet, row, column)) continue;
    if (column > start) pieces.push([start, column - 1]);
    start = column + 1;
  }
  return pieces;
}

function blockLine(file: string, block: Block): LedgerLine {
  const { top, left, bottom, right, table, sheet, first, last, of } = block;
  const count = (bottom - top + 1) * (right - left + 1);
  return {
    ...{ fate: 'unchanged', file, sheet, cell: rangeName(block), count },
    ...{ table, key: bottom === top ? first : `${first} … ${last}`, of, column: null },
    ...{ base: null, master: null, value: null, result: null, decision: null, reason: null },
  };
}

function agreeingLine(file: string, { place, sheet, cell, value, base }: SentCell): LedgerLine {
  return {
    ...{ fate: 'unchanged', file, sheet, cell, count: 1 },
    ...{ table: place.table, key: place.key, of: place.of ?? null, column: place.column },
    ...{ base, master: value, value, result: value, decision: null },
    reason: { code: 'ledger.unchanged.held' },
  };
}
