import type { CellCounts, Consolidation, FileAccount } from '../consolidation';
import type { MasterView } from '../master/masterView';
import { isRefused, type Return, type Submission } from '../submission/submission';
import { CellSet } from './cellSet';
import type { Ledger, LedgerFile, LedgerLine } from './ledger';
import { listedLines } from './listedLines';
import { unchangedLines } from './unchangedLines';

const FATES = ['unchanged', 'merged', 'conflict', 'requested', 'rejected', 'superseded'] as const;
const NONE: CellCounts = Object.freeze(
  Object.fromEntries(['total', ...FATES].map((name) => [name, 0])) as Record<keyof CellCounts, number>,
);

/**
 * The account of a consolidation: every cell of every file that was read, once, with what became of it. It is
 * counted from the files and the lists, apart from the board, so that the two check each other.
 *
 * @param returns what the consolidation was made of
 */
export function ledgerOf(
  consolidation: Consolidation,
  returns: readonly Return[],
  master: MasterView,
): Ledger {
  const submissions = new Map<string, Submission>();
  for (const file of returns) if (!isRefused(file)) submissions.set(file.file, file);
  const listed = listedLines(consolidation, submissions, master);
  const files = consolidation.files.map((account) =>
    accountOf(account, submissions.get(account.file), listed.get(account.file) ?? []),
  );
  const board = sum(files.map(({ account }) => account.cells));
  const counted = sum(files.map((file) => file.counted));
  return { consolidation, files, board, counted, closes: files.every(({ closes }) => closes) };
}

function accountOf(
  account: FileAccount,
  submission: Submission | undefined,
  listed: readonly LedgerLine[],
): LedgerFile {
  // Of a file of another period, say, nothing is taken and no cell is counted.
  const isRead = submission && account.status !== 'rejected';
  const cells = new CellSet();
  const listedOnce = listed.map((line) => cells.add(line)).every(Boolean);
  const unchanged = isRead ? unchangedLines(submission, cells) : [];
  const once = unchanged.map((line) => cells.add(line)).every(Boolean);
  const lines = [...listed, ...unchanged];
  const counted = countsOf(lines);
  return { account, lines, counted, closes: listedOnce && once && isSame(counted, account.cells) };
}

function countsOf(lines: readonly LedgerLine[]): CellCounts {
  const counts = { ...NONE };
  for (const { fate, count } of lines) {
    counts[fate] += count;
    counts.total += count;
  }
  return counts;
}

function sum(counts: readonly CellCounts[]): CellCounts {
  const all = { ...NONE };
  for (const each of counts) for (const name of ['total', ...FATES] as const) all[name] += each[name];
  return all;
}

function isSame(one: CellCounts, other: CellCounts): boolean {
  return (['total', ...FATES] as const).every((name) => one[name] === other[name]);
}
