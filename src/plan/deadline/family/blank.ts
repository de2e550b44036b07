import { unreadable } from '../scene';
import type { Family } from '../scene';
import { keyAt } from '../writing/match';
import type { Token } from '../writing/token';

const UNITS: ReadonlySet<string> = new Set(['ngày', 'tháng', 'quý', 'năm', 'q', 't']);

/** A form with its places left open: `…/2025`, `ngày … tháng … năm 2025`, `ngày   tháng   năm 2025`. */
export const readBlank: Family = ({ tokens }) => {
  if (!tokens.some((token, index) => isOpen(tokens, token, index))) return null;
  const numbers = tokens.filter((token) => token.type === 'number');
  const yearOnly = numbers.length < 2 && numbers.every((token) => token.text.length === 4);
  return unreadable(yearOnly, { code: 'deadline.blank' });
};

function isOpen(tokens: readonly Token[], token: Token, index: number): boolean {
  const next = tokens[index + 1];
  if (token.text === '…' && token.type === 'mark') {
    const before = tokens[index - 1];
    if (/^(hằng|mỗi)$/.test(keyAt(tokens, index - 2))) return false;
    const begins = before === undefined || before.text === '/' || before.text === '-' || isUnit(before);
    return begins && (next?.text === '/' || next?.text === '-' || isUnit(next) || isUnit(before));
  }
  const then = tokens[index + 2];
  const counted = tokens[index - 1]?.type === 'number' && !token.space;
  if (isUnit(token) && !counted && next?.text === '/' && (then?.type === 'number' || then?.text === '…')) {
    return tokens[index + 3]?.text !== 'lần';
  }
  return token.text === 'ngày' && next?.text === 'tháng' && tokens[index + 2]?.text === 'năm';
}

function isUnit(token: Token | undefined): boolean {
  return token?.type === 'word' && UNITS.has(token.key);
}
