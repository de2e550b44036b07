import { daysInMonth, isoDate, type IsoDate } from './isoDate';
import type { Message } from './message';

/** A period that units report for, as it is written: `2026`, `2026-H1`, `2026-Q3`, `2026-11`. */
export interface ReportingPeriod {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const FORM = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** The period of that name, letter case aside; null for anything else. */
export function reportingPeriod(text: string): ReportingPeriod | null {
  const id = text.trim().toUpperCase();
  const match = FORM.exec(id);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < 1900) return null;
  const [first, months] = match[2]
    ? [(Number(match[2]) - 1) * 6 + 1, 6]
    : match[3]
      ? [(Number(match[3]) - 1) * 3 + 1, 3]
      : match[4]
        ? [Number(match[4]), 1]
        : [1, 12];
  const last = first + months - 1;
  return { id, from: isoDate(year, first, 1), to: isoDate(year, last, daysInMonth(year, last)) };
}

/** How a person says the period: `6 tháng cuối năm 2026`, `quý III năm 2026`. */
export function periodMessage({ id }: ReportingPeriod): Message {
  const [year = '', part = ''] = id.split('-');
  const number = Number(part.replace(/\D/g, ''));
  if (part === '') return { code: 'reportingPeriod.year', params: { year } };
  if (part === 'H1') return { code: 'reportingPeriod.half1', params: { year } };
  if (part === 'H2') return { code: 'reportingPeriod.half2', params: { year } };
  if (part.startsWith('Q')) {
    return { code: 'reportingPeriod.quarter', params: { quarter: QUARTERS[number - 1] ?? part, year } };
  }
  return { code: 'reportingPeriod.month', params: { month: number, year } };
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
