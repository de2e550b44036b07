import fc from 'fast-check';
import { headingOf } from '../../src/workbook/structuredReference';
import type { CellValue } from '../../src/workbook/document';
import type { DoneFollowUp } from '../../src/workbook/standing';
import { judge, standingWord } from '../../src/workbook/standing';
import { standingFormula } from '../../src/workbook/standingFormula';
import { standingWords } from '../../src/workbook/words';
import { open, standingCases } from './standingCases';
import { AS_OF, SOON } from './warningCases';
import { calculate } from './worksheetFormula';

const byRule = (row: DoneFollowUp, asOf = AS_OF): string => standingWord(judge(row, asOf, SOON));

/** What the formula of the calculated column gives; cells that are no number may hold texts. */
function byFormula(
  table: 'NhiemVu' | 'ChiTieu',
  row: DoneFollowUp,
  cells: Readonly<Record<string, CellValue>> = {},
  asOf = AS_OF,
): unknown {
  const all: Record<string, CellValue> = {
    key: 'A.I.1',
    text: '',
    lead: row.leadText,
    leadUnits: row.leadUnits,
    status: row.status,
    deadlineKind: row.deadlineKind,
    lastDay: row.lastDay,
    doneOn: row.doneOn,
    ...cells,
  };
  const byHeading = Object.entries(all).map(([id, value]) => [headingOf(table, id), value] as const);
  return calculate(standingFormula(table), {
    ...Object.fromEntries(byHeading),
    NgayTinh: asOf,
    SoNgaySapDenHan: SOON,
  });
}

describe('where a row stands', () => {
  test.each(standingCases)('%s', (_, change, expected) => {
    expect(byRule({ ...open, ...change })).toBe(expected);
  });

  test('an hour of the as-of day makes no row overdue', () => {
    expect(byRule({ ...open, lastDay: AS_OF }, AS_OF + 0.9)).toBe('Sắp đến hạn');
  });
});

describe.each(['NhiemVu', 'ChiTieu'] as const)('the formula of Tình trạng in %s', (table) => {
  test.each(standingCases)('%s', (_, change, expected) => {
    expect(byFormula(table, { ...open, ...change })).toBe(expected);
  });

  test('days that are text count as none', () => {
    expect(byFormula(table, open, { lastDay: '31/12/2024' })).toBe('Chưa xác định hạn');
    const done = { ...open, status: 'Hoàn thành', lastDay: 45_000 };
    expect(byFormula(table, done, { doneOn: '31/12/2050' })).toBe('Hoàn thành đúng hạn');
  });

  test('an empty row stands nowhere', () => {
    const empty = { ...open, leadText: '', leadUnits: '', lastDay: null };
    expect(byFormula(table, empty, { key: '' })).toBe('');
  });

  test('says what the rule says, in one of the six words, whatever the cells hold', () => {
    const words = fc.constantFrom(
      '',
      ' ',
      'Hoàn thành',
      'HOÀN\u00a0THÀNH ',
      'Định kỳ',
      ' định kỳ',
      'Tạm dừng',
    );
    const day = fc.option(fc.double({ min: AS_OF - 40, max: AS_OF + 40, noNaN: true }));
    const rows = fc.record({
      leadText: words,
      leadUnits: words,
      status: words,
      deadlineKind: words,
      lastDay: day,
      doneOn: day,
    });
    fc.assert(
      fc.property(rows, fc.double({ min: AS_OF, max: AS_OF + 1, noNaN: true }), (row, asOf) => {
        const word = byRule(row, asOf);
        expect(Object.values(standingWords)).toContain(word);
        expect(byFormula(table, row, {}, asOf)).toBe(word);
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  test('is short enough for every Excel and uses nothing younger than Excel 2016', () => {
    const formula = standingFormula(table);
    const functions = new Set([...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name));
    expect(formula.length).toBeLessThan(8192);
    expect([...functions].sort()).toEqual([
      'AND',
      'CHAR',
      'IF',
      'INT',
      'ISNUMBER',
      'LOWER',
      'SUBSTITUTE',
      'TRIM',
    ]);
  });
});
