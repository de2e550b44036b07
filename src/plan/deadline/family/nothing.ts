import { phraseItems, unreadable } from '../scene';
import type { Family, Scene } from '../scene';
import type { Token } from '../writing/token';
import { hasForeignLetters } from '../writing/legacy';

/** Words of time: a text with one of them may have been a deadline before it was cut or damaged. */
const TIME: ReadonlySet<string> = new Set(
  'ngày tháng quý năm tuần đến nay mai hôm giờ hạn tết lần tới hết hằng hàng mỗi kỳ lâu dài cuối hè đoạn tiếp trước sau tx'.split(
    ' ',
  ),
);
const CYCLES = ['thuongxuyen', 'lientuc', 'hangnam', 'hangquy', 'hangthang', 'hangtuan', 'dinhky'];

/** Everything else. A text that cannot be a date, such as the name of a ministry, is surely none. */
export const readNothing: Family = (scene) => {
  const why = doubtfulBecause(scene);
  return why === null
    ? unreadable(true, { code: 'deadline.noDate' })
    : unreadable(false, { code: 'deadline.noDate' }, { code: why });
};

function doubtfulBecause({ text, tokens, items }: Scene): string | null {
  if (phraseItems(items).some(({ phrase }) => phrase.role === 'start')) return 'deadline.startOnly';
  const numbers = tokens.filter((token) => token.type === 'number');
  if (numbers.some((token) => Number(token.text) !== 0)) return 'deadline.numbersLeft';
  if (hasForeignLetters(text)) return 'deadline.strangeLetters';
  if (tokens.some((token) => token.type === 'mark' && /[?→]/.test(token.text)))
    return 'deadline.unexplainedMark';
  if (items.some((item) => item.type !== 'rest')) return 'deadline.timeWords';
  if (tokens.some((token, index) => isTimeWord(token, tokens[index + 1]))) return 'deadline.timeWords';
  return looksLikeCycle(tokens) ? 'deadline.nearCycle' : null;
}

function isTimeWord(token: Token, next: Token | undefined): boolean {
  if (token.type !== 'word' || !TIME.has(token.key)) return false;
  return !(token.key === 'quý' && next?.text === 'khách');
}

/** Three words at most that differ from a cycle's name by two letters, as `Thườngxuyên`. */
function looksLikeCycle(tokens: readonly Token[]): boolean {
  if (tokens.length > 4) return false;
  const letters = tokens.map((token) => (token.type === 'word' ? token.bare : '')).join('');
  return CYCLES.some(
    (cycle) => Math.abs(cycle.length - letters.length) <= 2 && distance(cycle, letters) <= 2,
  );
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
