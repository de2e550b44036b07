import type { RawJournal } from '../reading';
import { readContent } from './content';
import type { JournalDamage, JournalEntry, JournalReading } from './entry';
import type { JournalHead } from './head';
import { EMPTY_HEAD, parseHead } from './head';
import { linesIn, linkTo, NO_LINK } from './line';

const ABSENT: JournalReading = { state: 'absent', entries: [] };
const GONE: JournalReading = { state: 'damaged', entries: [], damage: { kind: 'gone' } };

/** Readings by what was read: a target that finds the journal unchanged gives the same object again. */
const known = new WeakMap<RawJournal, JournalReading>();

/**
 * The journal in the cells of its column. Whatever is altered, cut, moved or missing is said, and what is
 * whole is read all the same. Never throws.
 *
 * @param promised true where the workbook was given a journal when it was loaded: then one that is not
 *   there is gone, not absent
 */
export function readJournal(raw: RawJournal | null, promised: boolean): JournalReading {
  if (raw === null || (raw.head === null && raw.cells.every((cell) => cell === ''))) {
    return promised ? GONE : ABSENT;
  }
  const reading = known.get(raw) ?? read(raw);
  known.set(raw, reading);
  return reading;
}

/** An entry with what ties it to the lines around it. */
interface Tied {
  readonly entry: JournalEntry;
  readonly link: string;
  /** What the link of the next line says. */
  readonly next: string;
  readonly hash: string;
}

function read({ head: text, cells }: RawJournal): JournalReading {
  const found = linesIn(cells);
  const tied = found.flatMap(({ line }): Tied[] => {
    const content = line && readContent(line.json);
    if (!content) return [];
    const { number, link, hash } = line;
    return [{ entry: { number, ...content.draft }, link, hash, next: linkTo(content.end ?? hash) }];
  });
  const inOrder = [...new Map([...tied].reverse().map((each) => [each.entry.number, each])).values()].sort(
    (one, other) => one.entry.number - other.entry.number,
  );
  const entries = inOrder.map(({ entry }) => entry);
  const head = parseHead(text);
  const damage =
    lostIn(entries, head) ??
    unsureIn(inOrder) ??
    misplacedIn(found.length, tied) ??
    headDamage(head, tied, cells);
  return damage === null ? { state: 'sound', entries } : { state: 'damaged', entries, damage };
}

/** The numbers that are missing up to the last one that is known of. */
function lostIn(entries: readonly JournalEntry[], head: JournalHead | null): JournalDamage | null {
  let expected = 1;
  let first = 0;
  let count = 0;
  const skipTo = (number: number): void => {
    if (number <= expected) return;
    if (count === 0) first = expected;
    count += number - expected;
  };
  for (const entry of entries) {
    if (!isFold(entry)) skipTo(entry.number);
    expected = entry.number + 1;
  }
  skipTo((head?.last ?? 0) + 1);
  return count === 0 ? null : { kind: 'lost', first, count };
}

/** A line that says that another one stood before it, or that a chain began there. */
function unsureIn(tied: readonly Tied[]): JournalDamage | null {
  const broken = tied.find(({ link }, index) => link !== (tied[index - 1]?.next ?? NO_LINK));
  return broken ? { kind: 'unsure', first: broken.entry.number } : null;
}

/** Lines that were moved, doubled, or are none of ours. */
function misplacedIn(lines: number, tied: readonly Tied[]): JournalDamage | null {
  const moved = tied.find(({ entry }, index) => entry.number <= (tied[index - 1]?.entry.number ?? 0));
  if (moved) return { kind: 'unsure', first: moved.entry.number };
  return lines > tied.length ? { kind: 'unsure', first: (tied.at(-1)?.entry.number ?? 0) + 1 } : null;
}

function headDamage(
  head: JournalHead | null,
  tied: readonly Tied[],
  cells: readonly string[],
): JournalDamage | null {
  const last = tied.at(-1);
  const { entry = { number: 0 }, hash = EMPTY_HEAD.hash } = last ?? {};
  const agrees = head?.last === entry.number && head.hash === hash && head.cells === cells.length;
  return agrees ? null : { kind: 'unsure', first: entry.number + 1 };
}

/** True for the entry that stands for older ones. */
export function isFold({ facts }: Pick<JournalEntry, 'facts'>): boolean {
  return facts.some(({ kind }) => kind === 'folded');
}
