import type { Match, Tokens } from '../writing/match';
import { englishDateAt } from './english';
import { halfAt } from './half';
import { monthAt } from './month';
import { numericDateAt } from './numericDate';
import { quarterAt, yearQuarterAt } from './quarter';
import { schoolYearAt } from './schoolYear';
import type { SpanReading } from './span';
import { wordDateAt } from './wordDate';
import { yearSpanAt } from './year';
import { comesFrom } from './yearAt';

/** The forms of a date, month, quarter, half or year, the longer ones first. */
const FORMS: ReadonlyArray<(tokens: Tokens, at: number) => Match<SpanReading> | null> = [
  wordDateAt,
  englishDateAt,
  yearQuarterAt,
  halfAt,
  numericDateAt,
  monthAt,
  quarterAt,
  schoolYearAt,
  yearSpanAt,
];

/**
 * The stretch of the calendar that is written at that place, or null.
 * @param joined true right after the dash of a range, which then belongs to no number
 */
export function spanAt(tokens: Tokens, at: number, joined = false): Match<SpanReading> | null {
  if (!joined && tokens[at]?.type === 'number' && comesFrom(tokens, at)) return null;
  for (const form of FORMS) {
    const match = form(tokens, at);
    if (match) return match;
  }
  return null;
}
