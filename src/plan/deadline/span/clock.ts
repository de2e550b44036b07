import { keyAt, markAt, numberTokenAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';

/** Minutes since midnight of an hour: `17h00`, `17 giờ 30 phút`, `24h`, `00:00:00`, `5:00 PM`. */
export function clockAt(tokens: Tokens, at: number): Match<number> | null {
  const hour = numberTokenAt(tokens, at);
  if (!hour || hour.text.length > 2 || Number(hour.text) > 24) return null;
  const word = keyAt(tokens, at + 1);
  if (word === 'h' || word === 'g' || word === 'giờ') return withMinutes(tokens, at + 2, Number(hour.text));
  if (markAt(tokens, at + 1) !== ':' || tokens[at + 2]?.space !== false) return null;
  const minutes = twoDigits(tokens, at + 2);
  if (minutes === null) return null;
  let next = at + 3;
  for (const mark of [':', '.']) {
    if (
      markAt(tokens, next) === mark &&
      tokens[next + 1]?.space === false &&
      numberTokenAt(tokens, next + 1)
    ) {
      next += 2;
    }
  }
  const half = keyAt(tokens, next);
  if (half !== 'am' && half !== 'pm') return { value: Number(hour.text) * 60 + minutes, next };
  const hours = (Number(hour.text) % 12) + (half === 'pm' ? 12 : 0);
  return { value: hours * 60 + minutes, next: next + 1 };
}

function withMinutes(tokens: Tokens, at: number, hour: number): Match<number> {
  const minutes = twoDigits(tokens, at);
  const word = keyAt(tokens, at + 1);
  const touching =
    tokens[at]?.space === false ||
    word === 'phút' ||
    word === 'thứ' ||
    (word === 'ngày' && numberTokenAt(tokens, at + 2) !== null);
  if (minutes === null || !touching) return { value: hour * 60, next: at };
  const next = word === 'phút' ? at + 2 : at + 1;
  return { value: hour * 60 + minutes, next };
}

function twoDigits(tokens: Tokens, at: number): number | null {
  const number = numberTokenAt(tokens, at);
  return number && number.text.length <= 2 && Number(number.text) < 60 ? Number(number.text) : null;
}
