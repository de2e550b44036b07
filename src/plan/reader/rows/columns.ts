import { folded } from '../folded';
import type { SourceCell } from '../sourceTable';

/** The columns of the appendices, by the names that `Task` and `Indicator` give them. */
export type ColumnName =
  'key' | 'label' | 'text' | 'lead' | 'coordinators' | 'implementers' | 'result' | 'period' | 'deadline';

export type AppendixKind = 'indicators' | 'tasks';

/** Where each column of a table stands. */
export interface Columns {
  readonly kind: AppendixKind;
  readonly at: Readonly<Partial<Record<ColumnName, number>>>;
  /** The headings as written. */
  readonly headings: readonly string[];
  /** Places of headings that name no column of the form. */
  readonly others: readonly number[];
}

/** No heading of the form is longer; a longer cell is text, and is not looked at further. */
const LONGEST = 200;

/** How the heading of a number or a key begins (`TT`, `STT`, `Số TT`, `Mã`); it is short. */
const MAY_NUMBER = /^\s{0,20}(?:s?tt|s[oòóỏõọôồốổỗộ]|m[aàáảãạ])(?:.|\s){0,40}$/iu;

type Guess =
  Exclude<ColumnName, 'implementers' | 'coordinators'> | 'joining' | 'carrying' | 'time' | 'starting';

const forms: readonly (readonly [Guess, RegExp])[] = [
  ['label', /^(?:s?tt|so tt|so thu tu)$/],
  ['key', /^ma(?: so)?(?: (?:nhiem vu|chi tieu))?$/],
  ['text', /^(?:ten |cac |danh muc |noi dung |de an )?(?:chi tieu|nhiem vu|giai phap|cong viec|hoat dong)\b/],
  ['text', /^(?:noi dung(?: thuc hien)?|ten (?:de an|du an|van ban)\b.*)$/],
  // What begins with a time or a result is one, whoever is named behind it: `Thời gian triển khai`.
  ['result', /^(?:du kien |yeu cau )?(?:ket qua|san pham|dau ra)\b/],
  ['period', /^(?:giai doan|thoi ky|lo trinh)\b/],
  ['deadline', /^(?:han|thoi han|thoi diem|ngay|thoi gian|moc) (?:phai |du kien )?(?:hoan thanh|ket thuc)\b/],
  ['deadline', /^(?:thoi han|han|du kien hoan thanh|moc thoi gian)\b/],
  // When work starts is no column of the form: neither its deadline nor the whole of its period.
  ['starting', /^(?:(?:thoi gian|thoi diem|ngay) )?(?:bat dau|khoi cong|khoi dong)\b/],
  ['time', /^(?:thoi gian|tien do)\b/],
  ['lead', /\b(?:chu tri|dau moi|phu trach|trach nhiem|phan cong)\b/],
  ['joining', /\bphoi hop\b/],
  ['carrying', /\btrien khai\b/],
  [
    'lead',
    /^(?:cac )?(?:don vi|co quan|to chuc|bo phan)(?: don vi)?(?: duoc giao(?: nhiem vu)?)?(?: (?:thuc hien(?: chinh)?|theo doi|tham muu))?$/,
  ],
];

/**
 * The columns of a row of headings, found by their words whatever their order, case and spacing; null
 * when the row is not one: it names a number (or key), a text and at least one column more.
 */
export function readHeadings(row: readonly SourceCell[]): Columns | null {
  // Nearly every row is none: without a short cell such as `STT`, the others need no look.
  if (!row.some(({ text }) => MAY_NUMBER.test(text))) return null;
  const headings = row.map(({ text }) => (text.length > LONGEST ? '' : folded(text)));
  const guesses = headings.map(guessOf);
  const place = (guess: Guess): number => guesses.indexOf(guess);
  const text = place('text');
  if (text < 0 || (place('label') < 0 && place('key') < 0)) return null;

  const kind = kindOf(headings[text] ?? '', guesses);
  const at: Partial<Record<ColumnName, number>> = {};
  const put = (name: ColumnName, ...places: number[]): void => {
    const found = places.find((index) => index >= 0);
    if (found !== undefined) at[name] = found;
  };
  for (const name of ['key', 'label', 'text', 'period'] as const) put(name, place(name));
  if (kind === 'tasks') {
    put('lead', place('lead'), place('carrying'));
    put('coordinators', place('joining'));
    put('result', place('result'));
  } else {
    put('lead', place('lead'));
    put('implementers', place('carrying'), place('joining'));
  }
  // A lone `Thời gian thực hiện` is the deadline; beside a deadline it is the period.
  put('deadline', place('deadline'), place('time'));
  if (at.period === undefined && place('deadline') >= 0) put('period', place('time'));
  if (
    Object.keys(at).length < 3 ||
    Object.keys(at).every((name) => ['key', 'label', 'text'].includes(name))
  ) {
    return null;
  }
  const known = new Set(Object.values(at));
  const others = headings.flatMap((heading, index) => (heading !== '' && !known.has(index) ? [index] : []));
  return { kind, at, headings: row.map((cell) => cell.text.trim()), others };
}

function guessOf(heading: string): Guess | null {
  return forms.find(([, form]) => form.test(heading))?.[0] ?? null;
}

/** Which column of the form a heading names, taken by itself; null for none. */
export function headingNames(text: string): string | null {
  return text.length > LONGEST ? null : guessOf(folded(text));
}

function kindOf(text: string, guesses: readonly (Guess | null)[]): AppendixKind {
  if (!text.includes('chi tieu')) return 'tasks';
  return text.includes('nhiem vu') && guesses.includes('result') ? 'tasks' : 'indicators';
}

const usual: Readonly<Record<number, { kind: AppendixKind; names: readonly ColumnName[] }>> = {
  6: { kind: 'indicators', names: ['label', 'text', 'lead', 'implementers', 'period', 'deadline'] },
  7: { kind: 'tasks', names: ['label', 'text', 'lead', 'coordinators', 'result', 'period', 'deadline'] },
};

/** The columns of the decision's own form by their number, for a table without headings; else null. */
export function usualColumns(width: number): Columns | null {
  const form = usual[width];
  if (!form) return null;
  const at = Object.fromEntries(form.names.map((name, index) => [name, index]));
  return { kind: form.kind, at, headings: form.names, others: [] };
}
