import { gap, SEPARATOR, WALL } from '../cell/gap';
import { longestPhrase, type UnitCell } from '../cell/unitCell';
import type { KnownName, NamedCell } from '../match/knownNames';
import { nearNames } from '../match/nearNames';
import { generalNouns, heads, places, plurals, prepositions, roles, starters } from '../match/vocabulary';
import { nounAt } from './nounAt';
import { afterNumbering, afterRole } from './skip';

/** How far nouns may follow each other before a name: `UBND thành phố, …`. */
const MOST_NOUNS = 12;

/** Words that may be written with a capital and still name nobody in particular. */
const GENERAL_CAPITALS = new Set(['đảng', 'trung', 'tw', 'nhà', 'bộ', 'ngành', 'chính', 'ương']);

/** The word after the group phrase at `at`; `at` itself where none begins there. */
export function groupEnd(named: NamedCell, at: number): number {
  const start = groupStart(named, at);
  if (start === at) return at;
  let place = start;
  while (place < named.cell.words.length && goesOn(named, at, place)) {
    place = nextInGroup(named, place);
  }
  return place;
}

/**
 * The word after `các tỉnh`, `các huyện, thành phố` right behind a name, which makes one body of each place
 * out of it (`Sở Tài chính các tỉnh`); `at` itself where none follows.
 */
export function everywhereEnd(named: NamedCell, at: number): number {
  const { cell } = named;
  const joined = ((cell.gaps[at] ?? 0) & SEPARATOR) === 0;
  const plural = joined ? longestPhrase(cell, at, plurals) : 0;
  return plural > 0 && longestPhrase(cell, at + plural, places) > 0 ? groupEnd(named, at) : at;
}

/** The word after a word of the phrase: behind its bracket, or behind the whole name of the body it belongs to. */
function nextInGroup({ cell, known }: NamedCell, at: number): number {
  if ((cell.gaps[at] ?? 0) & gap.open) return closing(cell, at);
  const name = known[at];
  return name && name.form.words > 1 && isPreposition(cell, at) ? name.to : at + 1;
}

/** The word after the beginning of a group phrase: a plural, a group of the registry, a general noun. */
function groupStart(named: NamedCell, at: number): number {
  const { cell, known } = named;
  const plural = longestPhrase(cell, at, plurals);
  if (plural > 0 && at + plural < cell.words.length) return at + plural;
  const name = known[at];
  if (name) return name.form.record.kind === 'group' && !isOfSomeone(named, name.to) ? name.to : at;
  const noun = nounAt(cell, at);
  if (noun === 0) return at;
  if (longestPhrase(cell, at, generalNouns) === noun) return at + noun;
  const lonely = longestPhrase(cell, at, heads) === noun;
  return isOfSomeone(named, at + noun) || (lonely && !isListed(named, at + noun)) ? at : at + noun;
}

/** A head word alone is a cut-off name; before a comma and another kind of body it is a kind of body. */
function isListed(named: NamedCell, at: number): boolean {
  const before = named.cell.gaps[at] ?? 0;
  if ((before & (gap.comma | gap.slash | gap.dash)) !== 0) return isKind(named, at);
  // `Vụ Công chức - Viên chức`, `Vụ Các vấn đề xã hội`: a capital begins the name of one body.
  if (named.cell.cased && named.cell.words[at]?.capital) return false;
  return before === 0 && (longestPhrase(named.cell, at, plurals) > 0 || isCondition(named.cell, at));
}

/** True where a name follows the noun: the phrase then speaks of one body (`UBND tỉnh Quảng Ninh`). */
function isOfSomeone({ cell, known }: NamedCell, at: number): boolean {
  let place = at;
  while (place < at + MOST_NOUNS) {
    const before = cell.gaps[place] ?? 0;
    const word = cell.words[place];
    if (!word || (before & SEPARATOR) !== 0 || longestPhrase(cell, place, plurals) > 0) return false;
    if (known[place] && (before & gap.line) !== 0) return false;
    if ((before & gap.line) !== 0 && word.capital && place > at) return false;
    const noun = nounAt(cell, place);
    if (noun === 0) {
      const proper = word.capital || word.acronym || /^\d+$/.test(word.form);
      return (proper && !GENERAL_CAPITALS.has(word.form)) || (!cell.cased && !isCondition(cell, place));
    }
    place += noun;
  }
  return false;
}

const CONDITIONS = new Set(
  (
    'liên có được cấp trực thuộc của do tham sử đang đã nhà khác trong ngoài tại ở trên theo bị không còn nơi chủ phối thực ' +
    'viễn công số nghệ nước trung tư khối vùng quản chuyên địa'
  ).split(' '),
);

function isCondition(cell: UnitCell, at: number): boolean {
  const word = cell.words[at];
  return word !== undefined && CONDITIONS.has(word.form);
}

/** True where the phrase that began at `from` goes on with word `at`. */
function goesOn(named: NamedCell, from: number, at: number): boolean {
  const { cell } = named;
  const before = cell.gaps[at] ?? 0;
  const [word, last] = [cell.words[at], cell.words[at - 1]];
  if (!word || !last || (before & (WALL | gap.close | gap.colon)) !== 0) return false;
  const apart = (before & (SEPARATOR | gap.line)) !== 0;
  if (!apart) return goesOnJoined(named, from, at);
  if (afterNumbering(named, at) > at) return false;
  if ((before & gap.open) !== 0)
    return before === gap.open && !named.known[at] && afterRole(named, at) === at;
  if ((before & gap.stop) !== 0) return !word.capital && last.acronym;
  return (before & SEPARATOR) === 0 ? goesOnNextLine(named, at) : goesOnListed(named, at);
}

/** Right behind the last word: all but a unit in full, which is another name unless a preposition binds it. */
function goesOnJoined(named: NamedCell, from: number, at: number): boolean {
  const { cell } = named;
  const unit = unitAt(named, at);
  if (unit) {
    const short = unit.form.words < 2 || unit.form.source === 'abbreviation';
    return short || isPreposition(cell, at) || at - from < 2;
  }
  return (
    cell.words[at - 1]?.form !== 'quan' || longestPhrase(cell, at, roles) === 0 || afterRole(named, at) === at
  );
}

/** On the next line: what is bound to the words before, small letters, another kind of body. */
function goesOnNextLine(named: NamedCell, at: number): boolean {
  const { cell } = named;
  const capital = cell.words[at]?.capital === true;
  if (isPreposition(cell, at) || longestPhrase(cell, at - 1, plurals) > 0) return true;
  const unit = unitAt(named, at);
  if (unit) return unit.form.words < 2 && !capital;
  return !capital || isKind(named, at);
}

/** Behind a comma, `và` and the like: another kind of body, or words that begin no name. */
function goesOnListed(named: NamedCell, at: number): boolean {
  const { cell } = named;
  const word = cell.words[at];
  if (unitAt(named, at) || longestPhrase(cell, at, plurals) > 0 || afterRole(named, at) > at) return false;
  if (isKind(named, at)) return true;
  if (!word || word.capital || word.acronym || longestPhrase(cell, at, starters) > 0) return false;
  return !nearNames(named, at).some(({ plausible }) => plausible);
}

function unitAt({ known }: NamedCell, at: number): KnownName | null {
  const name = known[at];
  return name && name.form.record.kind !== 'group' ? name : null;
}

function isKind(named: NamedCell, at: number): boolean {
  const { cell } = named;
  const noun = nounAt(cell, at);
  return noun > 0 && !isOfSomeone(named, at + noun);
}

/** True where the words before `at` bind what follows to them. */
export function isPreposition(cell: UnitCell, at: number): boolean {
  return [1, 2].some((back) => at >= back && longestPhrase(cell, at - back, prepositions) === back);
}

/** The word after the bracket that opens before `at`. */
function closing(cell: UnitCell, at: number): number {
  let place = at + 1;
  while (place < cell.words.length && ((cell.gaps[place] ?? 0) & (gap.close | WALL)) === 0) place += 1;
  return place;
}
