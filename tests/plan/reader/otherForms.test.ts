import { readDecision } from '../../../src/plan/reader/readDecision';
import {
  indicator,
  INDICATOR_HEADINGS,
  task,
  TASK_HEADINGS,
  withIndicators,
  withTasks,
} from './decisionText';

const keysOf = (text: string): string[] => {
  const { plan } = readDecision(text);
  return [...plan.indicators, ...plan.tasks].map(({ key }) => key);
};
const asked = (text: string): (readonly [string, string, string])[] =>
  readDecision(text)
    .questions.filter(({ place }) => place !== 'Quyết định')
    .map(({ code, place, found }) => [code, place, found] as const);

const A = 'A\tNHIỆM VỤ CHUNG\t\t\t\t\t';
const I = 'I\tXây dựng thể chế\t\t\t\t\t';
const usual = ['A.I.1', 'A.I.2'];

describe('the same tasks, written otherwise', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['as the decision writes them', withTasks(A, I, task('1', 'Xây'), task('2', 'Sửa'))],
    ['with CR LF', withTasks(A, I, task('1', 'Xây'), task('2', 'Sửa')).replaceAll('\n', '\r\n')],
    ['with CR alone', withTasks(A, I, task('1', 'Xây'), task('2', 'Sửa')).replaceAll('\n', '\r')],
    ['in decomposed letters', withTasks(A, I, task('1', 'Xây'), task('2', 'Sửa')).normalize('NFD')],
    ['after a byte order mark', `\uFEFF${withTasks(A, I, task('1', 'Xây'), task('2', 'Sửa'))}`],
    ['with points', withTasks('A.\tCHUNG', 'I.\tThể chế', task('1.', 'Xây'), task('2.', 'Sửa'))],
    ['with brackets', withTasks('A)\tCHUNG', 'I)\tThể chế', task('1)', 'Xây'), task('(2)', 'Sửa'))],
    ['with zeros', withTasks(A, I, task('01', 'Xây'), task('02', 'Sửa'))],
    ['with words', withTasks('Phần A\tCHUNG', 'Mục I\tThể chế', task('1', 'Xây'), task('2', 'Sửa'))],
    [
      'without the empty cells of a title',
      withTasks('A\tCHUNG', 'I\tThể chế', task('1', 'Xây'), task('2', 'Sửa')),
    ],
    [
      'with a title in the first cell',
      withTasks('A. CHUNG\t\t\t', 'I. Thể chế\t\t', task('1', 'X'), task('2', 'S')),
    ],
    ['with a title on a line', withTasks('A. CHUNG', 'I - Thể chế', task('1', 'X'), task('2', 'S'))],
    [
      'with a title in the second cell',
      withTasks('\tA. CHUNG\t', '\tI. Thể chế\t', task('1', 'X'), task('2', 'S')),
    ],
    [
      'with page numbers',
      withTasks(A, I, task('1', 'Xây'), '', '12', '', '- 13 -', 'Trang 14', task('2', 'Sửa')),
    ],
    ['with a form feed', withTasks(A, I, task('1', 'Xây'), `\f${TASK_HEADINGS}`, task('2', 'Sửa'))],
    ['with the title on each page', withTasks(A, I, task('1', 'Xây'), '', 'PHỤ LỤC 02', task('2', 'Sửa'))],
    [
      'with the section on each page',
      withTasks(A, I, task('1', 'Xây'), '', `I\tXây dựng thể chế (tiếp)`, task('2', 'Sửa')),
    ],
    ['with a row said to go on', withTasks(A, I, task('1', 'Xây'), '', '1 (tiếp)\tdựng', task('2', 'Sửa'))],
    ['with the section in the number', withTasks(A, I, task('I.1', 'Xây'), task('I.2.', 'Sửa'))],
    [
      'with column numbers',
      withTasks('(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)', A, I, task('1', 'Xây'), task('2', 'Sửa')),
    ],
    ['without headings', ['PHỤ LỤC 02', A, I, task('1', 'Xây'), task('2', 'Sửa')].join('\n')],
    [
      'with headings in capitals',
      withTasks(A, I, task('1', 'X'), task('2', 'S')).replace(TASK_HEADINGS, TASK_HEADINGS.toUpperCase()),
    ],
    [
      'with headings spaced out',
      withTasks(A, I, task('1', 'X'), task('2', 'S')).replace('Tên nhiệm vụ', '  Tên   nhiệm\u00A0vụ '),
    ],
  ];
  test.each(cases)('%s', (_name, text) => {
    expect(keysOf(text)).toEqual(usual);
  });

  test('no title gets lost on the way', () => {
    for (const [, text] of cases) {
      const [first] = readDecision(text).plan.tasks;
      expect(first?.partTitle).toMatch(/CHUNG$/);
      expect(first?.sectionTitle).toMatch(/hể chế$/);
      expect(first).toMatchObject({ lead: 'Vụ Kinh tế số', deadline: '12/2025', number: 1 });
    }
  });
});

describe('columns', () => {
  test('are told by their headings, not by their place', () => {
    const text = [
      'Thời hạn hoàn thành\tKết quả đầu ra\tSTT\tNội dung nhiệm vụ\tCơ quan phối hợp\tCơ quan chủ trì\tThời gian thực hiện',
      '\t\tA\tCHUNG\t\t\t',
      '\t\tI\tThể chế\t\t\t',
      '12/2025\tBáo cáo\t1\tXây dựng\tVăn phòng\tVụ Pháp chế\t2025',
    ].join('\n');
    expect(readDecision(text).plan.tasks).toEqual([
      {
        ...{ key: 'A.I.1', part: 'A', partTitle: 'CHUNG', section: 'I', sectionTitle: 'Thể chế', number: 1 },
        ...{ text: 'Xây dựng', lead: 'Vụ Pháp chế', coordinators: 'Văn phòng', result: 'Báo cáo' },
        ...{ period: '2025', deadline: '12/2025' },
      },
    ]);
  });

  test('a time or a result stays one, whoever is named behind it', () => {
    const rows = [
      'TT\tTên đề án\tĐơn vị theo dõi\tThời gian triển khai\tKết quả phối hợp\tThời gian dự kiến hoàn thành',
      '1\tXây dựng\tVụ Pháp chế\t2026-2027\tBáo cáo\t6/2027',
    ];
    const { plan } = readDecision(rows.join('\n'));
    expect(plan.tasks[0]).toMatchObject({
      text: 'Xây dựng',
      lead: 'Vụ Pháp chế',
      coordinators: '',
      result: 'Báo cáo',
      period: '2026-2027',
      deadline: '6/2027',
    });
  });
  test('the time of starting is neither the deadline nor the period', () => {
    const rows = [
      'TT\tNhiệm vụ\tPhân công\t\tThời gian\t',
      '\t\tChủ trì\tPhối hợp\tBắt đầu\tHoàn thành',
      '1\tXây dựng\tVụ Pháp chế\tVăn phòng\t01/2026\t6/2026',
    ];
    const { plan } = readDecision(rows.join('\n'));
    expect(plan.tasks).toHaveLength(1);
    expect(plan.tasks[0]).toMatchObject({ coordinators: 'Văn phòng', period: '', deadline: '6/2026' });
  });
  test('a lone time is the deadline', () => {
    const text = 'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian thực hiện\n1\tXây dựng\tVụ Pháp chế\tQuý I/2025';
    expect(readDecision(text).plan.tasks[0]).toMatchObject({ deadline: 'Quý I/2025', period: '' });
  });

  test('that are missing are asked about', () => {
    const text = 'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tXây dựng\tVụ Pháp chế\tQuý I/2025';
    const columns = readDecision(text).questions.filter(({ code }) => code === 'column-missing');
    expect(columns.map(({ message }) => message.params?.column)).toEqual([
      ...['Đơn vị phối hợp', 'Kết quả', 'Giai đoạn thực hiện'],
    ]);
  });

  test('that the form lacks are asked about', () => {
    const text = withTasks(A, I, `${task('1', 'Xây')}\tGấp`).replace(
      TASK_HEADINGS,
      `${TASK_HEADINGS}\tGhi chú`,
    );
    expect(asked(text)).toEqual([['column-unknown', 'Phụ lục 02', 'Ghi chú']]);
  });

  test('a cell beyond the headings is asked about', () => {
    expect(asked(withTasks(A, I, `${task('1', 'Xây')}\tGấp`))).toEqual([
      ['line-unread', 'Phụ lục 02', 'Gấp'],
    ]);
  });
});

describe('keys', () => {
  test('of the table’s own column are kept', () => {
    const text = [`Mã\t${TASK_HEADINGS}`, `\t${A}`, `\t${I}`, `A.I.1\t${task('1', 'Xây')}`].join('\n');
    expect(keysOf(text)).toEqual(['A.I.1']);
    expect(asked(text)).toEqual([]);
  });

  test('that disagree with the labels are kept and asked about', () => {
    const text = [`Mã\t${TASK_HEADINGS}`, `\t${A}`, `\t${I}`, `A.I.7\t${task('1', 'Xây')}`].join('\n');
    expect(asked(text)).toEqual([['key-differs', 'A.I.7', 'A.I.7']]);
  });

  test('give part, section and number where no title does', () => {
    const text = [`Mã\t${TASK_HEADINGS}`, `B.V.14\t${task('', 'Xây')}`, `A.II\t${task('', 'Sửa')}`].join(
      '\n',
    );
    const tasks = readDecision(text).plan.tasks.map(({ key, part, section, number }) => [
      key,
      part,
      section,
      number,
    ]);
    expect(tasks).toEqual([
      ['B.V.14', 'B', 'V', 14],
      ['A.II', 'A', 'II', null],
    ]);
  });

  const keys = (...rows: string[]) => keysOf(withTasks(...rows));
  test('go without a part or a section where there is none', () => {
    expect(keys(A, task('1', 'Xây'))).toEqual(['A.1']);
    expect(keys(I, task('1', 'Xây'))).toEqual(['I.1']);
    expect(keys(task('1', 'Xây'))).toEqual(['1']);
  });
  test('of compound numbers below a number that is a title alone are its tasks', () => {
    const { plan } = readDecision(
      withTasks('1\tNhóm một', task('1.1', 'Xây'), task('1.2', 'Sửa'), '2\tNhóm hai', task('2.1', 'Bỏ')),
    );
    const told = plan.tasks.map(({ key, section, sectionTitle, number }) => [
      key,
      section,
      sectionTitle,
      number,
    ]);
    expect(told).toEqual([
      ['1.1', '1', 'Nhóm một', 1],
      ['1.2', '1', 'Nhóm một', 2],
      ['2.1', '2', 'Nhóm hai', 1],
    ]);
  });
  test('of letters and compound numbers stand below their number', () => {
    expect(keys(A, I, task('1', 'X'), task('a)', 'Y'), task('1.2', 'Z'))).toEqual([
      'A.I.1',
      'A.I.1.a',
      'A.I.1.2',
    ]);
  });
  test('of a section that is itself one task are the section’s', () => {
    expect(keys(A, task('I', 'Xây'), task('II', 'Sửa'))).toEqual(['A.I', 'A.II']);
  });
});

describe('indicators, written otherwise', () => {
  const keys = (...rows: string[]) => keysOf(withIndicators(...rows));
  test('labels may carry points and brackets', () => {
    expect(keys('1.\tHạ tầng\t\t\t\t', indicator('a)', 'X'), indicator('đ.', 'Y'))).toEqual([
      'PL01.1.a',
      'PL01.1.đ',
    ]);
  });
  test('a number with its own unit and time is an indicator by itself', () => {
    expect(keys(indicator('1', 'X'), indicator('2', 'Y'))).toEqual(['PL01.1', 'PL01.2']);
  });
  test('groups may be Roman, their rows numbered', () => {
    expect(keys('I\tHạ tầng\t\t\t\t', indicator('1', 'X'), indicator('2', 'Y'))).toEqual([
      'PL01.I.1',
      'PL01.I.2',
    ]);
  });
  test('compound numbers count once', () => {
    expect(keys('1\tHạ tầng\t\t\t\t', indicator('1.1', 'X'), indicator('1.2', 'Y'))).toEqual([
      'PL01.1.1',
      'PL01.1.2',
    ]);
  });
  test('a group merged over the row stands in one cell', () => {
    expect(keys('1. Hạ tầng\t\t\t\t\t', indicator('a', 'X'))).toEqual(['PL01.1.a']);
  });
  test('labels that are all alike are not asked about', () => {
    expect(asked(withIndicators('1\tHạ tầng', indicator('a)', 'X'), indicator('b)', 'Y')))).toEqual([]);
  });
  test('alone are a plan too', () => {
    const { plan } = readDecision(['PHỤ LỤC 01', INDICATOR_HEADINGS, indicator('1', 'X')].join('\n'));
    expect([plan.indicators.length, plan.tasks.length]).toEqual([1, 0]);
  });
});
