import type { IsoDate } from '../plan/isoDate';
import { parseIsoDate } from '../plan/isoDate';
import type { Language } from './sentence';

/**
 * A number as a person writes it: `1.234` and `0,5` in Vietnamese, `1,234` and `0.5` in English; at most
 * three decimals.
 */
export function formatNumber(language: Language, value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const rounded = Math.round(Math.abs(value) * 1000) / 1000;
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return sign + grouped + (decimals === undefined ? '' : point + decimals);
}

/** A day as `dd/mm/yyyy`, in both languages. What is no `YYYY-MM-DD` comes back as it is. */
export function formatDay(day: IsoDate): string {
  const parts = parseIsoDate(day);
  if (!parts) return day;
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/**
 * A value for a sentence's placeholder, by the form that stands after the bar: `{day|date}`,
 * `{count|number}`, `{count|plural:row:rows}`; without a form, the value as it is.
 */
export function formatValue(language: Language, value: string | number, form: string | undefined): string {
  if (form === 'date') return formatDay(String(value));
  if (form === 'number') return typeof value === 'number' ? formatNumber(language, value) : value;
  if (form?.startsWith('plural:')) {
    const [, one = '', many = ''] = form.split(':');
    return Number(value) === 1 ? one : many;
  }
  return String(value);
}
