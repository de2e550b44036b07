import { gap } from '../cell/gap';
import { unitCell } from '../cell/unitCell';
import { bareForm, oneSpaced } from '../cell/letterForm';
import type { UnitRegistry } from '../registry';
import type { UnitRecord } from '../unit';
import { letterTree, type LetterTree } from './letterTree';

export type FormSource = 'name' | 'abbreviation' | 'variant' | 'accepted' | 'misspelt';

/** One way of writing a unit that the registry knows. */
export interface NameForm {
  readonly record: UnitRecord;
  readonly written: string;
  readonly source: FormSource;
  readonly words: number;
}

/** A word on the way to names. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly forms: NameForm[];
  /** The unit whose official name lies beyond this word, null where several do. */
  beyond: UnitRecord | null | undefined;
}

/** A name to compare with letter by letter. */
export interface NamePattern {
  readonly record: UnitRecord;
  readonly written: string;
  readonly text: string;
  readonly bareText: string;
  readonly words: readonly string[];
}

/** The registry by words, with accents and without, and its names as patterns. */
export interface NameIndex {
  readonly accented: NameNode;
  readonly bare: NameNode;
  readonly patterns: readonly NamePattern[];
  readonly letters: LetterTree<NamePattern>;
  readonly bareLetters: LetterTree<NamePattern>;
  readonly longest: number;
}

const indexes = new WeakMap<UnitRegistry, NameIndex>();

/** The index of a registry; built once. */
export function nameIndex(registry: UnitRegistry): NameIndex {
  const known = indexes.get(registry);
  if (known) return known;
  const index = buildIndex(registry.records);
  indexes.set(registry, index);
  return index;
}

function buildIndex(records: readonly UnitRecord[]): NameIndex {
  const accented = emptyNode();
  const bare = emptyNode();
  const patterns = new Map<string, NamePattern>();
  for (const { form, words } of records.flatMap(formsOf)) {
    if (words.length === 0) continue;
    const forms = words.map((word) => word.form);
    const bareForms = words.map((word) => word.bare);
    insert(accented, forms, form);
    // A short form of one word, read without its accents, would be some other word.
    if (words.length > 1 || form.source === 'name') insert(bare, bareForms, form);
    if (form.source === 'abbreviation' || form.source === 'misspelt') continue;
    if (form.record.kind === 'group') continue;
    for (const pattern of patternsOf(form)) {
      const key = `${form.record.id} ${pattern.text}`;
      if (!patterns.has(key)) patterns.set(key, pattern);
    }
  }
  const all = [...patterns.values()];
  const longest = all.reduce((most, { text }) => Math.max(most, text.length), 0);
  const letters = letterTree(all, ({ text }) => text);
  const bareLetters = letterTree(all, ({ bareText }) => bareText);
  return { accented, bare, patterns: all, letters, bareLetters, longest };
}

function formsOf(record: UnitRecord): { form: NameForm; words: ReturnType<typeof unitCell>['words'] }[] {
  const written: readonly { written: string; source: FormSource }[] = [
    { written: record.name, source: 'name' },
    ...record.abbreviations.map((short) => ({ written: short, source: 'abbreviation' as const })),
    ...record.aliases.map((alias) => ({ written: alias.written, source: alias.kind })),
  ];
  return written.map((each) => {
    const { words } = unitCell(each.written);
    return {
      form: { record, written: oneSpaced(each.written), source: each.source, words: words.length },
      words,
    };
  });
}

/** The name's letters, and those with one `và` kept as a word, in case it is that which is misspelt. */
function patternsOf({ record, written }: NameForm): NamePattern[] {
  const { words, gaps } = unitCell(written);
  const forms = words.map(({ form }) => form);
  const places = gaps.flatMap((between, place) => ((between & gap.and) !== 0 ? [place] : []));
  const spelt = [forms, ...places.map((place) => [...forms.slice(0, place), 'và', ...forms.slice(place)])];
  return spelt.map((each) => {
    const text = each.join(' ');
    return { record, written, text, bareText: bareForm(text), words: each };
  });
}

function emptyNode(): NameNode {
  return { next: new Map(), forms: [], beyond: undefined };
}

function insert(root: NameNode, words: readonly string[], form: NameForm): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
    if (form.source === 'name' && form.record.kind !== 'group') {
      node.beyond = node.beyond === undefined || node.beyond === form.record ? form.record : null;
    }
  }
  node.forms.push(form);
}
