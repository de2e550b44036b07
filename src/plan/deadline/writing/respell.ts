import type { Token, WordToken } from './token';

/** When a word without its accents may be taken for one of ours. */
type Neighbours = 'any' | 'beforeNumber' | 'beforeTime' | 'beforeUnit' | 'afterEvery' | 'year' | 'pair';

interface Spelling {
  readonly key: string;
  readonly when: Neighbours;
  /** For a pair: the bare word that must follow or stand before. */
  readonly partner?: string;
}

/** By the letters without accents. Only where the neighbours leave no doubt which word was meant. */
const SPELLINGS: Readonly<Record<string, readonly Spelling[]>> = {
  truoc: [{ key: 'trước', when: 'any' }],
  ngay: [
    { key: 'ngày', when: 'beforeNumber' },
    { key: 'ngày', when: 'afterEvery' },
  ],
  thang: [
    { key: 'tháng', when: 'beforeNumber' },
    { key: 'tháng', when: 'afterEvery' },
  ],
  quy: [
    { key: 'quý', when: 'beforeNumber' },
    { key: 'quý', when: 'afterEvery' },
  ],
  qui: [{ key: 'quý', when: 'beforeNumber' }],
  tuan: [{ key: 'tuần', when: 'afterEvery' }],
  nam: [
    { key: 'năm', when: 'year' },
    { key: 'năm', when: 'afterEvery' },
  ],
  hang: [{ key: 'hằng', when: 'beforeUnit' }],
  moi: [{ key: 'mỗi', when: 'beforeUnit' }],
  den: [{ key: 'đến', when: 'beforeTime' }],
  het: [{ key: 'hết', when: 'beforeTime' }],
  cuoi: [{ key: 'cuối', when: 'beforeUnit' }],
  dau: [{ key: 'đầu', when: 'beforeUnit' }],
  giua: [{ key: 'giữa', when: 'beforeUnit' }],
  tu: [{ key: 'từ', when: 'beforeTime' }],
  thuong: [{ key: 'thường', when: 'pair', partner: 'xuyen' }],
  xuyen: [{ key: 'xuyên', when: 'pair', partner: 'thuong' }],
  lien: [{ key: 'liên', when: 'pair', partner: 'tuc' }],
  tuc: [{ key: 'tục', when: 'pair', partner: 'lien' }],
  dinh: [{ key: 'định', when: 'pair', partner: 'ky' }],
  ky: [{ key: 'kỳ', when: 'pair', partner: 'dinh' }],
  cham: [{ key: 'chậm', when: 'pair', partner: 'nhat' }],
  muon: [{ key: 'muộn', when: 'pair', partner: 'nhat' }],
  nhat: [
    { key: 'nhất', when: 'pair', partner: 'cham' },
    { key: 'nhất', when: 'pair', partner: 'muon' },
  ],
  hoan: [{ key: 'hoàn', when: 'pair', partner: 'thanh' }],
  thanh: [{ key: 'thành', when: 'pair', partner: 'hoan' }],
  tien: [{ key: 'tiến', when: 'pair', partner: 'do' }],
  do: [{ key: 'độ', when: 'pair', partner: 'tien' }],
  ke: [{ key: 'kế', when: 'pair', partner: 'hoach' }],
  hoach: [{ key: 'hoạch', when: 'pair', partner: 'ke' }],
};

const UNITS: ReadonlySet<string> = new Set(['nam', 'quy', 'qui', 'thang', 'tuan', 'ngay']);
const EVERY: ReadonlySet<string> = new Set(['hang', 'moi', 'ky', 'cuoi', 'dau', 'giua', 'het']);
const ROMAN = /^[ivxl]{1,4}$/;
/** A letter was changed, lost or added; such words are asked about. */
const NEAR: ReadonlyArray<readonly [string, string]> = [
  ['ngay', 'ngày'],
  ['thang', 'tháng'],
  ['truoc', 'trước'],
];

/** The words of the deadline language found in spite of accents or letters that were lost, each marked. */
export function respell(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.type !== 'word') return token;
    if (token.text === 'hàng' && UNITS.has(bare(afterLine(tokens, index)))) return { ...token, key: 'hằng' };
    const spelling = SPELLINGS[token.bare]?.find((one) => fits(one, token, tokens, index));
    if (spelling) return token.key === spelling.key ? token : { ...token, key: spelling.key, respelt: true };
    const near = nearWord(token, tokens[index + 1]);
    return near === null ? token : { ...token, key: near, respelt: true };
  });
}

/** The next token, which may stand on the next line. */
function afterLine(tokens: readonly Token[], index: number): Token | undefined {
  return tokens[index + 1]?.text === '\n' ? tokens[index + 2] : tokens[index + 1];
}

function bare(token: Token | undefined): string {
  return token?.type === 'word' ? token.bare : '';
}

function isNumeral(token: Token | undefined): boolean {
  return token?.type === 'number' || ROMAN.test(bare(token));
}

function fits(spelling: Spelling, token: WordToken, tokens: readonly Token[], index: number): boolean {
  if (token.text !== token.bare && isOtherWord(token.text)) return false;
  const next = tokens[index + 1];
  const before = bare(tokens[index - 1]);
  switch (spelling.when) {
    case 'any':
      return true;
    case 'beforeNumber':
      return isNumeral(next);
    case 'beforeUnit':
      return UNITS.has(bare(next));
    case 'beforeTime':
      return next?.type === 'number' || UNITS.has(bare(next)) || bare(next) === 'het';
    case 'afterEvery':
      return EVERY.has(before);
    case 'year':
      return next?.type === 'number' && next.text.length === 4;
    case 'pair':
      return before === spelling.partner || bare(next) === spelling.partner;
  }
}

/** Common words that share their letters with ours and mean something else. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'quỹ quỷ tự tư đâu dấu dầu đền nằm nấm hạng hãng thắng thằng đỉnh dinh tiền tiên kê kể đồ đó thanh mỏi mới cười cưới đôi dậu đấu tuân'.split(
    ' ',
  ),
);

function isOtherWord(text: string): boolean {
  return OTHER_WORDS.has(text);
}

function nearWord(token: WordToken, next: Token | undefined): string | null {
  if (next?.type !== 'number' || token.bare.length < 3 || token.bare.length > 6) return null;
  if (/^(nay|ngan|hang|thu)$/.test(token.bare)) return null;
  return NEAR.find(([letters]) => oneLetterApart(token.bare, letters))?.[1] ?? null;
}

/** True when one letter was changed, lost or added. */
function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[same] === b[same]) same += 1;
  let tail = 0;
  while (tail < least - same && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return Math.max(a.length, b.length) - same - tail === 1;
}
