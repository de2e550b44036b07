import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { convertInLibreOffice, findLibreOffice } from '../../../validator/libreOffice';
import { richDocument } from './richDocument';

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: nothing here was tried in it', () => {
    process.stderr.write('LibreOffice is not installed; what it makes of our workbooks was not tried.\n');
    expect(program).toBeNull();
  });
} else {
  test('LibreOffice opens what is written, calculates it and keeps what it holds', async () => {
    const bytes = writeXlsx(richDocument(), { modified: '2026-11-23T08:00:00Z' });
    const saved = (await convertInLibreOffice(program, bytes, 'xlsx')).get('out.xlsx') ?? new Uint8Array();
    const { document } = readXlsx(saved);
    const tasks = document.sheets.find(({ name }) => name === 'Nhiệm vụ');
    const value = (row: number, column: number): unknown => tasks?.rows.get(row)?.cells.get(column)?.value;
    expect(document.sheets.map(({ name }) => name)).toEqual(richDocument().sheets.map(({ name }) => name));
    expect(value(1, 1)).toBe('=HYPERLINK("x")');
    // The stored result was empty; an empty last day is before any day.
    expect(value(2, 3)).toBe('Quá hạn');
    expect(tasks?.tables.map(({ name, range }) => ({ name, range }))).toEqual([
      { name: 'NhiemVu', range: 'A1:D3' },
    ]);
    expect(tasks?.conditionalFormats).toHaveLength(2);
    expect(tasks?.validations).toHaveLength(4);
  }, 120_000);
}
