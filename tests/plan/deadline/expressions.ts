import fc from 'fast-check';

/** A well-formed expression with the last day that a naive count gives it. */
export interface Expression {
  readonly text: string;
  readonly lastDay: string;
  readonly kind: 'by' | 'before';
}

const two = (number: number): string => String(number).padStart(2, '0');
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const endOfMonth = (year: number, month: number): string => iso(new Date(Date.UTC(year, month, 0)));
const dayBefore = (year: number, month: number, day: number): string =>
  iso(new Date(Date.UTC(year, month - 1, day - 1)));

const year = fc.integer({ min: 2020, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });
const roman = ['I', 'II', 'III', 'IV'];
const BY = ['', 'Trong ', 'Đến hết ', 'Hết ', 'Hoàn thành trong ', 'Chậm nhất ', 'Báo cáo Bộ trưởng trong '];

/** `Quý II/2025` and its like. */
const quarters = fc
  .tuple(fc.constantFrom(...BY), fc.constantFrom('quý', 'Quý', 'quí'), fc.integer({ min: 1, max: 4 }), year)
  .chain(([by, word, quarter, y]) =>
    fc
      .constantFrom(
        `${roman[quarter - 1]}/${y}`,
        `${quarter}/${y}`,
        `0${quarter} năm ${y}`,
        `${roman[quarter - 1]} năm ${y}`,
        `${roman[quarter - 1]}-${y}`,
      )
      .map((rest): Expression => ({
        text: `${by}${word} ${rest}`,
        lastDay: endOfMonth(y, quarter * 3),
        kind: 'by',
      })),
  );

/** `tháng 5/2025`, `12/2024` and their like. */
const months = fc
  .tuple(fc.constantFrom(...BY), month, year)
  .chain(([by, m, y]) =>
    fc
      .constantFrom(
        `tháng ${m}/${y}`,
        `tháng ${two(m)} năm ${y}`,
        `Tháng ${m} năm ${y}`,
        `T${m}/${y}`,
        ...(by.endsWith('hết ') || by === '' || by.endsWith('trong ') ? [`${two(m)}/${y}`, `${m}.${y}`] : []),
      )
      .map((rest): Expression => ({ text: `${by}${rest}`, lastDay: endOfMonth(y, m), kind: 'by' })),
  );

/** A year, and the first and last months of one. */
const years = fc
  .tuple(fc.constantFrom('', 'Trong ', 'Hết ', 'Đến hết '), year)
  .chain(([by, y]) =>
    fc.constantFrom<Expression>(
      { text: `${by}năm ${y}`, lastDay: `${y}-12-31`, kind: 'by' },
      { text: `${by}${y}`, lastDay: `${y}-12-31`, kind: 'by' },
      { text: `6 tháng đầu năm ${y}`, lastDay: `${y}-06-30`, kind: 'by' },
      { text: `09 tháng đầu năm ${y}`, lastDay: `${y}-09-30`, kind: 'by' },
      { text: `từ năm ${y} đến năm ${y + 3}`, lastDay: `${y + 3}-12-31`, kind: 'by' },
    ),
  );

const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= Number(endOfMonth(y, m).slice(8)));

/** A day in the ways that people write it. */
const written = day.chain(([y, m, d]) =>
  fc
    .constantFrom(
      `${d}/${m}/${y}`,
      `${two(d)}/${two(m)}/${y}`,
      `${two(d)}-${two(m)}-${y}`,
      `${d}.${m}.${y}`,
      `${y}-${two(m)}-${two(d)}`,
      `ngày ${d} tháng ${m} năm ${y}`,
      `ngày ${two(d)}/${two(m)}/${y}`,
      `ngày ${d} tháng ${m}/${y}`,
    )
    .map((text) => ({ text, y, m, d })),
);

const days = fc
  .tuple(fc.constantFrom('', 'Chậm nhất ', 'Chậm nhất là ', 'Đến hết ', 'Không quá ', 'Hoàn thành '), written)
  .map(([by, { text, y, m, d }]): Expression => ({
    text: by + text,
    lastDay: `${y}-${two(m)}-${two(d)}`,
    kind: 'by',
  }));

const befores = fc
  .tuple(fc.constantFrom('Trước ', 'trước ', 'Hoàn thành trước ', 'Báo cáo Bộ trưởng trước '), written)
  .map(([by, { text, y, m, d }]): Expression => ({
    text: by + text,
    lastDay: dayBefore(y, m, d),
    kind: 'before',
  }));

/** Deadlines that any clerk reads in one way only. */
export const expressions = fc.oneof(quarters, months, years, days, befores);

const ZERO_WIDTH = '\u200b';
const FULL_WIDTH: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, index) => [digit, String.fromCodePoint(0xff10 + index)]),
);

/** Habits of typing that change nothing of what is meant. */
export const habits: ReadonlyArray<readonly [string, (text: string) => string]> = [
  ['capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
  ['a full stop', (text) => `${text}.`],
  ['a semicolon', (text) => `${text};`],
  ['spaces at the ends', (text) => `  ${text}\t`],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['zero-width spaces', (text) => [...text].join(ZERO_WIDTH)],
  ['full-width digits', (text) => text.replace(/\d/g, (digit) => FULL_WIDTH[digit] ?? digit)],
  ['brackets', (text) => `(${text})`],
  ['a bullet', (text) => `- ${text}`],
  ['other hyphens', (text) => text.replaceAll('-', '\u2010')],
];
