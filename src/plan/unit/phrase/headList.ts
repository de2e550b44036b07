import { gap, SEPARATOR } from '../cell/gap';
import { longestPhrase, type UnitCell } from '../cell/unitCell';
import { longestName, type KnownName, type NamedCell } from '../match/knownNames';
import type { NameNode } from '../match/nameIndex';
import { heads, plurals } from '../match/vocabulary';

/** Head words that a list's items lack, and how the list's head is written. */
export interface HeadList {
  readonly heads: readonly Head[];
  readonly label: string;
  /** The first word after the head. */
  readonly to: number;
  /** Stated by a plural or a colon; else only carried on from the name before. */
  readonly stated: boolean;
}

export interface Head {
  /** As written, one blank behind. */
  readonly prefix: string;
  readonly accented: NameNode | undefined;
  readonly bare: NameNode | undefined;
}

/** The head of an elliptical list at `at`: `Các Cục:`, `Các Vụ, Cục:`, `Các Bộ Công an, Quốc phòng`. */
export function headList(named: NamedCell, at: number): HeadList | null {
  const { cell, known } = named;
  const plural = longestPhrase(cell, at, plurals) || (isCount(cell, at) ? 1 : 0);
  if (plural === 0 && known[at]) return null;
  const found: Head[] = [];
  let place = at + plural;
  for (;;) {
    const length = longestPhrase(cell, place, heads);
    const before = cell.gaps[place] ?? 0;
    const listed = found.length === 0 || (before & (gap.comma | gap.and | gap.slash)) !== 0;
    if (length === 0 || !listed || (before & (gap.semicolon | gap.colon)) !== 0) break;
    found.push(headAt(named, place, length));
    place += length;
  }
  const after = cell.gaps[place] ?? 0;
  const colon = (after & gap.colon) !== 0;
  const opened = (after & ~gap.line) === gap.open;
  if (found.length === 0 || place >= cell.words.length) return null;
  if (!colon && (plural === 0 || ((after & SEPARATOR) !== 0 && !opened))) return null;
  const list = { heads: found, label: labelOf(cell, at, place, colon), to: place, stated: true };
  return colon || itemAt(named, place, list) ? list : null;
}

/** `02 Cục: …`. */
function isCount(cell: UnitCell, at: number): boolean {
  return /^\d{1,2}$/.test(cell.words[at]?.form ?? '') && ((cell.gaps[at + 1] ?? 0) & ~gap.line) === 0;
}

/** The head of the unit just named, for a list that goes on without it: `Cục Báo chí, Viễn thông`. */
export function carriedHead(named: NamedCell, from: number): HeadList | null {
  const length = longestPhrase(named.cell, from, heads);
  if (length === 0) return null;
  const head = headAt(named, from, length);
  // Among words with accents, one without them is no name that lacks its first word too.
  const bare = named.cell.plain ? head.bare : undefined;
  return { heads: [{ ...head, bare }], label: '', to: from, stated: false };
}

/** The longest name that the words at `at` spell with one of the list's heads before them. */
export function itemAt(named: NamedCell, at: number, list: HeadList): (KnownName & { head: Head }) | null {
  const items = list.heads.flatMap((head) => {
    const name = longestName(named, at, head.accented, head.bare, head.prefix);
    return name && name.form.record.kind !== 'group' ? [{ ...name, head }] : [];
  });
  return items.sort((one, other) => other.to - one.to)[0] ?? null;
}

function headAt({ cell, index }: NamedCell, at: number, length: number): Head {
  const words = cell.words.slice(at, at + length);
  const step = (node: NameNode | undefined, form: string): NameNode | undefined => node?.next.get(form);
  const written = cell.text.slice(words[0]?.start, words.at(-1)?.end);
  return {
    prefix: `${written.charAt(0).toUpperCase()}${written.slice(1)} `,
    accented: words.reduce((node: NameNode | undefined, { form }) => step(node, form), index.accented),
    bare: words.reduce((node: NameNode | undefined, { bare }) => step(node, bare), index.bare),
  };
}

function labelOf(cell: UnitCell, at: number, to: number, colon: boolean): string {
  return cell.text.slice(cell.words[at]?.start, cell.words[to - 1]?.end) + (colon ? ':' : '');
}
