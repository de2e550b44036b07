import { daysInMonth } from '../../isoDate';
import type { Message } from '../../message';
import type { Impossible, Span, SpanReading } from './span';

/** A day of the calendar, or what makes it impossible. A year that is null may be any. */
export function calendarDay(
  year: number | null,
  month: number,
  day: number,
  doubts: readonly Message[] = [],
  bare = false,
): SpanReading {
  if (month < 1 || month > 12) return impossible({ code: 'deadline.noSuchMonth', params: { month } });
  const days = daysInMonth(year ?? 2000, month);
  if (day < 1 || day > days) {
    const params = { month, days, day };
    const leap = month === 2 && day === 29 && year !== null;
    return impossible(
      leap ? { code: 'deadline.noLeapDay', params: { year } } : { code: 'deadline.noSuchDay', params },
    );
  }
  const span: Span = {
    grain: 'day',
    year,
    first: { month, day },
    last: { month, day },
    name: { code: 'deadline.day' },
    doubts,
  };
  return bare ? { ...span, bare } : span;
}

/** A month of the calendar, or what makes it impossible. */
export function calendarMonth(
  year: number | null,
  month: number,
  doubts: readonly Message[] = [],
): SpanReading {
  if (month < 1 || month > 12) return impossible({ code: 'deadline.noSuchMonth', params: { month } });
  return {
    grain: 'month',
    year,
    first: { month, day: 1 },
    last: { month, day: 'end' },
    name: { code: 'deadline.month', params: { month } },
    doubts,
  };
}

function impossible(message: Message): Impossible {
  return { impossible: message, sure: true };
}
