import type { Token } from './token';

/** Words that cannot end a line of their own: something belongs to them. */
const UNFINISHED: ReadonlySet<string> = new Set(
  'quý tháng ngày năm trước trong đến hết tới từ là vào cuối đầu giữa nhất hằng hàng mỗi thường liên định của và'.split(
    ' ',
  ),
);

/** The tokens without the line breaks at which a narrow cell was wrapped, as in `Trước⏎ngày 30/6/2025`. */
export function joinLines(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let wrapped = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'mark' && token.text === '\n' && isWrap(tokens, index)) {
      wrapped = true;
      continue;
    }
    joined.push(wrapped ? { ...token, space: true } : token);
    wrapped = false;
  }
  return joined;
}

function isWrap(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next) return false;
  if (before.type === 'word' && UNFINISHED.has(before.key)) return true;
  if (before.text === '/' && tokens[at - 2]?.type !== 'mark') return next.type === 'number';
  if (before.text === '-' && tokens[at - 2]?.type === 'number') return next.type === 'number';
  if (next.text === '/' && before.type === 'word')
    return isRoman(before) && tokens[at + 2]?.type === 'number';
  return isYearOf(before, next, tokens[at + 2]) || isMonthOf(before, next, tokens[at - 2]);
}

/** `Quý II⏎năm 2025`. */
function isYearOf(before: Token, next: Token, then: Token | undefined): boolean {
  const numeral = before.type === 'number' ? before.text.length <= 2 : isRoman(before);
  return numeral && next.type === 'word' && next.key === 'năm' && then?.type === 'number';
}

/** `ngày 30⏎tháng 6`. */
function isMonthOf(before: Token, next: Token, day: Token | undefined): boolean {
  const named = day?.type === 'word' && day.key === 'ngày' && before.type === 'number';
  return named && next.type === 'word' && next.key === 'tháng';
}

function isRoman({ text }: Token): boolean {
  return /^[iv]{1,3}$/.test(text);
}
