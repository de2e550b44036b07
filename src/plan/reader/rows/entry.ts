import type { PlanQuestion } from '../../plan';
import { question } from '../question';
import type { RowPlaces, SourceCell } from '../sourceTable';
import type { ColumnName, Columns } from './columns';
import { textOf, type DataRow } from './dataRow';

const BODY: readonly ColumnName[] = [
  'text',
  'lead',
  'coordinators',
  'implementers',
  'result',
  'period',
  'deadline',
];

/** A task or an indicator while its rows are being read: what each page gave, joined by one space. */
export class Entry {
  private readonly texts: Partial<Record<ColumnName, string>> = {};
  private readonly at: Partial<Record<string, string>> = {};
  readonly questions: PlanQuestion[] = [];

  constructor(
    readonly key: string,
    row: DataRow,
  ) {
    for (const name of BODY) {
      const cell = row.cells[name];
      // One cell merged over several tasks holds for each of them.
      const text = cell?.text === '' ? (cell.covered ?? '').trim() : cell?.text;
      if (cell && text) this.put(name, { ...cell, text });
    }
    for (const name of ['key', 'label'] as const) {
      const cell = row.cells[name];
      if (cell?.at !== undefined) this.at[name] = cell.at;
    }
  }

  /** Adds the row that goes on with this one after a page break. */
  goOn(row: DataRow): void {
    for (const name of BODY) {
      const cell = row.cells[name];
      if (!cell || cell.text === '') continue;
      const before = this.texts[name];
      if (before === undefined || before === '') {
        this.put(name, cell);
        continue;
      }
      const twice = wordsTwice(before, cell.text);
      if (twice !== '') this.questions.push(this.askAboutTwice(name, twice, row.columns));
      this.texts[name] = `${before} ${cell.text}`;
    }
  }

  text(name: ColumnName): string {
    return this.texts[name] ?? '';
  }

  get places(): RowPlaces {
    return this.at;
  }

  private put(name: ColumnName, cell: SourceCell): void {
    this.texts[name] = cell.text;
    if (cell.at !== undefined) this.at[name] = cell.at;
  }

  private askAboutTwice(name: ColumnName, words: string, columns: Columns): PlanQuestion {
    const heading = columns.headings[columns.at[name] ?? -1] ?? name;
    return question('words-doubled', this.key, `${words} ${words}`, { column: heading });
  }
}

const MOST_WORDS = 40;

/** The longest words that end `before` and begin `after` alike; empty where there are none. */
function wordsTwice(before: string, after: string): string {
  const last = before.slice(-1000).split(/\s+/u).slice(-MOST_WORDS);
  const next = after.slice(0, 1000).split(/\s+/u).slice(0, MOST_WORDS);
  for (let count = Math.min(last.length, next.length); count > 0; count--) {
    const words = last.slice(-count).join(' ');
    const alike = words.toLowerCase() === next.slice(0, count).join(' ').toLowerCase();
    if (alike && /\p{L}/u.test(words)) return words;
  }
  return '';
}

/**
 * True where the row would stand as a whole by itself although it has no label: it has a text that
 * begins one, a lead, a period and a deadline, and so has the entry above.
 */
export function looksWhole(row: DataRow, above: Entry): boolean {
  return (
    /^[\p{Lu}\d"“]/u.test(textOf(row, 'text')) &&
    textOf(row, 'lead') !== '' &&
    above.text('lead') !== '' &&
    (['period', 'deadline'] as const).every(
      (name) => isWholeTime(textOf(row, name)) && isWholeTime(above.text(name)),
    )
  );
}

/** True where a page repeats the label of the row that it goes on with: what follows is no whole row. */
export function repeatsLabel(row: DataRow, above: Entry): boolean {
  return row.afterBreak && !looksWhole(row, above);
}

/** True for a cell that names a time by itself, not the first or second half of one. */
function isWholeTime(text: string): boolean {
  const names = /\d{4}|thường xuyên|h[ằà]ng (?:năm|quý|tháng)|theo /iu.test(text);
  return names && !/^[-–,;/]|[-–,;/]$/u.test(text);
}
