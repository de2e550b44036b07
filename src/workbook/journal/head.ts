import { fingerprint } from '../carrier/fingerprint';

/** The column of the carrier sheet that holds the journal, from 0: the head in its first row, lines below. */
export const JOURNAL_COLUMN = 3;

/** What the head says of the lines below it. */
export interface JournalHead {
  /** The number of the last entry; 0 where there is none. */
  readonly last: number;
  /** The number of the last entry that the first line stands for, see `fold`; 0 where it stands for itself. */
  readonly folded: number;
  /** Rows below the head that the lines take. */
  readonly cells: number;
  /** What the lines take in UTF-8, but for the one that stands for older entries. */
  readonly bytes: number;
  /** Of the last line. */
  readonly hash: string;
}

export const EMPTY_HEAD: JournalHead = { last: 0, folded: 0, cells: 0, bytes: 0, hash: '0'.repeat(16) };

/** The text of the head's cell; its end tells whether the rest was altered. */
export function headText({ last, folded, cells, bytes, hash }: JournalHead): string {
  const text = `journal:1 ${last} ${folded} ${cells} ${bytes} ${hash}`;
  return `${text} ${fingerprint(text)}`;
}

/** The head that the text writes; null for anything else. */
export function parseHead(text: string | null): JournalHead | null {
  const match = /^journal:1 (\d+) (\d+) (\d+) (\d+) ([0-9a-f]{16}) /.exec(text ?? '');
  if (!match) return null;
  const [last = 0, folded = 0, cells = 0, bytes = 0] = match.slice(1, 5).map(Number);
  const head = { last, folded, cells, bytes, hash: match[5] ?? '' };
  return headText(head) === text ? head : null;
}
