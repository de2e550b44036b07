import { readDecision } from '../../../src/plan/reader/readDecision';
import { decisionText } from './decisionText';
import { indicatorRows, taskRows } from './renderPlan';

const { plan, questions } = readDecision(decisionText);
const taskOf = (key: string) => plan.tasks.find((task) => task.key === key);
const indicatorOf = (key: string) => plan.indicators.find((indicator) => indicator.key === key);

describe('the decision as a whole', () => {
  test('has ten indicators in four groups', () => {
    expect(plan.indicators.map(({ key }) => key)).toEqual([
      ...['PL01.1.a', 'PL01.1.b'],
      ...['PL01.2.a', 'PL01.2.b', 'PL01.2.c', 'PL01.2.d', 'PL01.2.đ', 'PL01.2.e'],
      ...['PL01.3', 'PL01.4'],
    ]);
    expect(new Set(plan.indicators.map(({ group }) => group)).size).toBe(4);
  });

  test('has 22 tasks in part A and 29 in part B, section by section', () => {
    const counts: Record<string, number> = {};
    for (const { part, section } of plan.tasks) {
      counts[`${part}.${section}`] = (counts[`${part}.${section}`] ?? 0) + 1;
    }
    const partA = { 'A.I': 10, 'A.II': 1, 'A.III': 4, 'A.IV': 1, 'A.V': 2, 'A.VI': 2, 'A.VII': 2 };
    const partB = { 'B.I': 4, 'B.II': 3, 'B.III': 5, 'B.IV': 3, 'B.V': 14 };
    expect(counts).toEqual({ ...partA, ...partB });
  });

  test('gives every row a key of its own and fills every column', () => {
    const rows = [...plan.indicators, ...plan.tasks];
    expect(new Set(rows.map(({ key }) => key)).size).toBe(61);
    for (const { text, lead, period, deadline } of rows) {
      for (const cell of [text, lead, period, deadline]) expect(cell).not.toBe('');
    }
    for (const { coordinators, result, sectionTitle, partTitle } of plan.tasks) {
      for (const cell of [coordinators, result, sectionTitle, partTitle]) expect(cell).not.toBe('');
    }
  });

  test('keeps a text as it was written, in NFC, its parts joined by one space', () => {
    const rows = [...plan.indicators, ...plan.tasks].flatMap((row) => Object.values(row).map(String));
    for (const text of rows) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/\s{2}/);
    }
  });

  test('holds every word of the tables as often as they do', () => {
    const isRow = (line: string): boolean => line.includes('\t') && !/^S?TT\t/.test(line);
    const words = (lines: readonly string[]): string[] => lines.join(' ').split(/\s+/).filter(Boolean).sort();
    const read = [...indicatorRows(plan.indicators), ...taskRows(plan.tasks)];
    expect(words(read)).toEqual(words(decisionText.split('\n').filter(isRow)));
  });

  test('joins a row that a page parted in several columns', () => {
    expect(taskOf('A.V.2')).toMatchObject({
      lead: 'Vụ Khoa học và Công nghệ',
      coordinators: 'Viện Chiến lược Thông tin và Truyền thông và các đơn vị liên quan',
      result: 'Quyết định bỏ sung danh mục các sản phẩm, giải pháp.',
      deadline: '12/2025',
    });
    expect(taskOf('A.I.5')).toMatchObject({ lead: 'Cục Chuyển đổi số quốc gia', number: 5 });
    expect(indicatorOf('PL01.2.đ')?.text).toContain('phục vụ quản lý điều hành công việc');
  });

  test('keeps a word that the page break doubled, and asks', () => {
    expect(taskOf('B.V.2')?.lead).toBe('Viện Chiến lược Thông tin và Truyền thông thông');
    expect(taskOf('B.V.2')?.result).toBe('Báo cáo kết quả thực hiện trước 31/12 hằng năm');
  });

  test('takes an unnumbered row below a section as that section’s task', () => {
    expect(taskOf('A.II')).toMatchObject({ number: null, section: 'II', deadline: 'Thường xuyên' });
    expect(indicatorOf('PL01.3')).toMatchObject({ label: '', group: '3', deadline: '2028' });
  });

  test('keeps the label e) as written under the key without its bracket', () => {
    expect(indicatorOf('PL01.2.e')?.label).toBe('e)');
  });

  test('asks what a careful clerk would ask, and nothing else', () => {
    expect(questions.map(({ code, place, found }) => [code, place, found])).toEqual([
      ['number-missing', 'Quyết định', 'ban hành kèm theo Quyết định số /QĐ-BTTTT ngày / /2024'],
      ['date-missing', 'Quyết định', 'ban hành kèm theo Quyết định số /QĐ-BTTTT ngày / /2024'],
      ['label-style', 'PL01.2.e', 'e)'],
      ['words-doubled', 'B.V.2', 'thông thông'],
      ['title-doubled', 'A.V', 'Phát triển thị trường dữ liệu'],
    ]);
  });

  test('knows who issued it, of which year, on what basis', () => {
    expect(plan.metadata).toMatchObject({
      issuer: 'Bộ Thông tin và Truyền thông',
      number: null,
      date: null,
      year: 2024,
    });
    expect(plan.metadata.title).toMatch(/^Về việc phê duyệt Kế hoạch hành động .* đến năm 2030$/);
    expect(plan.metadata.basis).toHaveLength(2);
  });

  test('has an obligation for each duty sentence of Điều 2 and of section IV', () => {
    const found = plan.obligations.map(({ key, who, to }) => [key, who, to]);
    const strategy = 'Viện Chiến lược Thông tin và Truyền thông';
    const finance = 'Vụ Kế hoạch - Tài chính';
    expect(found).toEqual([
      ['D2.1', expect.stringMatching(/^Các đơn vị thuộc Bộ được phân công chủ trì/), null],
      ['D2.2', finance, 'Lãnh đạo Bộ'],
      ['IV.1.1', strategy, null],
      ['IV.1.2', strategy, null],
      ['IV.1.3', strategy, null],
      ['IV.1.4', strategy, 'Bộ trưởng'],
      ['IV.2.1', finance, null],
      ['IV.2.2', finance, 'Lãnh đạo Bộ'],
      ['IV.3.1', expect.stringMatching(/^Các cơ quan, đơn vị thuộc Bộ được phân công/), null],
      ['IV.4.1', expect.stringMatching(/^Cục Báo chí, .* và Báo VietNamNet$/), null],
    ]);
  });
});
