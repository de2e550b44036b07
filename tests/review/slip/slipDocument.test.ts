import fc from 'fast-check';
import { readXlsx } from '../../../src/files/xlsx/read/readXlsx';
import { readingOf } from '../../../src/files/xlsx/read/readingOf';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { identityCells, identityOf, readIdentity } from '../../../src/review/slip/identity';
import { slipDocument } from '../../../src/review/slip/slipDocument';
import { replyWords, slipHeadings } from '../../../src/review/slip/wording';
import type { SheetDocument } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import { placeOf } from './answering';
import { damaged, slipOf } from './damagedPlan';

const slip = slipOf(damaged);
const file = writeXlsx(slipDocument(slip), { modified: '2024-06-01T08:00:00Z' });
const { document } = readXlsx(file);
const [lines, rows, hidden] = document.sheets as [SheetDocument, SheetDocument, SheetDocument];
const cellsOf = ({ rows: all }: SheetDocument) =>
  [...all.values()].flatMap(({ cells }) => [...cells.values()]);

describe('The file of a slip', () => {
  test('is the same bytes whenever it is made anew', () => {
    expect(writeXlsx(slipDocument(slipOf(damaged)), { modified: '2024-06-01T08:00:00Z' })).toEqual(file);
  });

  test('holds no formula, no link and no name', () => {
    expect(document.sheets.flatMap(cellsOf).filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(document.sheets.flatMap(({ hyperlinks }) => hyperlinks)).toEqual([]);
    expect(document.names).toEqual([]);
  });

  test('shows text that looks like a formula as text', () => {
    const other = slipDocument(slipOf(damaged, { unit: 'ktsxhs' }));
    const back = readXlsx(writeXlsx(other, { modified: '2024-06-01T08:00:00Z' })).document;
    const found = back.sheets.flatMap(cellsOf).filter(({ value }) => value === '=1+1');
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.every(({ formula, style }) => formula === undefined && style?.numberFormat === '@')).toBe(
      true,
    );
  });

  test('is never taken for a plan', () => {
    expect(recognise(readingOf(document)).kind).toBe('foreign');
  });

  test('hides what makes it known again', () => {
    expect(hidden.visibility).toBe('veryHidden');
    const cells = cellsOf(hidden).map(({ value }) => value);
    expect(readIdentity(cells)).toEqual(identityOf(slip));
  });
});

describe('The sheet to fill in', () => {
  test('is locked without a password but for the three columns of the answer', () => {
    expect(lines.protection).not.toBeNull();
    const open = [slipHeadings.value, slipHeadings.reply, slipHeadings.reason].flatMap((heading) =>
      slip.lines.map(({ finding }) => placeOf(lines, finding, heading)),
    );
    const unlocked = [...lines.rows].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { style }]) => (style?.locked === false ? [{ row, column }] : [])),
    );
    const inOrder = (places: typeof open) =>
      [...places].sort((one, other) => one.row - other.row || one.column - other.column);
    expect(inOrder(unlocked)).toEqual(inOrder(open));
  });

  test('offers the three answers in a drop-down', () => {
    const list = lines.validations.find(({ type }) => type === 'list');
    expect(list?.formula1).toBe(Object.values(replyWords).join(','));
  });

  test('keeps the id of each finding in a hidden column', () => {
    const { column } = placeOf(lines, slip.lines[0]?.finding ?? '', slipHeadings.finding);
    expect(lines.columns.get(column)?.hidden).toBe(true);
  });

  test('prints on A4, landscape, with its headings on every page', () => {
    const { row } = placeOf(lines, slip.lines[0]?.finding ?? '', slipHeadings.value);
    expect(lines.print).toMatchObject({ orientation: 'landscape', paper: 'A4', fitToWidth: true });
    expect(lines.print?.titleRows).toEqual({ first: row - 1, last: row - 1 });
  });
});

test('A failing cell is told without colour: by its frame, and by its sentence beside it and in a note', () => {
  const marked = [...rows.rows].filter(([, { cells }]) => cells.get(1)?.style?.border?.style === 'medium');
  expect(marked).toHaveLength(slip.lines.length);
  marked.forEach(([row, { cells }], index) => {
    const sentence = slip.lines[index]?.sentence ?? '';
    expect(cells.get(2)?.value).toBe(`◄ ${sentence}`);
    expect(rows.comments.find(({ cell }) => cell === `B${row + 1}`)?.text).toBe(sentence);
  });
});

describe('What rides along', () => {
  const whole = identityCells(identityOf(slip)).join('');

  test('comes back whole, or not at all', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('x', '0', ' '), (place, letter) => {
        fc.pre(whole[place] !== letter);
        expect(readIdentity([whole.slice(0, place) + letter + whole.slice(place + 1)])).toBeNull();
      }),
    );
  });

  test('comes back where it takes several cells', () => {
    const long = slip.lines.flatMap((line) =>
      Array.from({ length: 200 }, (_, index) => ({ ...line, finding: `${line.finding}${index}` })),
    );
    const identity = identityOf({ ...slip, lines: long });
    const cells = identityCells(identity);
    expect(cells.length).toBeGreaterThan(1);
    expect(readIdentity(cells)).toEqual(identity);
    expect(readIdentity(cells.slice(1))).toBeNull();
  });
});
