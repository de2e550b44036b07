import { openFile } from '../../files/filePort';
import { say, type Language } from '../../i18n/catalogue';
import type { Message } from '../../plan/message';
import { Failure } from '../../plan/failure';
import { entrySummary } from '../../review/history/entrySummary';
import type { JournalEntry, JournalReading } from '../../workbook/journal/entry';
import type { CellValue } from '../../workbook/document';
import { recognise } from '../../workbook/recognise';
import type { Command } from '../command';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { announceReading } from '../progress';

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
    const { kind, journal: found = { state: 'absent', entries: [] } } = snapshot;
    if (kind === 'foreign') throw new Failure('workbook.foreign', { file });
    await terminal.out(json ? journalJson(file, found, language) : journalText(file, found, language));
    return found.state === 'damaged' ? 1 : 0;
  },
};

/** What is said of the journal as a whole: how many entries, and what is damaged. */
function sayState(file: string, { state, entries, damage }: JournalReading): Message {
  if (damage) return { code: `check.structure.journal.${damage.kind}`, params: { ...damage } };
  return { code: `cli.journal.${state}`, params: { file, count: entries.length } };
}

function journalJson(file: string, found: JournalReading, language: Language): string {
  const { state, entries, damage } = found;
  const told = entries.map((entry) => ({ ...entry, text: sayEntry(entry, language) }));
  const whole = {
    file,
    state,
    ...(damage ? { damage: { ...damage, message: say(language, sayState(file, found)) } } : {}),
    entries: told,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function journalText(file: string, found: JournalReading, language: Language): string {
  const lines = found.entries.flatMap((entry) => [
    sayEntry(entry, language),
    ...entry.changes.map(
      ({ sheet, cell, key, before, after }) =>
        `    ${sheet}!${cell}  ${key}: ${shown(before)} → ${shown(after)}`,
    ),
  ]);
  return `${[say(language, sayState(file, found)), ...lines].join('\n')}\n`;
}

function sayEntry(entry: JournalEntry, language: Language): string {
  const { what, did, when } = entrySummary(entry);
  const together = (messages: readonly Message[], between: string): string =>
    messages.map((message) => say(language, message)).join(between);
  return `${entry.number}. ${together(when, ', ')} · ${say(language, what)}: ${together(did, '; ')}`;
}

/** A value on one line, texts in quotation marks so that spaces and emptiness are seen. */
function shown(value: CellValue): string {
  if (value === null) return '–';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
