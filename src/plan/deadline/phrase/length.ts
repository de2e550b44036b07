import { numberAt } from '../span/numberAt';
import { after, afterAny, keyAt, phrases } from '../writing/match';
import type { Match, Tokens } from '../writing/match';

/** A length of time without a calendar: `15 ngày làm việc`, `03 tháng`. */
export interface Length {
  readonly count: number;
  readonly unit: 'day' | 'workingDay' | 'week' | 'month' | 'year' | 'hour';
}

const UNITS: Readonly<Record<string, Length['unit']>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
  giờ: 'hour',
  h: 'hour',
  quý: 'month',
};

const BEFORE = phrases(
  'không quá',
  'tối đa',
  'trong',
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'kéo dài',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất trong',
  'chậm nhất trong vòng',
  'muộn nhất',
  'muộn nhất là',
  'ít nhất',
);

/** `45 ngày`, `mười (10) ngày làm việc`, `năm ngày`, `không quá 02 quý`. */
export function lengthAt(tokens: Tokens, at: number): Match<Length> | null {
  const start = afterAny(tokens, at, BEFORE) ?? at;
  const five = keyAt(tokens, start) === 'năm' && /^(ngày|tháng|tuần)$/.test(keyAt(tokens, start + 1));
  const count = five ? { value: { number: 5 }, next: start + 1 } : numberAt(tokens, start);
  const word = count ? keyAt(tokens, count.next) : '';
  const unit = UNITS[word];
  if (!count || !unit) return null;
  const number = count.value.number * (word === 'quý' ? 3 : 1);
  const working = unit === 'day' ? after(tokens, count.next + 1, ['làm', 'việc']) : null;
  if (working !== null) return { value: { count: number, unit: 'workingDay' }, next: working };
  return { value: { count: number, unit }, next: count.next + 1 };
}
