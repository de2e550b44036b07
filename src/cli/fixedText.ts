import { say, type Language } from '../i18n/catalogue';
import type { WorkbookChange } from '../workbook/change';
import { valueForReader } from './valueForReader';

/** What a fix wrote, a line for each cell after a line with their number. */
export function fixedText(
  changes: readonly WorkbookChange[],
  date1904: boolean,
  language: Language,
): string[] {
  const head = say(language, { code: 'cli.check.fixed', params: { count: changes.length } });
  return [head, ...changes.map((change) => lineOf(change, date1904, language))];
}

function lineOf(change: WorkbookChange, date1904: boolean, language: Language): string {
  const { sheet, cell, key, before, after } = change;
  const shown = (value: typeof before): string => valueForReader(change, value, date1904, language);
  return `  ${sheet}!${cell} ${key}: ${shown(before)} → ${shown(after)}`;
}
