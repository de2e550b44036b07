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
  const people = new Set<string>();
  let count = 0;
  let from = '';
  for (const entry of entries) {
    const folded = entry.facts.find((fact) => fact.kind === 'folded');
    count += folded?.entries ?? 1;
    from ||= folded?.from ?? entry.at;
    for (const name of folded?.by ?? []) people.add(name);
    if (entry.by !== undefined) people.add(entry.by);
    for (const change of entry.changes) {
      const name = JSON.stringify([change.table, rowIn(change), change.of ?? null, change.column]);
      const first = cells.get(name);
      cells.set(name, first ? joined(first, change) : change);
    }
    for (const fact of entry.facts) {
      if (fact.kind !== 'folded') addFact(facts, fact);
    }
  }
  const to = entries.at(-1)?.at ?? from;
  return {
    at: to,
    action: FOLDED_ACTION,
    changes: [...cells.values()],
    facts: [{ kind: 'folded', entries: count, from, to, by: [...people] }, ...facts.values()],
  };
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
  const about = 'table' in fact ? fact.table : 'name' in fact ? fact.name : 'place' in fact ? fact.place : '';
  return JSON.stringify([fact.kind, about]);
}
