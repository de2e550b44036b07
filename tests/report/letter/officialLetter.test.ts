import { bodyParagraph, dayInWords, officialLetter } from '../../../src/report/letter/officialLetter';

describe('A day in an official letter', () => {
  test.each([
    ['2024-01-05', 'ngày 05 tháng 01 năm 2024'],
    ['2024-02-28', 'ngày 28 tháng 02 năm 2024'],
    ['2024-03-09', 'ngày 09 tháng 3 năm 2024'],
    ['2026-11-24', 'ngày 24 tháng 11 năm 2026'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});

describe('An official letter', () => {
  const letter = officialLetter({
    above: 'Bộ Thông tin và Truyền thông',
    subject: 'trả lại phiếu',
    day: '2026-11-24',
    to: 'Cục Viễn thông',
    body: [bodyParagraph('Nội dung.')],
    copies: ['Bộ trưởng (để b/c)'],
  });
  const text = JSON.stringify(letter);

  test('keeps the margins that the decree allows', () => {
    const { top, bottom, left, right } = letter.margins;
    for (const margin of [top, bottom]) expect([margin >= 20, margin <= 25]).toEqual([true, true]);
    expect([left >= 30, left <= 35, right >= 15, right <= 20]).toEqual([true, true, true, true]);
  });

  test('is set in Times New Roman, its body in 13 or 14 points', () => {
    expect(letter.font).toBe('Times New Roman');
    expect([13, 14]).toContain(letter.size);
  });

  test.each([
    'BỘ THÔNG TIN VÀ TRUYỀN THÔNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'V/v trả lại phiếu',
    'Kính gửi: Cục Viễn thông',
    'Nơi nhận:',
    '- Như trên;',
    '- Bộ trưởng (để b/c);',
  ])('says %s', (words) => {
    expect(text).toContain(words);
  });

  test('leaves the body above open where nobody knows it', () => {
    const open = officialLetter({
      above: null,
      subject: '',
      day: '2026-11-24',
      to: '',
      body: [],
      copies: [],
    });
    expect(JSON.stringify(open)).not.toContain('BỘ');
  });
});
