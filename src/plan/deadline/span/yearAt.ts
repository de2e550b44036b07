import type { Message } from '../../message';
import { keyAt, markAt, numberTokenAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { isTouched } from './numberAt';

export interface YearReading {
  readonly year: number | null;
  readonly doubts: readonly Message[];
}

const NO_YEAR: YearReading = { year: null, doubts: [] };
/** Years that a plan of the state can name without a second look. */
const FIRST_PLAIN = 2000;
const LAST_PLAIN = 2100;
/** Other numbers of four digits are no years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** What there is to ask about a year written with four digits. */
export function yearDoubts(year: number): Message[] {
  return year < FIRST_PLAIN || year > LAST_PLAIN ? [{ code: 'deadline.farYear', params: { year } }] : [];
}

/** What there is to ask about a year written with two digits. */
export function shortYear(digits: string): YearReading {
  const year = 2000 + Number(digits);
  return { year, doubts: [{ code: 'deadline.shortYear', params: { written: digits, year } }] };
}

/** A year of four digits, `2025`, that nothing touches. */
export function fourDigitsAt(tokens: Tokens, at: number): Match<number> | null {
  const token = numberTokenAt(tokens, at);
  if (token?.text.length !== 4 || isTouched(tokens, at)) return null;
  const year = Number(token.text);
  return year < FIRST_YEAR || year > LAST_YEAR ? null : { value: year, next: at + 1 };
}

/** True when digits go on after a slash or point, so that what was read is a part of something longer. */
export function goesOn(tokens: Tokens, next: number): boolean {
  const mark = tokens[next];
  const then = tokens[next + 1];
  return (
    mark?.type === 'mark' &&
    (mark.text === '/' || mark.text === '.') &&
    !mark.space &&
    then !== undefined &&
    then.type !== 'mark' &&
    !(then.type === 'word' && /^(hằng|mỗi|năm)$/.test(then.key)) &&
    !then.space
  );
}

/** True when the number at that place is the end of something longer, as 2024 in `l2/2024`. */
export function comesFrom(tokens: Tokens, at: number): boolean {
  const mark = tokens[at - 1];
  const before = tokens[at - 2];
  if (tokens[at]?.space !== false || mark?.type !== 'mark') return false;
  if (mark.text === '/' || mark.text === '…') return true;
  if (mark.text !== '.' && mark.text !== '-') return false;
  return before !== undefined && before.type !== 'mark' && !mark.space;
}

/** The year that follows a month, quarter or half: `/2025`, `-2025`, ` năm 2025`, ` của năm 2025`, `/25`. */
export function yearAfter(tokens: Tokens, at: number): Match<YearReading> {
  const mark = markAt(tokens, at);
  if (mark === '/' || mark === '-' || mark === '.') {
    const four = fourDigitsAt(tokens, at + 1);
    const stays = mark !== '-' || tokens[at]?.space === tokens[at + 1]?.space;
    if (four && stays && !goesOn(tokens, four.next)) return found(four);
    const two = numberTokenAt(tokens, at + 1);
    if (
      mark !== '.' &&
      stays &&
      two?.text.length === 2 &&
      Number(two.text) > 12 &&
      !isTouched(tokens, at + 1)
    ) {
      if (!/^[/-]$/.test(markAt(tokens, at + 2))) return { value: shortYear(two.text), next: at + 2 };
    }
    return (mark === '/' ? namedYearAt(tokens, at + 1) : null) ?? { value: NO_YEAR, next: at };
  }
  const named = namedYearAt(tokens, mark === ',' ? at + 1 : at);
  if (named) return named;
  const comma = isCommaOfYear(tokens, at);
  const direct = fourDigitsAt(tokens, comma ? at + 1 : at);
  if (!direct || goesOn(tokens, direct.next)) return { value: NO_YEAR, next: at };
  const year = found(direct);
  if (!comma) return year;
  const doubts = [...year.value.doubts, { code: 'deadline.oneOrSeveral' }];
  return { value: { ...year.value, doubts }, next: year.next };
}

/** `Quý IV, 2025`: one comma and one year, after which no list goes on; asked about. */
function isCommaOfYear(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at) !== ',' || tokens[at + 1]?.space !== true) return false;
  return !/^[,;&+-]$/.test(markAt(tokens, at + 2)) && !/^(và|hoặc|đến)$/.test(keyAt(tokens, at + 2));
}

/** `năm 2025`, `của năm 2025`, `trong năm 2025`, `năm: 2025` not. */
export function namedYearAt(tokens: Tokens, at: number): Match<YearReading> | null {
  const of = keyAt(tokens, at) === 'của' || keyAt(tokens, at) === 'trong' ? at + 1 : at;
  if (keyAt(tokens, of) !== 'năm') return null;
  const four = fourDigitsAt(tokens, of + 1);
  return four && !goesOn(tokens, four.next) ? found(four) : null;
}

function found(four: Match<number>): Match<YearReading> {
  return { value: { year: four.value, doubts: yearDoubts(four.value) }, next: four.next };
}
