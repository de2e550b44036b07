import { say, type Language } from '../i18n/catalogue';
import { parseIsoDate } from '../plan/isoDate';
import { valueText } from '../review/valueText';
import type { WorkbookChange } from '../workbook/change';

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
  const { sheet, cell, key, table, column, before, after } = change;
  const shown = (value: typeof before): string => {
    const text = valueText(value, table, column, date1904);
    if (text === '') return say(language, { code: 'cli.check.fixed.empty' });
    const isDay = typeof value === 'number' && parseIsoDate(text) !== null;
    return isDay ? say(language, { code: 'check.as-day', params: { day: text } }) : `“${text}”`;
  };
  return `  ${sheet}!${cell} ${key}: ${shown(before)} → ${shown(after)}`;
}
