import { lettersOf, stretchOfLetters, type CellLetters } from '../cell/cellLetters';
import { nameWords } from '../cell/unitCell';
import type { UnitRecord } from '../unit';
import { isPlausible } from './isPlausible';
import { endsName, type NamedCell } from './knownNames';
import { MOST_EDITS, nearSpellings, type LetterTree } from './letterTree';
import type { NamePattern } from './nameIndex';

/** A name that the cell's words, up to word `to`, spell with one or two letters wrong. */
export interface NearName {
  readonly to: number;
  readonly record: UnitRecord;
  /** The spelling of the registry that is so near. */
  readonly spelling: string;
  readonly distance: number;
  /** False where a letter makes another body of it (`Thanh tra Sở`): near, but no misspelling. */
  readonly plausible: boolean;
}

/** The nearest names at word `at`, all equally near; `prefix` is a head word taken from elsewhere. */
export function nearNames(named: NamedCell, at: number, prefix = ''): readonly NearName[] {
  const key = `${at} ${prefix}`;
  const known = named.near.get(key);
  if (known) return known;
  const found = findNear(named, at, prefix);
  named.near.set(key, found);
  return found;
}

function findNear(named: NamedCell, at: number, prefix: string): NearName[] {
  const { cell, index } = named;
  const { accented, bare, fences, accents } = lettersOf(cell);
  const head = prefix === '' ? [] : nameWords(prefix).words;
  const best = new Map<NamePattern, NearName>();
  const look = (tree: LetterTree<NamePattern>, letters: CellLetters, before: string, to: number): void => {
    const text = before + stretchOfLetters(letters, at, to, index.longest + MOST_EDITS);
    for (const { name, length, distance } of nearSpellings(tree, text)) {
      const end = letters.ends.get((letters.starts[at] ?? 0) + length - before.length);
      const known = best.get(name);
      if (end === undefined || end > to || distance === 0 || (known && known.distance <= distance)) continue;
      if (!endsName(cell, end, named.known)) continue;
      const plausible = isPlausible([...head, ...cell.words.slice(at, end)], name);
      best.set(name, { to: end, record: name.record, spelling: name.written, distance, plausible });
    }
  };
  const fence = fences[at] ?? at;
  look(index.letters, accented, head.map(({ form }) => `${form} `).join(''), fence);
  const plainTo = Math.min(fence, accents[at] ?? at);
  if (plainTo > at) look(index.bareLetters, bare, head.map((word) => `${word.bare} `).join(''), plainTo);
  return nearestOf([...best.values()], named, at);
}

/**
 * The nearest, one for each unit. A longer name goes before its own beginning, however near that is, unless
 * another name begins behind the beginning. Names that only sound alike count where nothing else is near.
 */
function nearestOf(found: readonly NearName[], { cell, known }: NamedCell, at: number): NearName[] {
  const believable = found.filter(({ plausible }) => plausible);
  // A department of a province is no ministry, however near its name.
  const alike = found.filter(({ record, to }) => {
    return record.kind === 'ministry-unit' && !cell.words.slice(at, to).some(({ form }) => form === 'sở');
  });
  const candidates = believable.length > 0 ? believable : alike;
  const whole = candidates.filter(({ to }) => {
    return !candidates.some(
      (longer) => longer.to > to + 1 && known.slice(to, longer.to).every((name) => !name),
    );
  });
  const nearest = Math.min(...whole.map(({ distance }) => distance));
  const units = new Map<string, NearName>();
  for (const near of whole) if (near.distance === nearest) units.set(near.record.id, near);
  return [...units.values()];
}
