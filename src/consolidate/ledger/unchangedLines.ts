import { parseRange, rangeName, type CellRange } from '../../workbook/a1';
import type { RowPlace } from '../place';
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

/** A stretch in pieces, where lists name cells in it. */
function stretches({ sheet, row, from, to }: KeptCells, listed: CellSet): readonly CellRange[] {
  const pieces: CellRange[] = [];
  let start = from;
  const end = (column: number): void => {
    if (column > start) pieces.push({ top: row, left: start, bottom: row, right: column - 1 });
    start = column + 1;
  };
  for (let column = from; column <= to; column += 1) {
    if (listed.has(sheet, row, column)) end(column);
  }
  end(to + 1);
  return pieces;
}

/** Stretches one under the other as blocks: files have many of the same width. */
function blocksOf(kept: readonly KeptCells[], listed: CellSet): readonly Block[] {
  const blocks: Block[] = [];
  const lowest = new Map<string, Block>();
  for (const cells of kept) {
    const { place, sheet } = cells;
    for (const range of stretches(cells, listed)) {
      const id = `${range.left}:${range.right}:${place.table}:${sheet}`;
      const above = lowest.get(id);
      if (above && above.bottom + 1 === range.top) {
        above.bottom = range.bottom;
        above.last = place;
        if (above.of !== (place.of ?? null)) above.of = null;
      } else {
        const block = { ...range, sheet, first: place, last: place, of: place.of ?? null };
        lowest.set(id, block);
        blocks.push(block);
      }
    }
  }
  return blocks;
}

interface Block extends CellRange {
  bottom: number;
  readonly sheet: string;
  readonly first: RowPlace;
  last: RowPlace;
  /** Null too where its rows are of several units. */
  of: string | null;
}

function blockLine(file: string, block: Block): LedgerLine {
  const { top, left, bottom, right, sheet, first, last, of } = block;
  return {
    ...{
      fate: 'unchanged',
      file,
      sheet,
      cell: rangeName(block),
      count: (bottom - top + 1) * (right - left + 1),
    },
    ...{
      table: first.table,
      key: bottom === top ? first.key : `${first.key} … ${last.key}`,
      of,
      column: null,
    },
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
