import { parseRange, rangeName, type CellRange } from '../../workbook/a1';
import type { KeptCells, SentCell, Submission } from '../submission/submission';
import type { CellSet } from './cellSet';
import type { LedgerLine } from './ledger';

/**
 * The cells of a file that no list names: those that are as they went out, as stretches of neighbours in one
 * row, and those that changed to what the coordinator's workbook holds anyway.
 */
export function unchangedLines(submission: Submission, listed: CellSet): readonly LedgerLine[] {
  const { file, kept, changed, withdrawn, repeated, differing } = submission;
  const agreeing = [changed, withdrawn, repeated, differing].flat().filter(({ sheet, cell }) => {
    const at = parseRange(cell);
    return !at || !listed.has(sheet, at.top, at.left);
  });
  return [
    ...kept.flatMap((cells) => stretches(cells, listed).map((range) => stretchLine(file, cells, range))),
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

/** Written out in full: there are many of them, and spreading takes five times as long. */
function stretchLine(file: string, { place, sheet }: KeptCells, range: CellRange): LedgerLine {
  return {
    fate: 'unchanged',
    file,
    sheet,
    cell: rangeName(range),
    count: range.right - range.left + 1,
    table: place.table,
    key: place.key,
    of: place.of ?? null,
    column: null,
    base: null,
    master: null,
    value: null,
    result: null,
    decision: null,
    reason: null,
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
