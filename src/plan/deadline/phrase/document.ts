import { wordDateAt } from '../span/wordDate';
import { keyAt, markAt, numberTokenAt, wordAt } from '../writing/match';
import type { Tokens } from '../writing/match';

const TIME = /^(q|quý|năm|tháng|ngày|hằng|hàng|mỗi|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/**
 * The index after a document's number with its date, `số 142/QĐ-TTg ngày 02 tháng 02 năm 2024`,
 * `28/2018/TT-BTC`, `57-NQ/TW`, or null. Its date is no deadline.
 */
export function documentAt(tokens: Tokens, at: number): number | null {
  const start = keyAt(tokens, at) === 'số' ? at + 1 : at;
  const number = numberTokenAt(tokens, start);
  if (!number) return null;
  let next = start + 1;
  let letters = false;
  for (;;) {
    const mark = markAt(tokens, next);
    const then = tokens[next + 1];
    if ((mark !== '/' && mark !== '-') || tokens[next]?.space || !then || then.space) break;
    if (then.type === 'word') letters ||= isSign(tokens, next + 1);
    else if (then.type === 'mark') break;
    next += 2;
    if (then.type === 'word' && numberTokenAt(tokens, next) && tokens[next]?.space === false) next += 1;
  }
  if (!letters) return null;
  return wordDateAt(tokens, next)?.next ?? next;
}

/** The letters of a document's number: capitals, as `NĐ`, `QĐ`, `TTg`, `QH15`; never a word of time. */
function isSign(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    word !== null &&
    ((word.capitals && !TIME.test(word.key)) || /^(ttg|qđ|nđ|nq|tt|kh|cv|tb|ubnd|ct|qh)$/.test(word.text))
  );
}
