import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/document';
import { headingOf } from '../../src/workbook/structuredReference';
import type { FollowUp } from '../../src/workbook/warning';
import { warningOf } from '../../src/workbook/warning';
import { warningFormula } from '../../src/workbook/warningFormula';
import { AS_OF, calm, SOON, warningCases } from './warningCases';
import { calculate } from './worksheetFormula';

type Table = 'NhiemVu' | 'ChiTieu';

/** What the formula of the calculated column gives for a row. */
function calculated(table: Table, row: FollowUp, lastDay: CellValue = row.lastDay, key = 'A.I.1'): unknown {
  const cells: Record<string, CellValue> = {
    key,
    text: '',
    lead: row.leadText,
    leadUnits: row.leadUnits,
    status: row.status,
    deadlineKind: row.deadlineKind,
    lastDay,
  };
  const byHeading = Object.entries(cells).map(([id, value]) => [headingOf(table, id), value] as const);
  return calculate(warningFormula(table), {
    ...Object.fromEntries(byHeading),
    NgayTinh: AS_OF,
    SoNgaySapDenHan: SOON,
  });
}

describe.each(['NhiemVu', 'ChiTieu'] as const)('the formula of Cảnh báo in %s', (table) => {
  test.each(warningCases)('%s', (_, change, expected) => {
    expect(calculated(table, { ...calm, ...change })).toBe(expected);
  });

  test('a last day that is text counts as empty', () => {
    expect(calculated(table, calm, '31/12/2024')).toBe('Không rõ hạn');
  });

  test('an empty row has no warning', () => {
    expect(calculated(table, { ...calm, leadText: '', leadUnits: '', lastDay: null }, null, '')).toBe('');
  });

  test('says what the rule says, whatever the cells hold', () => {
    const words = fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      'Hoàn thành',
      'HOÀN THÀNH',
      'Hoàn\u00a0thành ',
      'Định kỳ',
      ' định kỳ',
      'Vụ Pháp chế',
    );
    const row = fc.record({
      leadText: words,
      leadUnits: words,
      status: words,
      deadlineKind: words,
      lastDay: fc.option(fc.integer({ min: AS_OF - 40, max: AS_OF + 40 })),
    });
    fc.assert(
      fc.property(row, (each) => {
        expect(calculated(table, each)).toBe(warningOf(each, AS_OF, SOON));
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  test('is short enough for every Excel and uses nothing younger than Excel 2016', () => {
    const formula = warningFormula(table);
    const functions = new Set([...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name));
    expect(formula.length).toBeLessThan(8192);
    expect([...functions].sort()).toEqual([
      'CHAR',
      'IF',
      'INT',
      'ISNUMBER',
      'LOWER',
      'MID',
      'OR',
      'SUBSTITUTE',
      'TRIM',
    ]);
  });
});
