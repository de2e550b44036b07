import { say, type Language } from '../i18n/catalogue';
import type { Message } from '../plan/message';
import { entrySummary, factMessage } from '../review/history/entrySummary';
import type { JournalEntry, JournalFact } from '../workbook/journal/entry';
import { placeInSheet } from './placeInSheet';
import { valueForReader } from './valueForReader';

/** From so many on, files that came back, or that something was merged from, are said by their number. */
const MANY = 4;

/** An entry of the journal for a reader: what was done, then each decision and each cell on a line of its own. */
export function journalLines(entry: JournalEntry, date1904: boolean, language: Language): readonly string[] {
  const decisions = entry.facts.filter(({ kind }) => kind === 'settled');
  const others = entry.facts.filter(({ kind }) => kind !== 'settled');
  const did = [...entrySummary({ ...entry, facts: [] }).did, ...summed(others)];
  return [
    sayEntry(entry, did, language),
    ...decisions.map((fact) => `    ${say(language, factMessage(fact))}`),
    ...entry.changes.map((change) => {
      const shown = (value: typeof change.before): string =>
        valueForReader(change, value, date1904, language);
      return `    ${placeInSheet(change)}: ${shown(change.before)} → ${shown(change.after)}`;
    }),
  ];
}

/** An entry of the journal on one line, with all that it did. */
export function journalText(entry: JournalEntry, language: Language): string {
  return sayEntry(entry, entrySummary(entry).did, language);
}

function sayEntry(entry: JournalEntry, did: readonly Message[], language: Language): string {
  const { what, when } = entrySummary(entry);
  const together = (messages: readonly Message[], between: string): string =>
    messages.map((message) => say(language, message)).join(between);
  const done = did.length === 0 ? '' : `: ${together(did, '; ')}`;
  return `${entry.number}. ${together(when, ', ')} · ${say(language, what)}${done}`;
}

function summed(facts: readonly JournalFact[]): readonly Message[] {
  const returned = facts.flatMap((fact) => (fact.kind === 'returned' ? [fact] : []));
  const merged = facts.flatMap((fact) => (fact.kind === 'merged' ? [fact] : []));
  const many = new Set<JournalFact>([
    ...(returned.length < MANY ? [] : returned),
    ...(merged.length < MANY ? [] : merged),
  ]);
  const units = new Set(returned.map(({ unit }) => unit)).size;
  const cells = new Set(merged.flatMap((fact) => fact.cells)).size;
  return [
    ...facts.filter((fact) => !many.has(fact)).map(factMessage),
    ...(returned.length < MANY
      ? []
      : [{ code: 'cli.journal.returned', params: { count: returned.length, units } }]),
    ...(merged.length < MANY
      ? []
      : [{ code: 'cli.journal.merged', params: { count: merged.length, cells } }]),
  ];
}
