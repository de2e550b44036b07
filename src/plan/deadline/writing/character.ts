/** What a single character is to the reader. */
export type Character =
  | { readonly type: 'letter' | 'digit' | 'mark'; readonly text: string }
  | { readonly type: 'space' | 'line' | 'nothing' };

const LINE = /[\n\r\v\f\u0085\u2028\u2029]/;
const SPACE = /[\s\u2800\u3164]/u;
/** Zero width, direction marks, soft hyphen, byte order mark, control characters. */
const NOTHING = /[\p{Cc}\p{Cf}\u034f\ufe00-\ufe0f]/u;
const DASH = /[\p{Pd}−÷]/u;
const ARROW = /[→⇒➔➜⟶]/u;
const SLASH = /[⁄∕⧸]/u;
const DOT = /[․。．]/u;
/** Letters for digits would be dangerous, so compatibility forms are undone only where they are plain. */
const WIDE_OR_ROMAN = /[\uff01-\uff5e\u2160-\u217f]/u;

/** The character as the reader sees it: wide forms narrow, dashes alike, invisible ones gone. */
export function characterOf(written: string): Character {
  if (written >= '0' && written <= '9') return { type: 'digit', text: written };
  if (LINE.test(written)) return { type: 'line' };
  if (SPACE.test(written)) return { type: 'space' };
  if (NOTHING.test(written)) return { type: 'nothing' };
  if (DASH.test(written)) return { type: 'mark', text: '-' };
  if (ARROW.test(written)) return { type: 'mark', text: '→' };
  if (SLASH.test(written)) return { type: 'mark', text: '/' };
  if (DOT.test(written)) return { type: 'mark', text: '.' };
  const plain = WIDE_OR_ROMAN.test(written) ? written.normalize('NFKC') : written;
  if (/^[0-9]$/.test(plain)) return { type: 'digit', text: plain };
  if (/^[\p{L}\p{M}]+$/u.test(plain)) return { type: 'letter', text: plain };
  return { type: 'mark', text: plain };
}
