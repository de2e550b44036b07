import { FENCE, gap, SEPARATOR, WALL } from '../cell/gap';
import { longestPhrase, type UnitCell } from '../cell/unitCell';
import type { NamedCell } from '../match/knownNames';
import type { NameNode } from '../match/nameIndex';
import { nearNames } from '../match/nearNames';
import { connectors, dittos, heads, plurals, starters } from '../match/vocabulary';
import { isPreposition } from './groupPhrase';
import { nounAt } from './nounAt';
import { afterNumbering, afterRole } from './skip';

/** How many words of a name may follow a comma before its `và`: `Sở Văn hóa, Thể thao và Du lịch`. */
const LIST_WORDS = 12;

/** The word after a name that nobody knows, at `at`: up to a separator behind which another name begins. */
export function unknownEnd(named: NamedCell, at: number): number {
  const along = alongName(named, at);
  let place = at + 1;
  while (place < named.cell.words.length && (place < along || !breaksOff(named, at, place))) place += 1;
  return place;
}

/** How far the words follow a name of the registry; what stands within it ends nothing. */
function alongName({ cell, index, known }: NamedCell, at: number): number {
  let node: NameNode | undefined = index.bare;
  let place = at;
  while (place < cell.words.length && (place === at || ((cell.gaps[place] ?? 0) & FENCE) === 0)) {
    node = node.next.get(cell.words[place]?.bare ?? '');
    if (!node || (place > at && known[place])) break;
    place += 1;
  }
  return place;
}

function breaksOff(named: NamedCell, from: number, at: number): boolean {
  const { cell, known } = named;
  const before = cell.gaps[at] ?? 0;
  if ((before & (WALL | gap.open | gap.close | gap.colon)) !== 0) return true;
  if ((before & gap.stop) !== 0) return !isShortened(cell, at - 1);
  if ((before & gap.slash) !== 0) return !isTiny(cell, at - 1) || !isTiny(cell, at);
  if ((before & gap.comma) !== 0)
    return beginsItem(named, at) || !isHeaded(cell, from) || !listGoesOn(named, at);
  if ((before & (gap.and | gap.ampersand | gap.spacedDash)) !== 0) {
    return beginsItem(named, at) || !isHeaded(cell, from);
  }
  if ((before & gap.line) !== 0) return beginsItem(named, at);
  if (longestPhrase(cell, at, plurals) > 0 && nounAt(cell, at + 1) > 0) return true;
  if (afterRole(named, at) > at || isInlineNumber(named, at)) return true;
  const connector = longestPhrase(cell, at, connectors);
  if (connector > 0 && beginsItem(named, at + connector)) return true;
  return !isPreposition(cell, at) && isFullName(named, known[at], at);
}

/** Another unit right behind, without a sign between; a ministry behind a name is only whose unit it is. */
function isFullName({ cell }: NamedCell, name: NamedCell['known'][number] | undefined, at: number): boolean {
  if (!name || !cell.words[at]?.capital || longestPhrase(cell, at, heads) === 0) return false;
  const { source, record, words } = name.form;
  return source !== 'abbreviation' && words > 1 && !(record.kind === 'agency' && record.parent === null);
}

function isInlineNumber(named: NamedCell, at: number): boolean {
  const after = named.cell.words[at + 1];
  return (
    /^\d/.test(named.cell.words[at]?.form ?? '') && afterNumbering(named, at) > at && after?.capital === true
  );
}

/** True where something begins at `at` that stands by itself. */
function beginsItem(named: NamedCell, at: number): boolean {
  const { cell, known } = named;
  const word = cell.words[at];
  if (!word || known[at] || word.acronym || longestPhrase(cell, at, plurals) > 0) return true;
  const first = longestPhrase(cell, at, heads) + longestPhrase(cell, at, starters);
  if (first > 0 && (word.capital || !cell.cased)) return true;
  if (nounAt(cell, at) > 0 || longestPhrase(cell, at, dittos) > 0) return true;
  if (afterRole(named, at) > at || afterNumbering(named, at) > at) return true;
  return nearNames(named, at).some(({ plausible }) => plausible);
}

/** True where the comma before `at` lies within a name: parts without heads follow, the last behind `và`. */
function listGoesOn(named: NamedCell, at: number): boolean {
  const { cell } = named;
  for (let place = at + 1; place < Math.min(cell.words.length, at + LIST_WORDS); place += 1) {
    const before = cell.gaps[place] ?? 0;
    if ((before & gap.and) !== 0) return !beginsItem(named, place);
    if ((before & gap.comma) !== 0 && beginsItem(named, place)) return false;
    if ((before & SEPARATOR & ~gap.comma) !== 0) return false;
  }
  return false;
}

function isHeaded(cell: UnitCell, at: number): boolean {
  return longestPhrase(cell, at, heads) > 0 || longestPhrase(cell, at, starters) > 0;
}

/** `TP.`, `Q.`: a full stop that shortens a word. */
function isShortened(cell: UnitCell, at: number): boolean {
  const { form = '', acronym, capital } = cell.words[at] ?? {};
  return (acronym === true && form.length <= 3) || (capital === true && form.length === 1);
}

function isTiny(cell: UnitCell, at: number): boolean {
  return (cell.words[at]?.form.length ?? 0) <= 2;
}
