import { joined, type WorkbookChange } from '../change';
import type { JournalDraft, JournalEntry, JournalFact } from './entry';

/** The action of the entry that stands for older ones. */
export const FOLDED_ACTION = 'fold-journal';

/**
 * One entry for many: of each cell the value before the first change and the one after the last, of each
 * other thing likewise; how many entries, from when to when, and who made them. Folding what was folded
 * before is the same as folding all at once.
 */
export function fold(entries: readonly JournalEntry[]): JournalDraft {
  const cells = new Map<string, WorkbookChange>();
  const facts = new Map<string, JournalFact>();
  const merged = new Map<string, readonly Merged[]>();
  const people = new Set<string>();
  let count = 0;
  let from = '';
  for (const entry of entries) {
    const folded = entry.facts.find((fact) => fact.kind === 'folded');
    count += folded?.entries ?? 1;
    from ||= folded?.from ?? entry.at;
    for (const name of folded?.by ?? []) people.add(name);
    if (entry.by !== undefined) people.add(entry.by);
    const sources = mergedIn(entry);
    entry.changes.forEach((change, index) => {
      const name = JSON.stringify([change.table, rowIn(change), change.of ?? null, change.column]);
      const first = cells.get(name);
      cells.set(name, first ? joined(first, change) : change);
      // What stands for the cell is its last value, so it is a unit's only where that was.
      const fact = sources.get(index);
      if (fact) merged.set(name, fact);
      else merged.delete(name);
    });
    for (const fact of entry.facts) {
      if (fact.kind !== 'folded' && fact.kind !== 'merged') addFact(facts, fact);
    }
  }
  const to = entries.at(-1)?.at ?? from;
  return {
    at: to,
    action: FOLDED_ACTION,
    changes: [...cells.values()],
    facts: [
      { kind: 'folded', entries: count, from, to, by: [...people] },
      ...facts.values(),
      ...mergedOf([...cells.keys()], merged),
    ],
  };
}

type Merged = Extract<JournalFact, { readonly kind: 'merged' }>;

/** Which changes of an entry were merged, by their places in it; several units may have sent the same. */
function mergedIn({ facts }: JournalEntry): ReadonlyMap<number, readonly Merged[]> {
  const found = new Map<number, Merged[]>();
  for (const fact of facts) {
    if (fact.kind !== 'merged') continue;
    for (const at of fact.cells) found.set(at, [...(found.get(at) ?? []), fact]);
  }
  return found;
}

/** One fact for each unit, period and file, with the places that its cells have now. */
function mergedOf(
  names: readonly string[],
  merged: ReadonlyMap<string, readonly Merged[]>,
): readonly Merged[] {
  const places = new Map<string, { readonly fact: Merged; readonly cells: Set<number> }>();
  names.forEach((name, at) => {
    for (const fact of merged.get(name) ?? []) {
      const source = JSON.stringify([fact.unit, fact.period, fact.file]);
      const known = places.get(source) ?? { fact, cells: new Set() };
      known.cells.add(at);
      places.set(source, known);
    }
  });
  return [...places.values()].map(({ fact, cells }) => ({ ...fact, cells: [...cells] }));
}

/** Rows without a key are told apart by where they stood. */
const rowIn = ({ key, cell }: WorkbookChange): readonly string[] => (key === '' ? [key, cell] : [key]);

function addFact(facts: Map<string, JournalFact>, fact: JournalFact): void {
  const name = nameOf(fact);
  const first = facts.get(name);
  const joined =
    first && 'before' in first && 'before' in fact
      ? ({ ...fact, before: first.before } as JournalFact)
      : fact;
  facts.set(name, joined);
}

/** What a fact is about: two of one name are joined. */
function nameOf(fact: JournalFact): string {
  if (fact.kind === 'returned') return JSON.stringify([fact.kind, fact.file, fact.unit, fact.period]);
  if (fact.kind === 'settled') {
    // Other values for the same cell were another question.
    return JSON.stringify([fact.kind, fact.table, fact.key, fact.of ?? null, fact.column, fact.said]);
  }
  const about = 'table' in fact ? fact.table : 'name' in fact ? fact.name : 'place' in fact ? fact.place : '';
  return JSON.stringify([fact.kind, about]);
}
