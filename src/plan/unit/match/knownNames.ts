import { SEPARATOR, gap } from '../cell/gap';
import { oneSpaced } from '../cell/letterForm';
import { longestPhrase, nameWords, type UnitCell } from '../cell/unitCell';
import type { FormSource, NameForm, NameIndex, NameNode } from './nameIndex';
import type { NearName } from './nearNames';
import { bindings, connectors, dittos, heads, plurals, roles } from './vocabulary';
import { spellings, type Spelling } from './walkNames';

/** A name of the registry that stands at a place of a cell. */
export interface KnownName {
  readonly to: number;
  readonly form: NameForm;
  /** Forms of other units that are written alike; then nobody can tell which is meant. */
  readonly rivals: readonly NameForm[];
  /** Read without accents. */
  readonly bare: boolean;
  /** True where longer names begin so. */
  readonly more: boolean;
}

/** A cell with the names that stand at each word. */
export interface NamedCell {
  readonly cell: UnitCell;
  readonly index: NameIndex;
  readonly known: readonly (KnownName | null)[];
  /** Near names that were looked for, by word and head. */
  readonly near: Map<string, readonly NearName[]>;
}

/** Finds the longest name at every word, the last word first, since a name may end where another begins. */
export function nameCell(cell: UnitCell, index: NameIndex): NamedCell {
  const known = new Array<KnownName | null>(cell.words.length).fill(null);
  const named = { cell, index, known, near: new Map<string, readonly NearName[]>() };
  for (let at = cell.words.length - 1; at >= 0; at -= 1) {
    known[at] = longestName(named, at, index.accented, index.bare, '');
  }
  return named;
}

/**
 * The longest name at word `at` that fits wholly. The nodes are where to begin: the registry itself, or
 * what follows `prefix`, a head word taken from elsewhere.
 */
export function longestName(
  { cell, known }: NamedCell,
  at: number,
  accented: NameNode | undefined,
  bare: NameNode | undefined,
  prefix: string,
): KnownName | null {
  const found = [
    ...(accented ? spellings(cell, at, accented, false) : []),
    ...(bare && cell.words[at]?.bare === cell.words[at]?.form ? spellings(cell, at, bare, true) : []),
  ];
  found.sort((one, other) => other.to - one.to || Number(one.bare) - Number(other.bare));
  for (const spelling of found) {
    const name = chooseForm(cell, at, spelling, prefix);
    if (name && endsName(cell, spelling.to, known, isHead(name.form))) return name;
  }
  return null;
}

/** True where a name that reaches up to word `at` is complete there. */
export function endsName(
  cell: UnitCell,
  at: number,
  known: readonly (KnownName | null)[],
  strict = false,
): boolean {
  const word = cell.words[at];
  const before = cell.gaps[at] ?? 0;
  if (!word || (before & SEPARATOR) !== 0) return true;
  if ((before & gap.line) !== 0 && (word.capital || longestPhrase(cell, at, dittos) > 0)) return true;
  if (longestPhrase(cell, at, connectors) > 0 || longestPhrase(cell, at, roles) > 0) return true;
  if (strict) return false;
  if (known[at] || longestPhrase(cell, at, plurals) > 0 || longestPhrase(cell, at, bindings) > 0) return true;
  if (isNumbering(cell, at)) return true;
  const head = word.capital ? longestPhrase(cell, at, heads) : 0;
  return head > 0 && at + head < cell.words.length && ((cell.gaps[at + head] ?? 0) & SEPARATOR) === 0;
}

/** `2.`, `b)` before the next name. */
function isNumbering(cell: UnitCell, at: number): boolean {
  const { form = '' } = cell.words[at] ?? {};
  if (!/^(?:\d{1,3}|[a-zđ]|[ivx]{1,4})$/.test(form) || at + 1 >= cell.words.length) return false;
  const signs = /^\d/.test(form) ? gap.stop | gap.close | gap.slash | gap.tightStop : gap.stop | gap.close;
  return ((cell.gaps[at + 1] ?? 0) & signs) !== 0;
}

/** `Văn phòng`, `Thanh tra`: a form that is no more than a head word stands alone between separators. */
function isHead(form: NameForm): boolean {
  return longestPhrase(nameWords(form.written), 0, heads) === form.words;
}

const ORDER: readonly FormSource[] = ['name', 'accepted', 'abbreviation', 'variant', 'misspelt'];

function chooseForm(cell: UnitCell, at: number, spelling: Spelling, prefix: string): KnownName | null {
  const [first, last] = [cell.words[at], cell.words[spelling.to - 1]];
  if (!first || !last) return null;
  const written = oneSpaced(prefix + cell.text.slice(first.start, last.end));
  const forms = spelling.fenced
    ? spelling.forms.filter((form) => withoutEnd(form.written) === withoutEnd(written))
    : spelling.forms.filter(
        (form) => form.source !== 'accepted' || form.written === written || spelling.forms.every(isAccepted),
      );
  const exact = forms.filter((form) => form.written === written);
  const ranked = [...(exact.length > 0 ? exact : forms)].sort(
    (one, other) => ORDER.indexOf(one.source) - ORDER.indexOf(other.source),
  );
  const [form] = ranked;
  if (!form) return null;
  const rivals = ranked.filter((rival) => rival.source === form.source && rival.record !== form.record);
  return { to: spelling.to, form, rivals, bare: spelling.bare, more: spelling.more };
}

/** Without the bracket or stop behind the last word. */
function withoutEnd(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]{1,9}$/u, '');
}

function isAccepted(form: NameForm): boolean {
  return form.source === 'accepted';
}
