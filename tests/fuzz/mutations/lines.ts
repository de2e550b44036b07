import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { anyLetter } from '../../anyLetter';

/** The first column of a table of cases: real expressions, which a mutation starts from. */
function firstColumn(file: string): string[] {
  const text = readFileSync(path.join(__dirname, '../../cases', file), 'utf8');
  const rows = text.split('\n').slice(1);
  return [...new Set(rows.map((row) => row.split('\t')[0] ?? '').filter((cell) => cell !== ''))];
}

const cells = ['deadlines.tsv', 'periods.tsv', 'unit-cells.tsv'].flatMap(firstColumn);

/** What people, programs and bad luck put between letters. */
const snippets = [
  ...[
    '/',
    '-',
    '–',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '\\n',
    '\\',
    '\\\\',
    '\t',
    '"',
    "'",
    '…',
    '%',
    '#',
    '=1+1',
    '@SUM(A1)',
  ],
  ...['0', '1', '9', '00', '13', '31', '2025', '20255', '99999999999999999999', '１２', '٣', '½', '²'],
  ...[
    'Quý ',
    'quy',
    'IV',
    'V',
    'tháng ',
    'ngày ',
    'năm ',
    'trước ',
    'sau ',
    'từ ',
    'đến ',
    'hằng ',
    'Thường xuyên',
  ],
  ...['Cục ', 'Vụ ', 'Các ', ' và ', 'Bộ ', 'Trung tâm '],
  ...[
    '\u0301',
    '\u0323',
    '\u00a0',
    '\u200b',
    '\u200f',
    '\u202e',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\v',
    '\f',
    '\u0000',
  ],
  ...['\ud83d\ude00', '\ud800', '\udc00', 'ﬁ', 'İ', 'ß', '中', 'e\u0309\u0323'],
];

/** One step from a real cell to one that nobody wrote. Places are parts of the text's length. */
type Step =
  | { readonly kind: 'insert'; readonly at: number; readonly snippet: string }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'other'; readonly at: number; readonly cell: string }
  | { readonly kind: 'decompose' | 'capitals' | 'reverse' };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('insert'), at, snippet: fc.constantFrom(...snippets) }),
  fc.record({ kind: fc.constant('remove'), at, length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant('repeat'),
    at,
    length: fc.integer({ min: 1, max: 8 }),
    times: fc.constantFrom(2, 3, 50, 2_000),
  }),
  fc.record({ kind: fc.constant('other'), at, cell: fc.constantFrom(...cells) }),
  fc.record({ kind: fc.constantFrom('decompose', 'capitals', 'reverse') }),
);

function apply(text: string, step: Step): string {
  const place = 'at' in step ? Math.floor(step.at * text.length) : 0;
  const [before, after] = [text.slice(0, place), text.slice(place)];
  switch (step.kind) {
    case 'insert':
      return before + step.snippet + after;
    case 'remove':
      return before + after.slice(step.length);
    case 'repeat':
      return before + after.slice(0, step.length).repeat(step.times) + after;
    case 'other':
      return before + step.cell + after;
    case 'decompose':
      return text.normalize('NFD');
    case 'capitals':
      return text.toUpperCase();
    case 'reverse':
      return [...text].reverse().join('');
  }
}

const mutated = fc
  .tuple(fc.constantFrom(...cells), fc.array(step, { maxLength: 6 }))
  .map(([cell, steps]) => steps.reduce(apply, cell));

/** A line as `explain` takes it: a real cell with some steps taken from it, or any letters at all. */
export const line: fc.Arbitrary<string> = fc
  .oneof({ weight: 6, arbitrary: mutated }, { weight: 1, arbitrary: fc.string({ unit: anyLetter }) })
  .map((text) => text.replace(/\r?\n/g, ' ').replace(/\r$/, ''));
