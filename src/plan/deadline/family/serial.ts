import { addDays } from '../../isoDate';
import { shownDay } from '../span/span';
import type { Family } from '../scene';

/** Excel's day numbers from 2000-01-01 to 2099-12-31; what is not a date can also be such a number. */
const FIRST = 36526;
const LAST = 73050;
/** The day number 0 of the 1900 date system, after the leap day that 1900 never had. */
const EPOCH = '1899-12-30';

/** The number that Excel keeps for a date, left behind as text: `45657`. */
export const readSerial: Family = ({ tokens }) => {
  const [only, second] = tokens.filter((token) => token.text !== '\n');
  if (only?.type !== 'number' || second || only.text.length !== 5) return null;
  const number = Number(only.text);
  if (number < FIRST || number > LAST) return null;
  const day = addDays(EPOCH, number);
  const why = [{ code: 'deadline.serial', params: { number, date: shownDay(day) } }];
  return { kind: 'by', lastDay: day, rule: null, parts: null, sure: false, why };
};
