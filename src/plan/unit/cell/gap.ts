/** What may stand between two words of a cell; a gap is the sum of what it holds. */
export const gap = {
  line: 1,
  comma: 2,
  semicolon: 4,
  /** The word `và`. */
  and: 8,
  /** `&` with a blank beside it. */
  ampersand: 16,
  /** `&` within an abbreviation, `TT&TT`. */
  tightAmpersand: 32,
  /** A dash that touches a word. */
  dash: 64,
  /** A dash with blanks, or at the edge of a line. */
  spacedDash: 128,
  slash: 256,
  open: 512,
  close: 1024,
  colon: 2048,
  stop: 4096,
  /** A full stop between two letters, `VP.Bộ`. */
  tightStop: 8192,
  /** A bullet, dots that trail off. */
  bullet: 16384,
  other: 32768,
} as const;

/** What no name runs across. */
export const WALL = gap.semicolon | gap.bullet;

/** What no name runs across unless it is written so in the registry. */
export const FENCE = WALL | gap.open | gap.close | gap.colon | gap.slash;

/** What ends a name for sure. */
export const SEPARATOR = FENCE | gap.comma | gap.and | gap.ampersand | gap.spacedDash | gap.stop | gap.other;

const SIGNS: Readonly<Record<string, number>> = {
  '\n': gap.line,
  '\r': gap.line,
  '\u2028': gap.line,
  '\u2029': gap.line,
  ',': gap.comma,
  '、': gap.comma,
  ';': gap.semicolon,
  '|': gap.semicolon,
  '/': gap.slash,
  '\\': gap.slash,
  '(': gap.open,
  '[': gap.open,
  '{': gap.open,
  ')': gap.close,
  ']': gap.close,
  '}': gap.close,
  ':': gap.colon,
  '…': gap.bullet,
  '+': gap.bullet,
  '*': gap.bullet,
};

const BLANK = /\s/u;
const DASH = /[-\u2010-\u2015\u2212\u00ad]/;
const BULLET = /[•●◦○▪■□‣⁃∙·♦◆✓✔➢►→⇒–-]/;

/** What the text between two words holds; `before` and `after` tell whether a word stands there. */
export function readGap(text: string, before: boolean, after: boolean): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const blankBefore = at === 0 ? !before : BLANK.test(text.charAt(at - 1));
    const blankAfter = at === text.length - 1 ? !after : BLANK.test(text.charAt(at + 1));
    if (SIGNS[sign] !== undefined) found |= SIGNS[sign];
    else if (BLANK.test(sign)) continue;
    else if (DASH.test(sign)) found |= blankBefore && blankAfter ? gap.spacedDash : gap.dash;
    else if (sign === '&') found |= blankBefore || blankAfter ? gap.ampersand : gap.tightAmpersand;
    else if (sign === '.') found |= stopAt(text, at, blankBefore, blankAfter);
    else found |= BULLET.test(sign) ? gap.bullet : gap.other;
  }
  return found;
}

function stopAt(text: string, at: number, blankBefore: boolean, blankAfter: boolean): number {
  if (text.charAt(at - 1) === '.' || text.charAt(at + 1) === '.') return gap.bullet;
  return blankBefore || blankAfter || text.length > 1 ? gap.stop : gap.tightStop;
}
