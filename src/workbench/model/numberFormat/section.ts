/** A piece of a number format. */
export type FormatPart =
  | { readonly kind: 'literal'; readonly text: string }
  /** A run of `0`, `#`, `?`, with its thousands separator. */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'point' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly sign: boolean; readonly digits: string }
  | { readonly kind: 'slash' }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' }
  /** `yyyy`, `mm`, `dd`, `hh`, `ss`, `AM/PM`, or `[h]` for time that goes on. */
  | { readonly kind: 'calendar'; readonly text: string };

/** One of the up to four parts of a format, for positive, negative, zero and text. */
export interface FormatSection {
  readonly parts: readonly FormatPart[];
  /** `[>=100]`: when this section is meant. */
  readonly condition: { readonly operator: string; readonly value: number } | null;
}

/** Cuts a format code into its sections; null where it holds something that no format has. */
export function readFormat(code: string): readonly FormatSection[] | null {
  const sections: { parts: FormatPart[]; condition: FormatSection['condition'] }[] = [
    { parts: [], condition: null },
  ];
  for (let at = 0; at < code.length;) {
    const section = sections.at(-1);
    if (section === undefined) return null;
    if (code[at] === ';') {
      sections.push({ parts: [], condition: null });
      at += 1;
      continue;
    }
    const step = readPart(code, at);
    if (step === null) return null;
    if (step.condition !== undefined) section.condition = step.condition;
    if (step.part !== undefined) section.parts.push(step.part);
    at = step.next;
  }
  return sections.length <= 4 ? sections : null;
}

interface Step {
  readonly next: number;
  readonly part?: FormatPart;
  readonly condition?: FormatSection['condition'];
}

const BRACKET = /\[([^\]]{0,40})\]/y;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const DIGITS = /[0#?](?:[0#?,]*[0#?])?,*/y;
const CALENDAR = /(?:AM\/PM|A\/P|y{1,4}|e+|m{1,5}|d{1,4}|h{1,2}|s{1,2})/iy;
const EXPONENT = /E([+-])([0#?]+)/y;
const GENERAL = /General/iy;

function readPart(code: string, at: number): Step | null {
  const sign = code[at] ?? '';
  const found = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(code);
  };
  if (sign === '"') {
    const end = code.indexOf('"', at + 1);
    return end < 0 ? null : { next: end + 1, part: { kind: 'literal', text: code.slice(at + 1, end) } };
  }
  if (sign === '\\') return { next: at + 2, part: { kind: 'literal', text: code.slice(at + 1, at + 2) } };
  if (sign === '_') return { next: at + 2, part: { kind: 'literal', text: ' ' } };
  if (sign === '*') return { next: at + 2 };
  if (sign === '@') return { next: at + 1, part: { kind: 'text' } };
  if (sign === '%') return { next: at + 1, part: { kind: 'percent' } };
  if (sign === '.') return { next: at + 1, part: { kind: 'point' } };
  if (sign === '[') return readBracket(found(BRACKET), at);
  const general = found(GENERAL);
  if (general !== null) return { next: at + general[0].length, part: { kind: 'general' } };
  const exponent = found(EXPONENT);
  if (exponent !== null) {
    const part = { kind: 'exponent', sign: exponent[1] === '+', digits: exponent[2] ?? '0' } as const;
    return { next: at + exponent[0].length, part };
  }
  const digits = found(DIGITS);
  if (digits !== null) return { next: at + digits[0].length, part: { kind: 'digits', text: digits[0] } };
  const calendar = found(CALENDAR);
  if (calendar !== null) {
    return { next: at + calendar[0].length, part: { kind: 'calendar', text: calendar[0].toLowerCase() } };
  }
  if (sign === '/') return { next: at + 1, part: { kind: 'slash' } };
  return /[\p{L}]/u.test(sign) && /[a-z]/i.test(sign)
    ? null
    : { next: at + 1, part: { kind: 'literal', text: sign } };
}

/** Colours and languages change nothing that a text shows; currencies and conditions do. */
function readBracket(match: RegExpExecArray | null, at: number): Step | null {
  if (match === null) return null;
  const inside = match[1] ?? '';
  const next = at + match[0].length;
  if (/^(?:h+|m+|s+)$/i.test(inside)) {
    return { next, part: { kind: 'calendar', text: `[${inside.toLowerCase().charAt(0)}]` } };
  }
  const condition = CONDITION.exec(inside);
  if (condition !== null) {
    return { next, condition: { operator: condition[1] ?? '=', value: Number(condition[2]) } };
  }
  const currency = /^\$([^-]*)/.exec(inside)?.[1];
  if (currency !== undefined && currency !== '') return { next, part: { kind: 'literal', text: currency } };
  return { next };
}
