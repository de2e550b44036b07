import type { Message } from '../../message';
import type { Rule } from '../deadline';
import { numberAt, romanAt } from '../span/numberAt';
import { afterAny, keyAt, markAt, phrases } from '../writing/match';
import type { Match, Tokens } from '../writing/match';

/** A cycle that the text names. */
export interface Cycle {
  /** Null for `định kỳ` alone, which says that there is one and not which. */
  readonly every: Rule['every'] | null;
  /** False for words that only hint at it: `báo cáo quý`, `theo quý`. */
  readonly plain: boolean;
  readonly doubts: readonly Message[];
}

const UNITS: Readonly<Record<string, Rule['every']>> = {
  năm: 'year',
  quý: 'quarter',
  tháng: 'month',
  tuần: 'week',
  ngày: 'day',
};
const EACH = phrases('hằng', 'mỗi', 'từng', 'định kỳ hằng', 'định kỳ mỗi', 'định kỳ theo', 'định kỳ');
const ALWAYS = phrases('thường xuyên', 'liên tục', 'thường xuyên liên tục');
const YEARLY = phrases('thường niên');
const PERIODIC = phrases('định kỳ', 'thường kỳ');
const HINTS = phrases('báo cáo', 'theo');
const ONCE = phrases('một lần', 'mỗi lần');
const PER = phrases('mỗi', 'một', 'trong', 'trong một', 'trên', 'hằng');

/** Months to a cycle that has a name of its own. */
const BY_MONTHS: Readonly<Record<number, Rule['every']>> = {
  1: 'month',
  3: 'quarter',
  6: 'half',
  12: 'year',
};
const MONTHS: Readonly<Record<string, number>> = { tháng: 1, quý: 3, năm: 12 };

/** `hằng năm`, `mỗi quý một lần`, `06 tháng/lần`, `2 lần/năm`, `thường xuyên`, `định kỳ`. */
export function cycleAt(tokens: Tokens, at: number): Match<Cycle> | null {
  const always = afterAny(tokens, at, ALWAYS);
  if (always !== null) return { value: plain('always'), next: always };
  const yearly = afterAny(tokens, at, YEARLY);
  if (yearly !== null) return { value: plain('year'), next: yearly };
  return timesAt(tokens, at) ?? eachAt(tokens, at) ?? onceInAt(tokens, at) ?? looseAt(tokens, at);
}

function plain(every: Rule['every'], doubts: readonly Message[] = []): Cycle {
  return { every, plain: true, doubts };
}

/** `hằng năm`, `mỗi năm một lần`, `định kỳ 6 tháng`, `hằng nửa năm`. */
function eachAt(tokens: Tokens, at: number): Match<Cycle> | null {
  const unitAt = afterAny(tokens, at, EACH);
  if (unitAt === null) return null;
  const unit = unitCycleAt(tokens, unitAt) ?? countedAt(tokens, unitAt);
  if (!unit) return null;
  const times = timesIn(tokens, unit.next);
  if (times && unit.value.every) return { value: timesPer(times.value, unit.value.every), next: times.next };
  return { value: unit.value, next: afterOnce(tokens, unit.next) ?? unit.next };
}

/** A unit that no number follows; `nửa năm` is one. */
function unitCycleAt(tokens: Tokens, at: number): Match<Cycle> | null {
  if (keyAt(tokens, at) === 'nửa' && keyAt(tokens, at + 1) === 'năm')
    return { value: plain('half'), next: at + 2 };
  const every = UNITS[keyAt(tokens, at)];
  if (!every || isNumbered(tokens, at + 1) || (every === 'quarter' && romanAt(tokens, at + 1))) return null;
  return { value: plain(every), next: at + 1 };
}

/** `6 tháng`, `2 tuần`, `5 năm`, as the length of a cycle. */
function countedAt(tokens: Tokens, at: number): Match<Cycle> | null {
  const count = numberAt(tokens, at);
  const unit = count ? keyAt(tokens, count.next) : '';
  if (!count || count.value.number < 1 || !UNITS[unit]) return null;
  if (/^(đầu|cuối)$/.test(keyAt(tokens, count.next + 1)) || isNumbered(tokens, count.next + 1)) return null;
  return { value: ofLength(count.value.number, unit), next: count.next + 1 };
}

/** True when a number follows that is not the one of `1 lần`. */
function isNumbered(tokens: Tokens, at: number): boolean {
  return tokens[at]?.type === 'number' && keyAt(tokens, at + 1) !== 'lần';
}

function ofLength(count: number, unit: string): Cycle {
  const months = MONTHS[unit];
  const exact = months === undefined ? undefined : BY_MONTHS[count * months];
  if (exact) return plain(exact);
  if ((unit === 'tuần' && count === 1) || (unit === 'ngày' && count === 7)) return plain('week');
  if (unit === 'ngày' && count === 1) return plain('day');
  return plain(UNITS[unit] ?? 'year', [{ code: 'deadline.otherCycle', params: { count, unit } }]);
}

/** `06 tháng một lần`, `3 tháng/lần`, `năm một lần`. */
function onceInAt(tokens: Tokens, at: number): Match<Cycle> | null {
  const cycle = countedAt(tokens, at) ?? unitCycleAt(tokens, at);
  const next = cycle && afterOnce(tokens, cycle.next);
  return cycle && next !== null && next !== undefined ? { value: cycle.value, next } : null;
}

/** The index after `một lần`, `1 lần`, `/lần`, `/1 lần`, or null. */
function afterOnce(tokens: Tokens, at: number): number | null {
  const words = afterAny(tokens, at, ONCE);
  if (words !== null) return words;
  const slash = markAt(tokens, at) === '/' ? at + 1 : at;
  const one = numberAt(tokens, slash);
  const time = one?.value.number === 1 ? one.next : slash;
  if (keyAt(tokens, time) !== 'lần' || time === at) return null;
  return time + 1;
}

/** `2 lần/năm`, `một lần mỗi quý`, `định kỳ 02 lần trong năm`. */
function timesAt(tokens: Tokens, at: number): Match<Cycle> | null {
  const start = afterAny(tokens, at, PERIODIC) ?? at;
  const times = timesIn(tokens, start);
  if (!times) return null;
  const per = markAt(tokens, times.next) === '/' ? times.next + 1 : afterAny(tokens, times.next, PER);
  if (per === null) return null;
  const one = numberAt(tokens, per);
  const unit = unitCycleAt(tokens, one?.value.number === 1 ? one.next : per);
  if (!unit?.value.every) return null;
  return { value: timesPer(times.value, unit.value.every), next: unit.next };
}

function timesIn(tokens: Tokens, at: number): Match<number> | null {
  const count = numberAt(tokens, at);
  if (!count || keyAt(tokens, count.next) !== 'lần') return null;
  return { value: count.value.number, next: count.next + 1 };
}

/** So many times in a cycle. Twice a year need not be once in each half, so that is asked. */
function timesPer(times: number, every: Rule['every']): Cycle {
  if (times === 1) return plain(every);
  const shorter = every === 'year' ? BY_MONTHS[12 / times] : undefined;
  return plain(shorter ?? every, [{ code: 'deadline.timesPerCycle', params: { times } }]);
}

/** `định kỳ` alone, and words that hint at a cycle: `báo cáo quý`, `báo cáo 06 tháng`, `theo quý`. */
function looseAt(tokens: Tokens, at: number): Match<Cycle> | null {
  const periodic = afterAny(tokens, at, PERIODIC);
  if (periodic !== null) return { value: { every: null, plain: true, doubts: [] }, next: periodic };
  const hinted = afterAny(tokens, at, HINTS);
  if (hinted === null || keyAt(tokens, at - 1) === 'tiếp') return null;
  const unit =
    unitCycleAt(tokens, hinted) ?? (keyAt(tokens, at) === 'báo' ? countedAt(tokens, hinted) : null);
  if (!unit || /^(cuối|đầu|thứ|học|tài|tiếp|sau|kế|báo)$/.test(keyAt(tokens, unit.next))) return null;
  return { value: { ...unit.value, plain: false }, next: unit.next };
}

/** A further cycle of a list: `hằng quý, 6 tháng, năm`. */
export function furtherCycleAt(tokens: Tokens, at: number): Match<Cycle> | null {
  const joint = /^[,/;]$/.test(markAt(tokens, at)) || /^(và|hoặc)$/.test(keyAt(tokens, at)) ? at + 1 : at;
  const and = joint > at && /^(và|hoặc)$/.test(keyAt(tokens, joint)) ? joint + 1 : joint;
  if (and === at) return null;
  const unit = unitCycleAt(tokens, and) ?? countedAt(tokens, and);
  if (!unit || /^(cuối|đầu|thứ|báo|sau|tiếp)$/.test(keyAt(tokens, unit.next))) return null;
  return { value: unit.value, next: afterOnce(tokens, unit.next) ?? unit.next };
}
