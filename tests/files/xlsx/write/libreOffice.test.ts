import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { readReply } from '../../../../src/review/reply/readReply';
import type { WorkbookDocument } from '../../../../src/workbook/document';
import { judged, told } from '../../../review/reply/replied';
import { answered } from '../../../review/slip/answering';
import { damaged, slipOf } from '../../../review/slip/damagedPlan';
import { convertAll, findLibreOffice } from '../../../validator/libreOffice';
import { richDocument } from './richDocument';

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: nothing here was tried in it', () => {
    process.stderr.write('LibreOffice is not installed; what it makes of our workbooks was not tried.\n');
    expect(program).toBeNull();
  });
} else {
  const options = { modified: '2026-11-23T08:00:00Z' };
  const slip = slipOf(damaged);
  const answer = { [slip.lines[0]?.finding ?? '']: { value: '12/2025', reply: 'Đã sửa' } };
  let saved: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const files = {
      'out.xlsx': writeXlsx(richDocument(), options),
      'slip.xlsx': writeXlsx(answered(slip, answer), options),
    };
    saved = await convertAll(program, files, 'xlsx');
  }, 120_000);
  const documentOf = (file: string): WorkbookDocument =>
    readXlsx(saved.get(file) ?? new Uint8Array()).document;

  test('LibreOffice opens what is written, calculates it and keeps what it holds', () => {
    const document = documentOf('out.xlsx');
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
  });

  test('A return slip that LibreOffice saved is known again with its answers', () => {
    const reply = readReply(documentOf('slip.xlsx'), 'slip.xlsx', null);
    const { items, unfit } = judged([reply]);
    expect(items.map(told)).toEqual([
      expect.objectContaining({ change: ['Quý V/2025', '12/2025'], sure: true }),
    ]);
    expect([unfit, reply.blank.length]).toEqual([[], slip.lines.length - 1]);
  });
}
