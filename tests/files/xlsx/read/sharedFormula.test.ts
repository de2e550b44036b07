import { SharedFormula } from '../../../../src/files/xlsx/read/sharedFormula';

/** Reads the formula of B2 in C5: one to the right, three down. */
const becomes = (formula: string, there: string) =>
  expect(new SharedFormula(formula, 1, 1).at(4, 2)).toBe(there);

describe('a formula that is shared moves with its cell', () => {
  test('references', () => becomes('=A1+b2', '=B4+C5'));
  test('but what a dollar sign holds', () => becomes('=$A1+A$1+$A$1', '=$A4+B$1+$A$1'));
  test('ranges', () => becomes('=SUM(A1:B2)', '=SUM(B4:C5)'));
  test('whole columns and rows', () => becomes('=SUM(A:B,$A:B,1:2,$1:2)', '=SUM(B:C,$A:C,4:5,$1:5)'));
  test('references to other sheets', () => becomes("=Hai!A1+'A1 và B2'!A1", "=Hai!B4+'A1 và B2'!B4"));
  test('not text', () => becomes('="A1 ""B2"""&A1', '="A1 ""B2"""&B4'));
  test('not functions', () => becomes('=LOG10(A1)+ATAN2(A1,1)', '=LOG10(B4)+ATAN2(B4,1)'));
  test('not names', () => becomes('=A1_tổng+Tổng1+ABCD1+A12345678', '=A1_tổng+Tổng1+ABCD1+A12345678'));
  test('not columns of tables', () =>
    becomes('=Bang[A1]+Bang[[#This Row],[B2]]', '=Bang[A1]+Bang[[#This Row],[B2]]'));
  test('not numbers', () => becomes('=1.5E3+1E5', '=1.5E3+1E5'));
  test('off the sheet to an error', () => expect(new SharedFormula('=A1', 1, 1).at(0, 0)).toBe('=#REF!'));
  test('a formula without references stays', () => becomes('=TODAY()', '=TODAY()'));
});

test('any text at all is taken apart', () => {
  for (const piece of ['A', '1', '"', "'", '[', '$', 'A1:', 'é', '(', '\ud800']) {
    expect(new SharedFormula(`=${piece.repeat(100_000)}`, 0, 0).at(1, 1).startsWith('=')).toBe(true);
  }
});
