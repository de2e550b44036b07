import { parseIsoDate, type IsoDate } from '../../plan/isoDate';
import { reportingPeriod } from '../../plan/reportingPeriod';
import { Failure } from '../../plan/failure';
import type { Invocation } from '../command';

/** What a call of `consolidate` asks for, its words understood. */
export interface Asked {
  readonly master: string;
  readonly returned: readonly string[];
  /** The id of a `ReportingPeriod`; null takes that of most of the files. */
  readonly period: string | null;
  /** The day to answer by; null takes that of most of the packages. */
  readonly answerBy: IsoDate | null;
  readonly rehearse: boolean;
  /** The file of decisions; null where there is none. */
  readonly decisions: string | null;
  readonly out: string | null;
  readonly ledger: string | null;
  /** Absent lets the program choose. */
  readonly threads?: number;
}

const MOST_THREADS = 64;

/**
 * Understands the words of a call.
 * @throws Failure `usage.value` for a period, day or number of threads that is none, `output.not-xlsx`
 */
export function askedOf({ arguments: [master = '', ...returned], options }: Invocation): Asked {
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === 'string' ? value : null;
  };
  const [out, ledger] = [text('out'), text('ledger')];
  for (const file of [out, ledger]) {
    if (file !== null && !/\.xlsx$/i.test(file)) throw new Failure('output.not-xlsx', { file });
  }
  return {
    master,
    returned,
    period: periodOf(text('period')),
    answerBy: dayOf(text('answer-by')),
    rehearse: options.rehearse === true,
    decisions: text('decisions'),
    out,
    ledger,
    ...threadsOf(text('threads')),
  };
}

function periodOf(value: string | null): string | null {
  if (value === null) return null;
  const period = reportingPeriod(value);
  if (period) return period.id;
  const expected = '2026, 2026-H1, 2026-Q3, 2026-11';
  throw new Failure('usage.value', { option: '--period', value, expected });
}

function dayOf(value: string | null): IsoDate | null {
  if (value === null || parseIsoDate(value)) return value;
  throw new Failure('usage.value', { option: '--answer-by', value, expected: 'YYYY-MM-DD' });
}

function threadsOf(value: string | null): { readonly threads?: number } {
  if (value === null) return {};
  const threads = Number(value);
  if (/^\d{1,3}$/.test(value) && threads >= 1 && threads <= MOST_THREADS) return { threads };
  throw new Failure('usage.value', { option: '--threads', value, expected: `1…${MOST_THREADS}` });
}
