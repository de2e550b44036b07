import { numberAt } from '../span/numberAt';
import { partOf, sideAt, weekOf } from '../span/partOf';
import { rangeAt } from '../span/range';
import type { Range } from '../span/range';
import { isImpossible } from '../span/span';
import type { Impossible, Span } from '../span/span';
import { yearUnsaidAt } from '../span/year';
import { after, afterAny, keyAt, phrases } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { lastDayAt } from './place';

const WEEKS: ReadonlyArray<readonly [ReadonlyArray<readonly string[]>, number | 'end']> = [
  [phrases('thượng tuần'), 10],
  [phrases('trung tuần'), 20],
  [phrases('hạ tuần'), 'end'],
  [phrases('tuần đầu', 'tuần đầu tiên', 'tuần thứ nhất'), 7],
  [phrases('tuần cuối', 'tuần cuối cùng'), 'end'],
  [phrases('nửa đầu'), 15],
  [phrases('nửa cuối', 'nửa sau'), 'end'],
];

/** `cuối tháng 6/2026`, `giữa năm`, `đầu quý IV/2025`, `tuần 3 tháng 6/2026`. */
export function partAt(tokens: Tokens, at: number): Match<Range | Impossible> | null {
  const side = sideAt(tokens, at);
  if (side) {
    const whole = rangeAt(tokens, at + 1) ?? yearAlone(tokens, at + 1);
    return whole && narrowed(whole, (span) => partOf(side, span));
  }
  const lastDay = lastDayAt(tokens, at);
  if (lastDay) {
    const whole = rangeAt(tokens, after(tokens, lastDay.next, ['của']) ?? lastDay.next);
    const asks = lastDay.value;
    return (
      whole && narrowed(whole, (span) => ({ ...partOf('cuối', span), doubts: [...span.doubts, ...asks] }))
    );
  }
  for (const [words, last] of WEEKS) {
    const next = afterAny(tokens, at, words);
    if (next !== null) return weekAt(tokens, next, last);
  }
  if (keyAt(tokens, at) !== 'tuần') return null;
  const number = numberAt(tokens, keyAt(tokens, at + 1) === 'thứ' ? at + 2 : at + 1);
  if (!number || number.value.number < 1 || number.value.number > 5) return null;
  return weekAt(tokens, number.next, number.value.number > 4 ? 'end' : number.value.number * 7);
}

function weekAt(tokens: Tokens, at: number, last: number | 'end'): Match<Range | Impossible> | null {
  const month = rangeAt(tokens, after(tokens, at, ['của']) ?? at);
  if (!month || (!isImpossible(month.value) && month.value.to.grain !== 'month')) return null;
  return narrowed(month, (span) => weekOf(last, span));
}

function narrowed(whole: Match<Range | Impossible>, narrow: (span: Span) => Span): Match<Range | Impossible> {
  if (isImpossible(whole.value) || whole.value.from !== null) return whole;
  return { value: { ...whole.value, to: narrow(whole.value.to) }, next: whole.next };
}

/** `năm` without a number, after words such as `trong` and `cuối`. */
export function yearAlone(tokens: Tokens, at: number): Match<Range> | null {
  const year = yearUnsaidAt(tokens, at);
  return year && { value: { from: null, to: year.value, inherited: false }, next: year.next };
}
