import { textCheck } from './textCheck';

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“', '»': '«' };
const OPENING: ReadonlySet<string> = new Set(Object.values(CLOSING));

/** `a)`, `1)`, `iv)` at the beginning of an item: the bracket closes nothing. */
const LABEL = /(?:^|[\s;:,.(])(?:\p{L}|\d{1,3}|[ivx]{1,5})$/u;

/** True where a bracket or quotation mark opens and does not close, or closes what was not opened. */
export function isUneven(text: string): boolean {
  const open: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENING.has(sign)) open.push(sign);
    const opening = CLOSING[sign];
    if (opening === undefined) continue;
    if (open.at(-1) === opening) open.pop();
    else if (sign !== ')' || !LABEL.test(text.slice(Math.max(0, at - 8), at))) return true;
  }
  return open.length > 0;
}

export const unevenBrackets = textCheck(
  'text.brackets',
  'warning',
  'In the plan’s texts every bracket and quotation mark that opens is closed.',
  {
    prose: ({ written, ofPlan }) => (ofPlan && isUneven(written) ? { corrected: null, sure: false } : null),
    units: () => null,
  },
);
