import { after } from '../writing/match';
import type { Match, Tokens } from '../writing/match';

/** How a date stands in the sentence. */
export type Role = 'by' | 'until' | 'before' | 'start' | 'vision';

export interface Modifier {
  readonly role?: Role;
  /** The words can only introduce a deadline, whatever stands before them. */
  readonly strong?: boolean;
  /** `là`: what stands before is what the deadline is said of. */
  readonly said?: boolean;
  /** What follows is over when the work begins: `sau giai đoạn 2021-2025`. */
  readonly afterwards?: boolean;
  /** Named in the doubt that the words raise. */
  readonly doubt?: boolean;
}

const BY: Modifier = { role: 'by', strong: true };
const UNTIL: Modifier = { role: 'until' };
const BEFORE: Modifier = { role: 'before', strong: true };
const START: Modifier = { role: 'start' };
const AFTER: Modifier = { role: 'start', afterwards: true };
const PLAIN: Modifier = {};
const SOFT: Modifier = { doubt: true };

const TABLE: ReadonlyArray<readonly [Modifier, string]> = [
  [BEFORE, 'trước; đến trước; trước thời điểm; trước thời hạn'],
  [BY, 'chậm nhất; muộn nhất; trễ nhất; chậm nhất đến; muộn nhất đến; không muộn hơn; không chậm hơn'],
  [BY, 'không trễ hơn; không quá; không sau; không chậm quá; hết; đến hết; tới hết; cho đến hết; trong'],
  [
    BY,
    'ngay trong; trong thời gian; trong khoảng thời gian; trong vòng; trong nội; từ nay đến hết; chậm nhất trong',
  ],
  [BY, 'hoàn thành trong; xong trong; chậm nhất vào; muộn nhất vào; từ nay đến; từ nay tới'],
  [UNTIL, 'đến; tới; cho đến; cho tới'],
  [START, 'từ; kể từ; bắt đầu; bắt đầu từ; tính từ; áp dụng từ; khởi công; khởi động; có hiệu lực'],
  [START, 'có hiệu lực từ; có hiệu lực kể từ; hiệu lực từ'],
  [AFTER, 'sau; từ sau; sớm nhất; không sớm hơn; không trước'],
  [{ role: 'vision' }, 'tầm nhìn; tầm nhìn đến; định hướng đến; định hướng'],
  [{ said: true }, 'là'],
  [PLAIN, 'vào; các; cả; giai đoạn; gđ; thời kỳ; trong các; thời gian; sáng; chiều; tối; trưa; buổi sáng'],
  [PLAIN, 'buổi chiều; hết giờ làm việc; cuối giờ làm việc; giờ hành chính; thời điểm; lúc; vào lúc; mốc'],
  [SOFT, 'khoảng; dự kiến; ước; vào khoảng; trong khoảng; nhiệm kỳ; tầm'],
];

const WORDS = TABLE.flatMap(([modifier, lines]) =>
  lines.split('; ').map((line) => ({ modifier, words: line.split(' ') })),
).sort((a, b) => b.words.length - a.words.length);

const BY_FIRST = new Map<string, typeof WORDS>();
for (const entry of WORDS) {
  const first = entry.words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

/** The words at that place that say how the date after them is meant, the longest that fit. */
export function modifierAt(tokens: Tokens, at: number): Match<Modifier> | null {
  const token = tokens[at];
  if (token?.type !== 'word') return null;
  for (const { modifier, words } of BY_FIRST.get(token.key) ?? []) {
    const next = after(tokens, at, words);
    if (next !== null) return { value: modifier, next };
  }
  return null;
}
