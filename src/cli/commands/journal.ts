import { openFile } from '../../files/filePort';
import { say, type Language } from '../../i18n/catalogue';
import type { Message } from '../../plan/message';
import { Failure } from '../../plan/failure';
import type { JournalReading } from '../../workbook/journal/entry';
import { recognise } from '../../workbook/recognise';
import type { Command } from '../command';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { journalLines, journalText } from '../journalLines';
import { valueJson } from '../json/value';
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
    const { kind, date1904, journal: found = { state: 'absent', entries: [] } } = snapshot;
    if (kind === 'foreign') throw new Failure('workbook.foreign', { file });
    await terminal.out(
      json ? journalJson(file, found, date1904, language) : journalPage(file, found, date1904, language),
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
    text: journalText(entry, language),
  }));
  const whole = {
    file,
    state,
    ...(damage ? { damage: { ...damage, message: say(language, sayState(file, found)) } } : {}),
    entries: told,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function journalPage(file: string, found: JournalReading, date1904: boolean, language: Language): string {
  const lines = found.entries.flatMap((entry) => journalLines(entry, date1904, language));
  return `${[say(language, sayState(file, found)), ...lines].join('\n')}\n`;
}
