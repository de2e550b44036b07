import { gap } from './cell/gap';
import { longestPhrase, unitCell } from './cell/unitCell';
import { legacyUnits } from './legacyUnits';
import { nameCell, type KnownName, type NamedCell } from './match/knownNames';
import { nameIndex } from './match/nameIndex';
import { nearNames, type NearName } from './match/nearNames';
import { heads, plurals } from './match/vocabulary';
import { partsOf } from './partsOf';
import { everywhereEnd, groupEnd } from './phrase/groupPhrase';
import { withBracket } from './phrase/bracket';
import { carriedHead, headList, itemAt, type HeadList } from './phrase/headList';
import { skipWords } from './phrase/skip';
import { unknownEnd } from './phrase/unknownName';
import type { Claim } from './claim';
import type { UnitRegistry } from './registry';
import type { UnitPart } from './unit';

/**
 * Divides a unit cell into the units and groups that it names. The registry decides where a name ends, not
 * the separators, since names hold commas and `và` of their own.
 *
 * Any text is answered, in near-linear time. Parts stand in the order of the cell and do not overlap; what
 * separates, numbers or assigns a role belongs to none. `start` and `end` count UTF-16 units of `cell` as
 * given. A name that is itself official is never corrected into another; an abbreviation matches as it is,
 * letter case aside; two names equally near make the part unknown, with both as suggestions.
 */
export function readUnits(cell: string, registry: UnitRegistry): UnitPart[] {
  if (cell.length > LONGEST_KEPT) return read(cell, registry);
  const known = lately.get(registry) ?? new Map<string, readonly UnitPart[]>();
  lately.set(registry, known);
  let parts = known.get(cell);
  if (!parts) {
    parts = read(cell, registry);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(cell, parts);
  }
  return [...parts];
}

/**
 * What cells meant, by registry: a plan names the same units in row after row, and is read again by each
 * check, form and figure. A registry never changes.
 */
const lately = new WeakMap<UnitRegistry, Map<string, readonly UnitPart[]>>();
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 400;

function read(cell: string, registry: UnitRegistry): UnitPart[] {
  return legacyUnits(cell, (text) => readUnits(text, registry)) ?? partsOf(...claimsOf(cell, registry));
}

function claimsOf(text: string, registry: UnitRegistry): [NamedCell, Claim[]] {
  const named = nameCell(unitCell(text), nameIndex(registry));
  const claims: Claim[] = [];
  let list: HeadList | null = null;
  let at = skipWords(named, 0, false);
  while (at < named.cell.words.length) {
    const head = headList(named, at);
    if (head) {
      list = head;
      at = head.to;
    }
    const claim = withBracket(named, claimAt(named, at, listsFor(named, at, list, claims.at(-1))));
    claims.push(claim);
    if (claim.kind === 'group') list = null;
    at = skipWords(named, claim.to, claim.kind !== 'group');
  }
  return [named, claims];
}

/** The head words that an item at `at` may lack: of the list it stands in, and of the unit before it. */
function listsFor(named: NamedCell, at: number, list: HeadList | null, last: Claim | undefined): HeadList[] {
  const between = named.cell.gaps[at] ?? 0;
  const joined = (between & (gap.comma | gap.and | gap.ampersand)) !== 0 && (between & gap.semicolon) === 0;
  const own = longestPhrase(named.cell, at, heads) > 0;
  const carried = last?.kind === 'known' && joined && !own ? carriedHead(named, last.headFrom) : null;
  return [list, carried].filter((each) => each !== null);
}

function claimAt(named: NamedCell, at: number, lists: readonly HeadList[]): Claim {
  const known = named.known[at] ?? null;
  const unit = known && known.form.record.kind !== 'group' ? known : null;
  for (const list of lists) {
    const item = itemAt(named, at, list);
    if (!item || (unit && item.to <= unit.to)) continue;
    const { prefix } = item.head;
    const headFrom = list.stated ? at : list.to;
    return { kind: 'known', from: at, headFrom, to: item.to, name: item, list, prefix };
  }
  if (unit) return longerNear(named, at, unit) ?? knownClaim(at, unit);
  const near = nearNames(named, at);
  const misspelt = near.some(({ plausible }) => plausible);
  if (misspelt && !known && longestPhrase(named.cell, at, plurals) === 0) {
    return nearClaim(named, at, near, null, '');
  }
  const end = groupEnd(named, at);
  if (end > at) return { kind: 'group', from: at, to: end };
  return (
    nearItem(named, at, lists) ??
    (near.length > 0 ? nearClaim(named, at, near, null, '') : unknownClaim(named, at))
  );
}

function unknownClaim(named: NamedCell, at: number): Claim {
  const unknown = unknownEnd(named, at);
  const everywhere = everywhereEnd(named, unknown);
  return everywhere > unknown
    ? { kind: 'group', from: at, to: everywhere }
    : { kind: 'unknown', from: at, to: unknown };
}

function knownClaim(from: number, name: KnownName): Claim {
  return { kind: 'known', from, headFrom: from, to: name.to, name, list: null, prefix: '' };
}

/** A longer name with a letter wrong, where the known one is only its beginning. */
function longerNear(named: NamedCell, at: number, known: KnownName): Claim | null {
  if (!known.more) return null;
  const next = named.cell.gaps[known.to] ?? 0;
  if (
    known.to >= named.cell.words.length ||
    (next & ~(gap.and | gap.comma | gap.line | gap.dash | gap.spacedDash)) !== 0
  )
    return null;
  const near = nearNames(named, at).filter(({ to, plausible }) => plausible && to > known.to + 1);
  const [first] = near;
  if (!first || first.record === known.form.record || groupEnd(named, known.to) > known.to) return null;
  for (let place = known.to; place < first.to; place += 1) if (named.known[place]) return null;
  return nearClaim(named, at, near, null, '');
}

/** An item of a stated list with a letter wrong. */
function nearItem(named: NamedCell, at: number, lists: readonly HeadList[]): Claim | null {
  for (const list of lists.filter(({ stated }) => stated)) {
    for (const { prefix } of list.heads) {
      const near = nearNames(named, at, prefix);
      if (near.some(({ plausible }) => plausible)) return nearClaim(named, at, near, list, prefix);
    }
  }
  return null;
}

function nearClaim(
  named: NamedCell,
  from: number,
  near: readonly NearName[],
  list: HeadList | null,
  prefix: string,
): Claim {
  const to = Math.max(...near.map((name) => name.to));
  const end = near.some(({ plausible }) => plausible) ? to : Math.max(to, unknownEnd(named, from));
  return { kind: 'near', from, to: end, near, list, prefix };
}
