import { catalogue } from '../../src/i18n/catalogue';
import type { Sentence } from '../../src/i18n/sentence';

/** What the sentences of each kind of code are, in the order of the page. */
const CHAPTERS: Readonly<Record<string, string>> = {
  pane: 'The pane',
  action: 'Actions',
  check: 'Checks',
  deadline: 'Readings of deadlines',
  period: 'Readings of periods',
  reportingPeriod: 'Periods that units report for',
  reading: 'Readings of units and texts',
  row: 'The fields of a row',
  question: 'Questions about a decision',
  workbook: 'The workbook',
  consolidate: 'The consolidation',
  history: 'Entries of the journal',
  journal: 'What is said of the journal',
  split: 'Workbooks for the units',
  reply: 'Replies to return slips',
  repair: 'Damage and its repair',
  failure: 'What cannot be done',
  ledger: 'The ledger of a consolidation',
  cli: 'The command line',
  workbench: 'The workbench',
};

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const row = ([code, { vi, en }]: [string, Sentence]): string => `| ${cell(vi)} | ${cell(en)} | \`${code}\` |`;

/**
 * Everything that a person reads, in both languages, as one page to be read through.
 *
 * @throws Error where a kind of code has no chapter.
 */
export function sentencesPage(): string {
  const kinds = new Map<string, [string, Sentence][]>();
  for (const entry of Object.entries(catalogue)) {
    const kind = entry[0].slice(0, entry[0].indexOf('.'));
    kinds.set(kind, [...(kinds.get(kind) ?? []), entry]);
  }
  const untitled = [...kinds.keys()].filter((kind) => !Object.hasOwn(CHAPTERS, kind));
  if (untitled.length > 0) throw new Error(`no chapter for: ${untitled.join(', ')}`);
  const chapters = Object.entries(CHAPTERS).map(([kind, title]) => chapter(title, kinds.get(kind) ?? []));
  return [
    '# What the product says',
    '',
    'Every sentence in both languages, made by `npm run sentences` from `src/i18n/messages`; a test holds it current.',
    '`{name}` is a value, `{d|date}` a day, `{n|number}` a number, `{n|plural:one:many}` a word that follows it.',
    '',
    ...chapters,
  ].join('\n');
}

function chapter(title: string, entries: readonly [string, Sentence][]): string {
  return [
    `## ${title}`,
    '',
    '| Tiếng Việt | English | Code |',
    '| --- | --- | --- |',
    ...entries.map(row),
    '',
  ].join('\n');
}
