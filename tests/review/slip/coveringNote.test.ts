import { plainText } from '../../../src/report/letter/plainText';
import { coveringNote } from '../../../src/review/slip/coveringNote';
import { damaged, slipOf } from './damagedPlan';

const slip = slipOf(damaged);
const note = coveringNote(slip, 'phieu.xlsx');

describe('The letter that goes with a slip', () => {
  test('says to whom, of what plan, how much of each kind, and by which day', () => {
    const text = plainText(note);
    expect(text).toContain('Kính gửi: Cục Viễn thông');
    expect(text).toContain(
      'Kế hoạch mẫu (Quyết định số 1/QĐ-BTTTT ngày 02/05/2024 của Bộ Thông tin và Truyền thông)',
    );
    expect(text).toContain('Có 4 nội dung ở 1 dòng: 4 lỗi.');
    expect(text).toContain('“phieu.xlsx”');
    expect(text).toContain('trước hết ngày 10/06/2024');
  });

  test('names no decision of which neither number nor date is known', () => {
    const plan = { ...slip.plan, number: null, date: null };
    expect(plainText(coveringNote({ ...slip, plan }, 'phieu.xlsx'))).toContain(
      'Qua kiểm tra Kế hoạch mẫu, phần',
    );
  });

  test('lists every line of the slip under a heading that each page repeats', () => {
    const table = note.blocks.find((block) => block.kind === 'table' && block.bordered);
    if (table?.kind !== 'table') throw new Error('The letter has no list');
    expect(table.headings).toBe(1);
    expect(table.rows).toHaveLength(1 + slip.lines.length);
    for (const { sentence } of slip.lines)
      expect(plainText({ ...note, blocks: [table] })).toContain(sentence);
  });

  test('leaves number, place and signer open', () => {
    const text = plainText(note);
    expect(text).toMatch(/^Số: …+\/…+-…+/m);
    expect(text).toMatch(/\t…+, ngày 01 tháng 6 năm 2024$/m);
    expect(text).toContain('Họ và tên');
  });
});
