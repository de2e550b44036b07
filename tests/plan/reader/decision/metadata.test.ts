import { readDecision } from '../../../../src/plan/reader/readDecision';
import { task, withTasks } from '../decisionText';

const read = (...lines: readonly string[]) =>
  readDecision(`${lines.join('\n')}\n\n${withTasks('A\tCHUNG', 'I\tThể chế', task('1', 'Xây'))}`);
const metadata = (...lines: readonly string[]) => read(...lines).plan.metadata;
const codes = (...lines: readonly string[]) => read(...lines).questions.map(({ code }) => code);

const HEAD = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TỈNH AN GIANG\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 1234/QĐ-UBND\tAn Giang, ngày 05 tháng 3 năm 2025',
  '',
  'QUYẾT ĐỊNH',
  'Về việc ban hành Kế hoạch chuyển đổi số',
  'của tỉnh An Giang năm 2025',
  '',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG',
  '',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020;',
  'Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ.',
  '',
  'QUYẾT ĐỊNH:',
  '',
  'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch của Ủy ban nhân dân tỉnh An Giang.',
];

describe('who issued the plan, and when', () => {
  test('is read from the head of a decision', () => {
    expect(metadata(...HEAD)).toEqual({
      issuer: 'Ủy ban nhân dân tỉnh An Giang',
      number: '1234/QĐ-UBND',
      date: '2025-03-05',
      year: 2025,
      title: 'Về việc ban hành Kế hoạch chuyển đổi số của tỉnh An Giang năm 2025',
      basis: [
        'Căn cứ Luật Tổ chức chính quyền địa phương;',
        'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020;',
      ],
    });
    expect(codes(...HEAD)).toEqual([]);
  });

  const attached = (clause: string) => metadata(`(${clause} của Bộ trưởng Bộ Y tế)`);
  const cases: readonly (readonly [string, string | null, string | null, number | null])[] = [
    ['ban hành kèm theo Quyết định số 12/QĐ-BYT ngày 05/3/2024', '12/QĐ-BYT', '2024-03-05', 2024],
    ['Kèm theo Quyết định số: 12/QĐ-BYT, ngày 5 tháng 3 năm 2024', '12/QĐ-BYT', '2024-03-05', 2024],
    ['Ban hành kèm theo Quyết định số 12a/2024/QĐ-BYT ngày 5-3-2024', '12a/2024/QĐ-BYT', '2024-03-05', 2024],
    ['ban hành kèm theo Quyết định số /QĐ-BYT ngày / /2024', null, null, 2024],
    ['ban hành kèm theo Quyết định số …/QĐ-BYT ngày … tháng … năm 2024', null, null, 2024],
    ['ban hành kèm theo Quyết định số ....../QĐ-BYT ngày ....../....../2024', null, null, 2024],
    ['ban hành kèm theo Quyết định số 12/QĐ-BYT ngày tháng 3 năm 2024', '12/QĐ-BYT', null, 2024],
    ['ban hành kèm theo Quyết định số 12/QĐ-BYT ngày 31/02/2024', '12/QĐ-BYT', null, 2024],
    ['ban hành kèm theo Quyết định số 12/2023/QĐ-BYT', '12/2023/QĐ-BYT', null, 2023],
    ['ban hành kèm theo Quyết định số 12/QĐ-BYT ngày tháng năm', '12/QĐ-BYT', null, null],
  ];
  test.each(cases)('%s', (clause, number, date, year) => {
    expect(attached(clause)).toMatchObject({ number, date, year, issuer: 'Bộ Y tế' });
  });

  test('is not taken from a decision that the plan carries out', () => {
    const text = 'Kế hoạch thực hiện Quyết định số 142/QĐ-TTg ngày 02/02/2024 của Thủ tướng Chính phủ.';
    expect(metadata(text)).toMatchObject({ number: null, date: null, year: null, issuer: null });
    expect(codes(text)).toEqual(['number-missing', 'date-missing', 'issuer-missing']);
  });

  test('is asked about where two places differ', () => {
    const clause = '(Kèm theo Quyết định số 1235/QĐ-UBND ngày 06/3/2025)';
    expect(codes(...HEAD, '', clause)).toEqual(['number-differs', 'date-differs']);
    expect(metadata(...HEAD, '', clause)).toMatchObject({ number: '1234/QĐ-UBND', date: '2025-03-05' });
  });

  test('is read below the title of an appendix too', () => {
    const clause = '(Kèm theo Quyết định số 12/QĐ-BYT ngày 05/3/2024 của Bộ trưởng Bộ Y tế)';
    const text = withTasks('A\tCHUNG', task('1', 'Xây')).replace('PHỤ LỤC 02', `PHỤ LỤC 02\n${clause}`);
    expect(readDecision(text).plan.metadata).toMatchObject({ number: '12/QĐ-BYT', issuer: 'Bộ Y tế' });
  });

  test('a plan without a decision has its own title', () => {
    const text = ['KẾ HOẠCH', 'Chuyển đổi số năm 2025 (kèm theo Công văn số 5/BYT-VP ngày 1/2/2025)'];
    expect(metadata(...text).title).toBe('KẾ HOẠCH Chuyển đổi số năm 2025');
  });

  test('the head may stand line by line, without a blank one, down to the title of the appendix', () => {
    const lines = [
      'BỘ NỘI VỤ',
      'Số: 9/QĐ-BNV',
      'Hà Nội, ngày 01 tháng 4 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc phân công theo dõi',
      'BỘ TRƯỞNG BỘ NỘI VỤ',
      'Căn cứ Nghị định số 25/2025/NĐ-CP;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Phân công.',
    ];
    const text = `${lines.join('\n')}\n${withTasks('A\tCHUNG', task('1', 'Xây'))}`;
    expect(readDecision(text).plan.metadata).toEqual({
      issuer: 'BỘ NỘI VỤ',
      number: '9/QĐ-BNV',
      date: '2026-04-01',
      year: 2026,
      title: 'Về việc phân công theo dõi',
      basis: ['Căn cứ Nghị định số 25/2025/NĐ-CP;'],
    });
  });

  test('a rule below the name is no part of it, and the Inspector General signs for the Inspectorate', () => {
    expect(metadata('BỘ Y TẾ', '-------', '').issuer).toBe('BỘ Y TẾ');
    const head = ['QUYẾT ĐỊNH', '', 'TỔNG THANH TRA CHÍNH PHỦ', '', 'Căn cứ Luật Thanh tra;'];
    expect(metadata(...head).issuer).toBe('THANH TRA CHÍNH PHỦ');
  });

  test('the place of a body is that of the head, where who signs names the body alone', () => {
    const head = [
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÂM ĐỒNG',
      '',
      'QUYẾT ĐỊNH',
      '',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      '',
    ];
    const spelt = 'Điều 1. Giao Ủy ban nhân dân tỉnh theo dõi.';
    expect(metadata(...head, spelt).issuer).toBe('Ủy ban nhân dân tỉnh Lâm Đồng');
    expect(metadata(...head).issuer).toBe('ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG');
  });
});
