import { readDecision } from '../../../../src/plan/reader/readDecision';
import { task, withTasks } from '../decisionText';

const obligations = (...lines: readonly string[]) =>
  readDecision(`${lines.join('\n\n')}\n\n${withTasks('A\tCHUNG', task('1', 'Xây'))}`).plan.obligations;

describe('duties of Điều 2', () => {
  test('are its sentences, the article’s number left out', () => {
    const found = obligations(
      'Điều 1. Ban hành kế hoạch.',
      'Điều 2. Giao Cục Viễn thông chủ trì thực hiện. Vụ Pháp chế có trách nhiệm theo dõi, báo cáo Bộ trưởng trước ngày 15/12/2025.',
      'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành.',
    );
    expect(found).toEqual([
      {
        key: 'D2.1',
        who: 'Cục Viễn thông',
        what: 'chủ trì thực hiện',
        to: null,
        when: null,
        source: 'Điều 2',
      },
      {
        key: 'D2.2',
        who: 'Vụ Pháp chế',
        what: 'theo dõi, báo cáo Bộ trưởng trước ngày 15/12/2025',
        to: 'Bộ trưởng',
        when: 'trước ngày 15/12/2025',
        source: 'Điều 2',
      },
    ]);
  });

  test('are none where the article only says when the decision takes effect', () => {
    expect(obligations('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.', 'Điều 3. Hết.')).toEqual([]);
  });
});

describe('whom something is reported to', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026', 'Ủy ban nhân dân tỉnh'],
    ['trình Ủy ban nhân dân tỉnh ban hành', 'Ủy ban nhân dân tỉnh'],
    ['báo cáo Ban chỉ đạo chuyển đổi số hằng quý', 'Ban chỉ đạo chuyển đổi số'],
    ['báo cáo Bộ trưởng chỉ đạo', 'Bộ trưởng'],
  ];
  test.each(cases)('%s', (what, to) => {
    expect(obligations(`Điều 2. Vụ Pháp chế ${what}.`)).toMatchObject([{ to }]);
  });
});

describe('duties of carrying the plan out', () => {
  const section = (...lines: readonly string[]) => obligations('III. TỔ CHỨC THỰC HIỆN', ...lines);

  test('bear the section’s own number', () => {
    const [first] = section('1. Văn phòng Bộ:', '- Theo dõi kế hoạch.');
    expect(first).toMatchObject({
      key: 'III.1.1',
      who: 'Văn phòng Bộ',
      what: 'Theo dõi kế hoạch',
      source: 'Mục III.1',
    });
  });

  test('may stand in the line of the unit', () => {
    expect(section('1. Văn phòng Bộ: Theo dõi kế hoạch.')[0]).toMatchObject({
      who: 'Văn phòng Bộ',
      key: 'III.1.1',
    });
    expect(section('2. Các đơn vị có trách nhiệm gửi báo cáo về Văn phòng Bộ.')[0]).toMatchObject({
      who: 'Các đơn vị',
      to: 'Văn phòng Bộ',
      key: 'III.2.1',
    });
  });

  test('may stand before the first item', () => {
    expect(section('Các đơn vị có trách nhiệm thực hiện kế hoạch.')[0]?.key).toBe('III.1');
  });

  test('take the unit from the line that ends with a colon', () => {
    const [first] = section('1. Các đơn vị thuộc Bộ', 'Cục Viễn thông có trách nhiệm:', 'a) Xây dựng đề án;');
    expect(first).toMatchObject({ who: 'Cục Viễn thông', what: 'Xây dựng đề án' });
  });

  test('name when, where the sentence does', () => {
    const when = (sentence: string) => section('1. Văn phòng Bộ:', `- ${sentence}`)[0]?.when;
    expect(when('Định kỳ hằng năm báo cáo Bộ trưởng.')).toBe('Định kỳ hằng năm');
    expect(when('Tổng hợp, báo cáo chậm nhất ngày 20 tháng 12 hằng năm.')).toBe(
      'chậm nhất ngày 20 tháng 12 hằng năm',
    );
    expect(when('Báo cáo khi có yêu cầu.')).toBe('khi có yêu cầu');
    expect(when('Theo dõi kế hoạch.')).toBeNull();
  });

  test('an abbreviation does not end a sentence', () => {
    expect(
      section('1. Văn phòng Bộ:', '- Phối hợp với TP. Hồ Chí Minh theo dõi. Báo cáo Bộ trưởng.'),
    ).toHaveLength(2);
  });

  test('end with the section', () => {
    expect(
      section('1. Văn phòng Bộ:', '- Theo dõi.', 'BỘ Y TẾ', 'IV. KHÁC', '1. Vụ Pháp chế:', '- Xem.'),
    ).toHaveLength(1);
  });
});
