import fc from 'fast-check';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { partOf } from '../partsOf';
import { rowsOf, sheetWith, workbookWith } from './richDocument';
import { anyLetter } from '../../../anyLetter';

/** Writes the text into a cell of the given format. */
function written(value: string, numberFormat?: string): { sheet: string; styles: string } {
  const style = numberFormat === undefined ? {} : { style: { numberFormat } };
  const document = workbookWith([sheetWith('T', { rows: rowsOf([{ value, ...style }]) })]);
  const bytes = writeXlsx(document, { modified: '2026-11-23T08:00:00Z' });
  return { sheet: partOf(bytes, 'xl/worksheets/sheet1.xml'), styles: partOf(bytes, 'xl/styles.xml') };
}

describe('Text never becomes a formula', () => {
  const cases = [
    '=1+1',
    '=HYPERLINK("http://x")',
    '+84 24 3943',
    '-1+2',
    '- Báo cáo',
    '@SUM(A1)',
    "=cmd|'/c calc'!A0",
  ];

  test.each(cases)('%s is written as text', (text) => {
    expect(written(text).sheet).toContain('t="s"');
    expect(written(text).sheet).not.toContain('<f');
  });

  test.each(cases)('%s stays text when someone enters the cell again', (text) => {
    expect(written(text).styles).toContain('quotePrefix="1"');
  });

  test('a text cell needs no such mark', () => {
    expect(written('=1+1', '@').styles).not.toContain('quotePrefix');
  });

  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), (text) => {
        expect(written(`=${text}`).sheet).not.toContain('<f');
      }),
      { seed: 20244, numRuns: 100 },
    );
  });
});
