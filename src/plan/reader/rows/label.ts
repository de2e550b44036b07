import { tidied } from '../folded';

export type LabelKind = 'none' | 'part' | 'section' | 'number' | 'letter' | 'compound' | 'unknown';

/** What the first cell of a row says about the row. */
export interface Label {
  readonly kind: LabelKind;
  /** As it goes into a key: `A`, `II`, `5`, `e`, `1.2`. */
  readonly value: string;
}

/** A title with its label in one cell: `II. Phát triển hạ tầng`. */
export interface LabelledTitle {
  readonly label: Label;
  readonly title: string;
}

const LONGEST = 24;
const CONTINUED = /\s*\(?\s*tiếp(?:\s+theo)?\s*\)?$/iu;
const LABELLED =
  /^((?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Nn]hóm|NHÓM)\s+)?(?:[IVXL]{1,8}|[A-ZĐ]|\d{1,3}))(\s*[.):–-]\s*|\s+)(?=\S)/u;
const ROMAN = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Reads a label. `1`, `1.`, `1)` and `(1)` are the same one; a single I, V or X is a section, not a part. */
export function readLabel(written: string): Label {
  const text = tidied(written);
  if (text === '') return { kind: 'none', value: '' };
  if (text.length > LONGEST) return { kind: 'unknown', value: text };
  const [, prefix = '', rest = ''] = /^(?:(phần|mục|nhóm)\s+)?(.*)$/isu.exec(text) ?? [];
  const bare = rest
    .replace(CONTINUED, '')
    .normalize('NFKC')
    .replace(/^\(\s*/, '')
    .replace(/[\s.):;,/–-]+$/u, '');
  const kind = kindOf(bare, prefix.toLowerCase());
  // `5 (tiếp)` goes on with row 5; of a title, the repetition is told by its words.
  if (CONTINUED.test(rest) && ['number', 'letter', 'compound'].includes(kind))
    return { kind: 'none', value: '' };
  if (kind === 'number') return { kind, value: String(Number(bare)) };
  return { kind, value: kind === 'unknown' ? text : bare };
}

function kindOf(bare: string, prefix: string): LabelKind {
  if (prefix === 'phần' && /^(?:[A-ZĐ]|[IVX]+|\d{1,2})$/u.test(bare)) return 'part';
  if (isRoman(bare)) return 'section';
  if (/^[A-ZĐ]$/u.test(bare)) return 'part';
  if (/^\d{1,3}$/.test(bare)) return 'number';
  if (/^[a-zđ]$/u.test(bare)) return 'letter';
  if (/^(?:[A-ZĐ]|[IVXL]{1,8}|\d{1,3})(?:\.\d{1,3}){1,4}$/u.test(bare) || /^\d{1,3}\.?[a-zđ]$/u.test(bare))
    return 'compound';
  return 'unknown';
}

function isRoman(text: string): boolean {
  if (text.length === 1) return text === 'I' || text === 'V' || text === 'X';
  return text !== '' && ROMAN.test(text);
}

/**
 * Parts a title that carries its label in the same cell, as a cell merged over the whole row does. A
 * space alone parts them only where `loose`; otherwise there is a point, a bracket, a colon or a dash.
 */
export function readLabelledTitle(text: string, loose: boolean): LabelledTitle | null {
  const match = LABELLED.exec(text);
  if (!match) return null;
  const [all, written = '', separator = ''] = match;
  const label = readLabel(written);
  const parted = separator.trim() !== '';
  if (label.kind === 'number' ? !parted : label.kind !== 'part' && label.kind !== 'section') return null;
  return parted || loose ? { label, title: text.slice(all.length) } : null;
}
