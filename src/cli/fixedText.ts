import { say, type Language } from '../i18n/catalogue';
import type { WorkbookChange } from '../workbook/change';
import { placeInSheet } from './placeInSheet';
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
  const { before, after } = change;
  const shown = (value: typeof before): string => valueForReader(change, value, date1904, language);
  return `  ${placeInSheet(change)}: ${shown(before)} → ${shown(after)}`;
}
