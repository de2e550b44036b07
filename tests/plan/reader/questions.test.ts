import { say } from '../../../src/i18n/catalogue';
import { Failure } from '../../../src/plan/failure';
import { readDecision } from '../../../src/plan/reader/readDecision';
import { task, TASK_HEADINGS, withIndicators, withTasks } from './decisionText';

const A = 'A\tCHUNG\t\t\t\t\t';
const I = 'I\tThể chế\t\t\t\t\t';
const II = 'II\tHạ tầng\t\t\t\t\t';

const asked = (text: string): unknown[] =>
  readDecision(text)
    .questions.filter(({ place }) => place !== 'Quyết định')
    .map(({ code, place, found }) => [code, place, found]);

describe('what a clerk would ask', () => {
  const cases: readonly (readonly [string, readonly string[], readonly unknown[]])[] = [
    ['a number left out', [A, I, task('1', 'X'), task('3', 'Y')], [['number-order', 'A.I.3', '3']]],
    ['numbers that go on through all sections', [A, I, task('1', 'X'), II, task('2', 'Y')], []],
    ['a number that stands twice', [A, I, task('1', 'X'), task('1', 'Y')], [['key-doubled', 'A.I.1', 'Y']]],
    ['a section without a title', [A, 'I\t\t\t\t\t\t', task('1', 'X')], [['title-missing', 'A.I', '']]],
    ['a section without a row', [A, I, II, task('1', 'X')], [['section-empty', 'A.I', 'Thể chế']]],
    [
      'one title for two sections',
      [A, I, task('1', 'X'), 'II\tThể chế', task('1', 'Y')],
      [['title-doubled', 'A.II', 'Thể chế']],
    ],
    ['one title in two parts', [A, I, task('1', 'X'), 'B\tRIÊNG', I, task('1', 'Y')], []],
    [
      'a line that is no row',
      [A, I, task('1', 'X'), 'Ghi chú: xem sau', task('2', 'Y')],
      [['line-unread', 'Phụ lục 02', 'Ghi chú: xem sau']],
    ],
    ['a year alone on a line', [A, I, task('1', 'X'), '2026'], [['line-unread', 'Phụ lục 02', '2026']]],
    ['a label that is none', [A, I, task('*', 'X')], [['label-unread', 'Phụ lục 02', '*']]],
    [
      'a title with a deadline',
      [A, 'I\tThể chế\t\t\t\t\t2025', task('1', 'X')],
      [['heading-filled', 'A.I', 'I | Thể chế | 2025']],
    ],
    [
      'a signature below the table',
      [A, I, task('1', 'X'), '', 'Phạm Đức Long'],
      [['line-unread', 'Phụ lục 02', 'Phạm Đức Long']],
    ],
  ];
  test.each(cases)('%s', (_name, rows, questions) => {
    expect(asked(withTasks(...rows))).toEqual(questions);
  });

  test('a number that a page repeats goes on with its row, and is asked about', () => {
    const text = withTasks(A, I, task('1', 'Xây dựng'), '', '1\tvăn bản\t\t\t\t\t', task('2', 'Sửa'));
    expect(readDecision(text).plan.tasks.map((one) => one.text)).toEqual(['Xây dựng văn bản', 'Sửa']);
    expect(asked(text)).toEqual([['number-repeated', 'A.I.1', '1']]);
  });

  test('a whole row without a number below a numbered one goes on with it, and is asked about', () => {
    const text = withTasks(A, I, task('1', 'Xây'), task('', 'Sửa'));
    expect(readDecision(text).plan.tasks).toHaveLength(1);
    expect(asked(text)).toContainEqual(['row-looks-whole', 'A.I.1', expect.stringContaining('Sửa')]);
  });

  test('a second whole row without a number in a section is a task, and is asked about', () => {
    const text = withTasks(A, I, task('', 'Xây'), task('', 'Sửa'));
    expect(readDecision(text).plan.tasks.map((one) => one.text)).toEqual(['Xây', 'Sửa']);
    expect(asked(text)).toEqual([
      ['row-looks-whole', 'A.I', expect.stringContaining('Sửa')],
      ['key-doubled', 'A.I', 'Sửa'],
    ]);
  });

  test('an appendix that the text names and lacks', () => {
    const text = `Phân công theo Phụ lục 01 kèm theo.\n\n${withTasks(A, I, task('1', 'X'))}`;
    expect(asked(text)).toContainEqual(['appendix-missing', 'Phụ lục 01', expect.any(String)]);
  });

  test('the issuer’s name above the next appendix is not asked about', () => {
    const text = `${withIndicators('1\tHạ tầng\tCục\tBộ\t2024\t2025')}\n\nBỘ XÂY DỰNG\n\n${withTasks(A, I, task('1', 'X'))}`;
    expect(asked(text)).toEqual([]);
  });

  test('has its sentence in both languages', () => {
    const text = `Phụ lục 01 kèm theo.\n\n${withTasks(A, I, 'II', task('*', 'X'), task('3', 'Y'), 'Z', task('3', ''))}`;
    for (const { message } of readDecision(text).questions) {
      for (const language of ['vi', 'en'] as const) {
        const sentence = say(language, message);
        expect(sentence).not.toBe(message.code);
        expect(sentence).not.toMatch(/\{\w+\}/);
      }
    }
  });
});

describe('a text without an appendix', () => {
  const refused = (text: string): void => {
    expect(() => readDecision(text)).toThrow(new Failure('plan.no-table'));
  };
  test('is refused', () => refused('QUYẾT ĐỊNH\n\nĐiều 1. Ban hành kế hoạch.'));
  test('is refused when it is empty', () => refused(''));
  test('is refused when its table is another one', () => refused('Họ tên\tNgày sinh\nLan\t2000'));
  test('is refused when only the title is there', () => refused('PHỤ LỤC 01\n\nDanh mục'));
  test('headings alone are a plan without rows', () => {
    expect(readDecision(TASK_HEADINGS).plan.tasks).toEqual([]);
  });
});
