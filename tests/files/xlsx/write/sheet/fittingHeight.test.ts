import { writeXlsx } from '../../../../../src/files/xlsx/write/writeXlsx';
import type { CellDocument } from '../../../../../src/workbook/document';
import { partOf } from '../../partsOf';
import { rowsOf, sheetWith, workbookWith } from '../richDocument';

/** The first row's height in points as the file gives it, of a sheet with columns of 20 characters; null where it gives none. */
function heightOf(cell: CellDocument, merges: string[] = []): number | null {
  const columns = new Map([[0, { width: 20 }]]);
  const document = workbookWith([sheetWith('T', { rows: rowsOf([cell]), columns, merges })]);
  const sheet = partOf(writeXlsx(document, { modified: '2026-11-23T08:00:00Z' }), 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('customHeight');
  const height = /<row [^>]*ht="([\d.]+)"/.exec(sheet)?.[1];
  return height === undefined ? null : Number(height);
}

const wrapped = (value: string): CellDocument => ({ value, style: { wrap: true } });
const LONG = 'Xây dựng Nghị định quy định về giao dịch điện tử trong cơ quan nhà nước';

describe('a row without a height of its own', () => {
  test('is as high as its wrapped text, for programs that do not fit it by themselves', () => {
    expect(heightOf(wrapped(LONG))).toBeGreaterThanOrEqual(4 * 15);
    expect(heightOf(wrapped(LONG))).toBeLessThanOrEqual(6 * 15);
  });
  test('counts the lines that are written', () => expect(heightOf(wrapped('a\nb\nc'))).toBe(45));
  test('breaks a word that is wider than its column', () =>
    expect(heightOf(wrapped('x'.repeat(60)))).toBeGreaterThanOrEqual(45));
  test('grows with letters of two code points as with one', () =>
    expect(heightOf(wrapped(LONG.normalize('NFD')))).toBe(heightOf(wrapped(LONG))));
  test('never passes the tallest that Excel shows', () =>
    expect(heightOf(wrapped('chữ '.repeat(5000)))).toBe(409));
  test('keeps to one line where that is enough', () => expect(heightOf(wrapped('Bộ'))).toBeNull());
  test('keeps to one line where the text does not wrap', () => expect(heightOf({ value: LONG })).toBeNull());
  test('is not grown by a merged cell', () => expect(heightOf(wrapped(LONG), ['A1:C1'])).toBeNull());
});
