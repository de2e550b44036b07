import { openFile } from '../../files/filePort';
import { say, type Language } from '../../i18n/catalogue';
import type { Message } from '../../plan/message';
import { Failure } from '../../plan/failure';
import { entrySummary } from '../../review/history/entrySummary';
import type { JournalEntry, JournalReading } from '../../workbook/journal/entry';
import { recognise } from '../../workbook/recognise';
import type { Command } from '../command';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { valueJson } from '../json/value';
import { announceReading } from '../progress';
import { valueForReader } from '../valueForReader';

/** Lists what the product wrote into a workbook: when, by which action, which cells, before and after. */
export const journal: Command = {
  name: 'journal',
  usage: 'journal WORKBOOK.xlsx',
  summary: 'cli.journal.summary',
  options: [],
  arguments: { least: 1, most: 1 },
  async run(invocation) {
    const { terminal, language, json, arguments: files } = invocation;
    const [file = ''] = files;
    const bytes = await readInput(file);
    await announceReading(file, bytes, invocation);
    const snapshot = await inFile(file, async () => recognise(await openFile(bytes).read()));
    const { kind, date1904, journal: found = { state: 'absent', entries: [] } } = snapshot;
    if (kind === 'foreign') throw new Failure('workbook.foreign', { file });
    await terminal.out(
      json ? journalJson(file, found, date1904, language) : journalText(file, found, date1904, language),
    );
    return found.state === 'damaged' ? 1 : 0;
  },
};

/** What is said of the journal as a whole: how many entries, and what is damaged. */
function sayState(file: string, { state, entries, damage }: JournalReading): Message {
  if (damage) return { code: `check.structure.journal.${damage.kind}`, params: { ...damage } };
  return { code: `cli.journal.${state}`, params: { file, count: entries.length } };
}

function journalJson(file: string, found: JournalReading, date1904: boolean, language: Language): string {
  const { state, entries, damage } = found;
  const told = entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) => ({
      ...change,
      before: valueJson(change, change.before, date1904),
      after: valueJson(change, change.after, date1904),
    })),
    text: sayEntry(entry, language),
  }));
  const whole = {
    file,
    state,
    ...(damage ? { damage: { ...damage, message: say(language, sayState(file, found)) } } : {}),
    entries: told,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function journalText(file: string, found: JournalReading, date1904: boolean, language: Language): string {
  const lines = found.entries.flatMap((entry) => [
    sayEntry(entry, language),
    ...entry.changes.map((change) => {
      const { sheet, cell, key, before, after } = change;
      const shown = (value: typeof before): string => valueForReader(change, value, date1904, language);
      return `    ${sheet}!${cell} ${key}: ${shown(before)} → ${shown(after)}`;
    }),
  ]);
  return `${[say(language, sayState(file, found)), ...lines].join('\n')}\n`;
}

function sayEntry(entry: JournalEntry, language: Language): string {
  const { what, did, when } = entrySummary(entry);
  const together = (messages: readonly Message[], between: string): string =>
    messages.map((message) => say(language, message)).join(between);
  const done = did.length === 0 ? '' : `: ${together(did, '; ')}`;
  return `${entry.number}. ${together(when, ', ')} · ${say(language, what)}${done}`;
}
