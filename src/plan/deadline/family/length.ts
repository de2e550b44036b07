import { addDays, dayNumber, daysInMonth, isoDate, parseIsoDate } from '../../isoDate';
import type { IsoDate } from '../../isoDate';
import { resolve } from '../day/resolve';
import { isPhrase } from '../item';
import type { Length } from '../phrase/length';
import type { Family } from '../scene';
import { shownDay } from '../span/span';
import { conditional } from './conditional';

/**
 * A length of time without a start, `12 tháng`, or from a day that is named, `30 ngày kể từ ngày
 * 01/6/2025`. The first day is not counted (Civil Code 91/2015/QH13, articles 147 and 148).
 */
export const readLength: Family = ({ items, context }) => {
  const at = items.findIndex((item) => item.type === 'length');
  const length = items[at];
  if (length?.type !== 'length') return null;
  const next = items[at + 1];
  const start =
    isPhrase(next) && next.phrase.role === 'start' ? resolve(next.phrase, context)?.firstDay : null;
  const last = start ? later(start, length.length) : null;
  if (!start || !last) return conditional(false, { code: 'deadline.lengthAlone' });
  const params = { start: shownDay(start), date: shownDay(last) };
  return {
    kind: 'by',
    lastDay: last,
    rule: null,
    parts: null,
    sure: false,
    why: [{ code: 'deadline.lengthFrom', params }],
  };
};

/** The last day of the length; a month that lacks the day ends it with its own last day. */
function later(start: IsoDate, { count, unit }: Length): IsoDate | null {
  if (count > 1200) return null;
  if (unit === 'day') return addDays(start, count);
  if (unit === 'week') return addDays(start, count * 7);
  if (unit !== 'month' && unit !== 'year') return null;
  const parts = parseIsoDate(start);
  if (!parts) return null;
  const months = parts.year * 12 + parts.month - 1 + count * (unit === 'year' ? 12 : 1);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const end = isoDate(year, month, Math.min(parts.day, daysInMonth(year, month)));
  return dayNumber(end) > dayNumber('9999-01-01') ? null : end;
}
