import { FENCE } from '../cell/gap';
import { bareForm } from '../cell/letterForm';
import { unitCell, type CellWord, type UnitCell } from '../cell/unitCell';
import type { UnitRecord } from '../unit';
import { damerau, MOST_EDITS, nearBeginnings } from './damerau';
import { endsName, type NamedCell } from './knownNames';
import type { NamePattern } from './nameIndex';
import { heads } from './vocabulary';

/** A name that the cell's words, up to word `to`, spell with one or two letters wrong. */
export interface NearName {
  readonly to: number;
  readonly record: UnitRecord;
  readonly distance: number;
  /** False where a letter makes another body of it (`Thanh tra Sở`): near, but no misspelling. */
  readonly plausible: boolean;
}

/** The nearest names at word `at`, all equally near; `prefix` is a head word taken from elsewhere. */
export function nearNames(named: NamedCell, at: number, prefix = ''): NearName[] {
  const { cell, index } = named;
  const stretch = stretchFrom(cell, at, index.longest + MOST_EDITS + 1, prefix);
  const found: NearName[] = [];
  for (const pattern of index.patterns) {
    const best = bestEnd(named, at, stretch, pattern);
    if (best) found.push(best);
  }
  const believable = found.filter(({ plausible }) => plausible);
  const candidates = believable.length > 0 ? believable : found;
  const nearest = Math.min(...candidates.map(({ distance }) => distance));
  const units = new Map<string, NearName>();
  for (const near of candidates) if (near.distance === nearest) units.set(near.record.id, near);
  return [...units.values()];
}

interface Stretch {
  readonly head: readonly CellWord[];
  readonly text: string;
  readonly bareText: string;
  /** The word that ends at each length of `text` and of `bareText`. */
  readonly ends: ReadonlyMap<number, number>;
  readonly bareEnds: ReadonlyMap<number, number>;
  /** The last word before which no letter has an accent. */
  readonly plainTo: number;
}

function stretchFrom(cell: UnitCell, at: number, most: number, prefix: string): Stretch {
  const head = unitCell(prefix).words;
  let text = head.map(({ form }) => form).join(' ');
  let bareText = head.map(({ bare }) => bare).join(' ');
  const [ends, bareEnds] = [new Map<number, number>(), new Map<number, number>()];
  let plainTo = cell.plain || head.length === 0 ? at : -1;
  for (let word = at; word < cell.words.length && text.length < most; word += 1) {
    if (word > at && ((cell.gaps[word] ?? 0) & FENCE) !== 0) break;
    const { form, bare } = cell.words[word] ?? { form: '', bare: '' };
    text += (text === '' ? '' : ' ') + form.slice(0, most);
    bareText += (bareText === '' ? '' : ' ') + bare.slice(0, most);
    ends.set(text.length, word + 1);
    bareEnds.set(bareText.length, word + 1);
    if (form === bare && plainTo === word) plainTo = word + 1;
  }
  return { head, text, bareText, ends, bareEnds, plainTo };
}

function bestEnd(named: NamedCell, at: number, stretch: Stretch, pattern: NamePattern): NearName | null {
  let best: NearName | null = null;
  const consider = (to: number | undefined, distance: number): void => {
    if (to === undefined || distance === 0 || (best && best.distance <= distance)) return;
    if (!endsName(named.cell, to, named.known)) return;
    const written = [...stretch.head, ...named.cell.words.slice(at, to)];
    best = { to, record: pattern.record, distance, plausible: isPlausible(written, pattern) };
  };
  nearBeginnings(pattern.text, stretch.text, (length, distance) => {
    consider(stretch.ends.get(length), distance);
  });
  if (stretch.plainTo > at) {
    nearBeginnings(pattern.bareText, stretch.bareText, (length, distance) => {
      const to = stretch.bareEnds.get(length);
      if (to !== undefined && to <= stretch.plainTo) consider(to, distance);
    });
  }
  return best;
}

/**
 * A misspelling changes letters, not words: no head word of another body stands in it, no word is changed
 * altogether, no number is another.
 */
function isPlausible(written: readonly CellWord[], pattern: NamePattern): boolean {
  const digits = (words: readonly string[]): string => words.join('').replace(/\D/g, '');
  if (digits(written.map(({ form }) => form)) !== digits(pattern.words)) return false;
  if (written.some(({ form }) => heads.has(form) && !pattern.words.includes(form))) return false;
  if (written.length !== pattern.words.length) return true;
  return written.every(({ form, bare, acronym }, place) => {
    const word = pattern.words[place] ?? '';
    if (form === word) return true;
    const edits = Math.min(damerau(form, word), damerau(bare, bareForm(word)));
    return !acronym && (edits < 2 || Math.min(form.length, word.length) > 2);
  });
}
