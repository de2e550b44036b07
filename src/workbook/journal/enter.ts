import type { Message } from '../../plan/message';
import type { RawJournal } from '../reading';
import { BOUND, isOver, nearlyFull } from './bound';
import { entryJson } from './content';
import type { JournalDraft } from './entry';
import { fold } from './fold';
import type { JournalHead } from './head';
import { EMPTY_HEAD, headText, parseHead } from './head';
import type { Line } from './line';
import { cellsOfLine, linesIn, linkTo, makeLine, NO_LINK } from './line';
import { isFold, readJournal } from './readJournal';

/** What must be known of the journal to write an entry. */
export interface JournalTail {
  readonly head: RawJournal['head'];
  /** Rows below the head down to the last one in use. */
  readonly rows: number;
  /** True where the workbook was given a journal when it was loaded. */
  readonly promised: boolean;
}

/** The cells to write. */
export interface JournalWriting {
  readonly head: string;
  /** The row of the sheet in which the cells begin, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  /** What stands in these cells now. */
  readonly before: readonly string[];
  /** What the user should know of it. */
  readonly remarks: readonly Message[];
}

/**
 * Where and how an entry is written: below the last one, whose hash the head tells. Null where the lines must
 * be read first: the head does not fit what stands below it, or the journal is full. What is damaged is left
 * as it stands, and a new chain begins behind it.
 */
export function enter(
  tail: JournalTail,
  draft: JournalDraft,
  cells: readonly string[] | null,
): JournalWriting | null {
  const head = headOf(tail);
  if (!head) return cells && afterDamage(tail, draft, cells);
  if (tail.head === null && tail.promised) return afterLoss(tail, draft);
  const line = makeLine(head.last + 1, head.last === 0 ? NO_LINK : linkTo(head.hash), entryJson(draft));
  const grown = grownBy(head, line);
  if (!isOver(fullness(grown))) {
    const remark = nearlyFull(fullness(head), fullness(grown));
    return appended(tail, line, grown, remark ? [remark] : []);
  }
  return cells && folded(tail, cells, line, grown);
}

/** The head where it fits what stands below it, or where nothing stands at all. */
function headOf({ head: text, rows }: JournalTail): JournalHead | null {
  if (text === null && rows === 0) return EMPTY_HEAD;
  const head = parseHead(text);
  return head?.cells === rows ? head : null;
}

function grownBy(head: JournalHead, line: Line): JournalHead {
  const cells = cellsOfLine(line);
  return {
    last: line.number,
    folded: head.folded,
    cells: head.cells + cells.length,
    bytes: head.bytes + bytesOf(cells),
    hash: line.hash,
  };
}

const fullness = ({ last, folded, bytes }: JournalHead) => ({ entries: last - folded, bytes });

function appended(
  { rows }: JournalTail,
  line: Line,
  head: JournalHead,
  remarks: readonly Message[],
): JournalWriting {
  const cells = cellsOfLine(line);
  return { head: headText(head), row: rows + 1, cells, before: cells.map(() => ''), remarks };
}

/** The first entry of a journal whose forerunner is gone says so. */
function afterLoss(tail: JournalTail, draft: JournalDraft): JournalWriting {
  const facts = [{ kind: 'lost' } as const, ...draft.facts];
  const line = makeLine(1, NO_LINK, entryJson({ ...draft, facts }));
  return appended(tail, line, grownBy(EMPTY_HEAD, line), [{ code: 'journal.lost-before' }]);
}

/** The numbers go on above every one that is known of. */
function afterDamage(tail: JournalTail, draft: JournalDraft, cells: readonly string[]): JournalWriting {
  const head = parseHead(tail.head);
  const { entries } = readJournal({ head: tail.head, cells }, true);
  const first = entries[0];
  const here: JournalHead = {
    last: Math.max(head?.last ?? 0, entries.at(-1)?.number ?? 0),
    folded: first && isFold(first) ? first.number : 0,
    cells: tail.rows,
    bytes: bytesOf(cells),
    hash: EMPTY_HEAD.hash,
  };
  const line = makeLine(here.last + 1, NO_LINK, entryJson(draft));
  return appended(tail, line, grownBy(here, line), [{ code: 'journal.damaged-before' }]);
}

/** The journal anew, its oldest entries as one, with the line at its end. */
function folded(tail: JournalTail, cells: readonly string[], line: Line, grown: JournalHead): JournalWriting {
  const { state, entries } = readJournal({ head: tail.head, cells }, true);
  // In a fold nobody would see the damage any more.
  if (state === 'damaged') return appended(tail, line, grown, [{ code: 'journal.not-folded' }]);
  const lines = [...linesIn(cells).flatMap(({ line: found }) => found ?? []), line];
  const sizes = lines.map((each) => bytesOf(cellsOfLine(each)));
  const count = oldest(sizes, entries[0] !== undefined && isFold(entries[0]));
  const last = lines[count - 1];
  if (!last) return appended(tail, line, grown, []);
  const draft = fold(entries.slice(0, count));
  const one = makeLine(last.number, NO_LINK, entryJson(draft, last.hash));
  const rest = lines.slice(count);
  const written = [one, ...rest].flatMap(cellsOfLine);
  const head: JournalHead = {
    last: line.number,
    folded: last.number,
    cells: written.length,
    bytes: bytesOf(rest.flatMap(cellsOfLine)),
    hash: line.hash,
  };
  const length = Math.max(written.length, cells.length);
  const padded = (texts: readonly string[]) => Array.from({ length }, (_, row) => texts[row] ?? '');
  return {
    head: headText(head),
    row: 1,
    cells: padded(written),
    before: padded(cells),
    remarks: [{ code: 'journal.folded', params: foldedParams(draft) }],
  };
}

/** How many of the lines, oldest first, are to become one, so that half of the bound is free. */
function oldest(sizes: readonly number[], beginsFolded: boolean): number {
  let count = beginsFolded ? 1 : 0;
  let bytes = sizes.slice(count).reduce((sum, size) => sum + size, 0);
  while (sizes.length - count > BOUND.newest && isHalfOver({ entries: sizes.length - count, bytes })) {
    bytes -= sizes[count] ?? 0;
    count += 1;
  }
  return count;
}

const isHalfOver = ({ entries, bytes }: { readonly entries: number; readonly bytes: number }): boolean =>
  entries > BOUND.entries / 2 || bytes > BOUND.bytes / 2;

function foldedParams({ facts }: JournalDraft): Record<string, string | number> {
  const found = facts.find((fact) => fact.kind === 'folded');
  return { count: found?.entries ?? 0, from: found?.from ?? '', to: found?.to ?? '' };
}

const encoder = new TextEncoder();
const bytesOf = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + encoder.encode(cell).length, 0);

/** The column of a new journal that holds these entries: the head, and the lines below it. */
export function newJournal(drafts: readonly JournalDraft[]): readonly string[] {
  return drafts.reduce<readonly string[]>(
    (column, draft) => withEntry(column, draft),
    [headText(EMPTY_HEAD)],
  );
}

/** The column of a journal, head first, with one entry more. */
export function withEntry(column: readonly string[], draft: JournalDraft): readonly string[] {
  const [head = null, ...cells] = column;
  const written = enter({ head, rows: cells.length, promised: false }, draft, cells);
  if (!written) return column;
  const kept = cells.slice(0, written.row - 1);
  return [written.head, ...kept, ...written.cells.filter((cell) => cell !== '')];
}
