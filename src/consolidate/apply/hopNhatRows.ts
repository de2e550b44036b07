import type { Language } from '../../i18n/catalogue';
import type { IsoDate } from '../../plan/isoDate';
import type { CellValue } from '../../workbook/document';
import { isSame } from '../../workbook/sameValue';
import { serialOfDay } from '../../workbook/serial';
import type { SnapshotRow } from '../../workbook/snapshot';
import { hopNhat } from '../../workbook/tables';
import { mergeKindWords } from '../../workbook/words';
import type { CellCounts, CellFate, Consolidation } from '../consolidation';
import type { MasterView } from '../master/masterView';
import { settledBefore } from '../merge/settledBefore';
import { fileLineId, hopNhatLines, sumsText, type HopNhatLine, type LineKind } from './hopNhatLines';

/** Lines that the sheet holds at most; the oldest go first, and a line says how many. */
const MOST_LINES = 20_000;

type Cells = Readonly<Record<string, CellValue>>;

/** All rows of `HopNhat` after a step; null where they are there already. */
export function ledgerOfStep(
  consolidation: Consolidation,
  master: MasterView,
  today: IsoDate,
  language: Language,
): readonly (readonly CellValue[])[] | null {
  const table = master.snapshot.tables.HopNhat;
  const rows = hopNhatRows(consolidation, master, today, language);
  const before = (table?.rows ?? []).map((row) => inOrder(cellsOf(row)));
  const same =
    rows.length === before.length && rows.every((row, index) => isSameRow(row, before[index] ?? []));
  return same ? null : rows;
}

/**
 * The rows of `HopNhat` with this consolidation: what stands there of other rounds and other files stays where it
 * is, and so does what a person decided or what was taken in before; new lines come below. What an earlier round
 * left open of a file that came again, or did not take from it, gives way to what is found now.
 */
export function hopNhatRows(
  consolidation: Consolidation,
  master: MasterView,
  today: IsoDate,
  language: Language,
): readonly (readonly CellValue[])[] {
  const { date1904, tables } = master.snapshot;
  const day = serialOfDay(today, date1904);
  const lines = hopNhatLines(consolidation, language);
  const settled = settledQuestions(consolidation, master);
  const news = new Map(lines.map((line) => [placeOf(line.cells), line]));
  const files = new Set(consolidation.files.map(fileOf));
  const history = noHistory();
  const kept: Cells[] = [];
  const used = new Set<HopNhatLine>();
  for (const row of tables.HopNhat?.rows ?? []) {
    const old = cellsOf(row);
    const line = news.get(placeOf(old));
    const kind = kindOf(old);
    const stays = line && (isOvertaken(kind, line) || (isSettled(line, settled) && isDecided(old)));
    if (line && !stays) {
      if (kind === 'file') history.sums.set(textOf(old.id), textOf(old.value));
      else if (kind !== line.kind) history.changed.add(fileOf(old));
      if (!used.has(line)) kept.push(dated(line.cells, old, day));
      used.add(line);
    } else if (line || !isObsolete(old, kind, files)) {
      if (line) used.add(line);
      if (kind !== null) remember(history, old, kind, line?.kind ?? null);
      kept.push(old);
    } else {
      history.changed.add(fileOf(old));
    }
  }
  const cameBefore = consolidation.files.filter((file) => history.sums.has(fileLineId(file))).map(fileOf);
  const fresh = lines.filter((line) => !used.has(line)).filter(isNews(history, new Set(cameBefore), settled));
  for (const { kind, cells } of fresh) if (kind !== 'file') history.changed.add(fileOf(cells));
  const all = [...kept, ...fresh.map(({ cells }) => dated(cells, {}, day))];
  return cut(withHistory(all, consolidation, history, language)).map(inOrder);
}

const isSettled = ({ question }: HopNhatLine, settled: ReadonlySet<string>): boolean =>
  question !== null && settled.has(question.id);

/** A value that was merged, and that what came later from its unit has overruled since: it was merged all the same. */
const isOvertaken = (kind: LineKind | null, line: HopNhatLine): boolean =>
  kind === 'merged' && line.kind === 'superseded';

/** Questions to which the journal knew the answer already. */
function settledQuestions({ conflicts, requests }: Consolidation, master: MasterView): ReadonlySet<string> {
  const before = settledBefore(master);
  const answered = [
    ...conflicts.filter((conflict) => before.conflict(conflict)?.take === conflict.decision?.take),
    ...requests.filter((request) => before.request(request)?.take === request.decision?.take),
  ];
  return new Set(answered.filter(({ decision }) => decision !== null).map(({ id }) => id));
}

/** What stays true of a file whatever comes later: a value that was overruled may stand in the workbook since. */
const LASTING: ReadonlySet<LineKind> = new Set(['merged', 'superseded', 'file', 'cut']);

/** A line of an earlier round that said what a file left open, or what was not taken from it. */
function isObsolete(old: Cells, kind: LineKind | null, files: ReadonlySet<string>): boolean {
  if (kind === null || LASTING.has(kind) || isDecided(old)) return false;
  return files.has(fileOf(old));
}

/** A line that is decided keeps the day of the decision while that is the same. */
function dated(cells: Cells, old: Cells, day: number): Cells {
  if (textOf(cells.decision) === '') return cells;
  const same = textOf(old.id) === textOf(cells.id) && textOf(old.decision) === textOf(cells.decision);
  return { ...cells, decidedOn: same && typeof old.decidedOn === 'number' ? old.decidedOn : day };
}

/** What the sheet tells of earlier rounds. */
interface History {
  /** What a file's own line says of its cells, by the line's id. */
  readonly sums: Map<string, string>;
  /** Of each file, cells that keep the fate of then, and what they come to now. */
  readonly fates: Map<string, { readonly then: CellFate; readonly now: CellFate }[]>;
  /** Files of which something else is said now. */
  readonly changed: Set<string>;
}

const noHistory = (): History => ({ sums: new Map(), fates: new Map(), changed: new Set() });

/**
 * False for a value that was unchanged when the same bytes were first merged, and that by now is overruled by the
 * unit's own later file, or by what was decided then: nobody learns anything from it.
 */
const isNews =
  ({ fates }: History, cameBefore: ReadonlySet<string>, settled: ReadonlySet<string>) =>
  (line: HopNhatLine): boolean => {
    const file = fileOf(line.cells);
    const now = FATES[line.kind];
    const bygone = line.kind === 'superseded' || isSettled(line, settled);
    if (!bygone || now === null || !cameBefore.has(file)) return true;
    fates.set(file, [...(fates.get(file) ?? []), { then: 'unchanged', now }]);
    return false;
  };

function remember({ fates }: History, old: Cells, kind: LineKind, now: LineKind | null): void {
  const then = FATES[kind];
  if (then === null) return;
  const file = fileOf(old);
  const fate = { then, now: (now && FATES[now]) ?? 'unchanged' };
  fates.set(file, [...(fates.get(file) ?? []), fate]);
}

const FATES: Readonly<Record<LineKind, CellFate | null>> = {
  file: null,
  cut: null,
  merged: 'merged',
  conflict: 'conflict',
  change: 'requested',
  'add-row': 'requested',
  'remove-row': null,
  rejected: 'rejected',
  superseded: 'superseded',
};

/**
 * A file whose bytes came before counts what was taken from it then as it was taken, not as unchanged; where
 * nothing else is said of its cells now, its line stays to the letter.
 */
function withHistory(
  rows: readonly Cells[],
  { files }: Consolidation,
  { sums: before, fates, changed }: History,
  language: Language,
): readonly Cells[] {
  const sums = new Map(
    files.map((account) => {
      const [id, file] = [fileLineId(account), fileOf(account)];
      const now = sumsText(joined(account.cells, fates.get(file) ?? []), language);
      return [id, changed.has(file) ? now : (before.get(id) ?? now)];
    }),
  );
  return rows.map((row) => {
    const value = sums.get(textOf(row.id));
    return value === undefined ? row : { ...row, value };
  });
}

function joined(counts: CellCounts, fates: NonNullable<ReturnType<History['fates']['get']>>): CellCounts {
  const sums = { ...counts };
  for (const { then, now } of fates) {
    if (sums[now] === 0) continue;
    sums[now] -= 1;
    sums[then] += 1;
  }
  return sums;
}

function cut(rows: readonly Cells[]): readonly Cells[] {
  if (rows.length <= MOST_LINES) return rows;
  const lines = rows.filter((row) => kindOf(row) !== 'cut');
  const gone = lines.length - (MOST_LINES - 1);
  const before = rows.filter((row) => kindOf(row) === 'cut').map(({ value }) => Number(textOf(value)));
  const count = before.reduce((sum, each) => sum + each, gone);
  const note = { id: 'cut', kind: mergeKindWords.cut, value: String(count) };
  return [note, ...lines.slice(gone)];
}

const kinds = new Map(
  (Object.keys(mergeKindWords) as LineKind[]).map((kind) => [mergeKindWords[kind] as string, kind]),
);

const kindOf = (row: Cells): LineKind | null => kinds.get(textOf(row.kind)) ?? null;

const isDecided = (row: Cells): boolean => textOf(row.decision) !== '' || textOf(row.result) !== '';

/** What a line is about; a file's own line by its bytes. */
function placeOf(cells: Cells): string {
  const { id, kind, cell, column } = cells;
  const isFile = textOf(kind) === mergeKindWords.file;
  return JSON.stringify(isFile ? [textOf(id)] : [fileOf(cells), textOf(cell), textOf(column)]);
}

/** Files of one name in two periods are two. */
const fileOf = ({ file, period }: { readonly file?: CellValue; readonly period?: CellValue }): string =>
  JSON.stringify([textOf(file), textOf(period)]);

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

function cellsOf({ cells }: SnapshotRow): Cells {
  return Object.fromEntries(Object.entries(cells).map(([column, { value }]) => [column, value]));
}

const inOrder = (cells: Cells): readonly CellValue[] =>
  hopNhat.columns.map(({ id }) => (cells[id] === '' ? null : (cells[id] ?? null)));

const isSameRow = (one: readonly CellValue[], other: readonly CellValue[]): boolean =>
  one.every((value, index) => isSame(value, other[index] ?? null));
