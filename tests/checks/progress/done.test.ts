import { codes, told } from '../checked';
import { done, reporting, type Reported } from './reported';

const without = (...columns: string[]): Reported =>
  Object.fromEntries(Object.entries(done).filter(([column]) => !columns.includes(column)));

test('a row that is done, with its day and its evidence, gives no finding', () => {
  expect(reporting(done)).toEqual([]);
});

describe('a row that is done lacks nothing', () => {
  test.each([
    ['the day', ['doneOn'], 'progress.done-without-date', 'Q2'],
    ['the evidence', ['evidence', 'evidenceOn'], 'progress.done-without-evidence', 'R2'],
  ])('%s', (_, columns, code, cell) => {
    expect(reporting(without(...columns)).map(told)).toEqual([
      expect.objectContaining({ code, severity: 'warning', cell, found: '', fix: null }),
    ]);
  });

  test('a day alone is said as evidence without its number, and not twice', () => {
    expect(codes(reporting(without('evidence')))).toEqual(['evidence.without-number']);
  });

  test('a row that is not done may lack both', () => {
    expect(reporting({ status: 'Đang thực hiện', percent: 40 })).toEqual([]);
  });

  test('a day of a wrong kind is one fault', () => {
    expect(codes(reporting({ ...done, doneOn: 'hôm qua' }))).toEqual(['value.wrong-kind']);
  });
});

describe('the day of completion', () => {
  test.each([
    [
      'after the as-of day',
      { ...done, doneOn: '2025-07-02', evidenceOn: '2025-06-30' },
      'progress.done-in-future',
    ],
    ['before the period', { ...done, doneOn: '2023-12-31', evidenceOn: null }, 'progress.done-before-period'],
    [
      'where nothing is done',
      { status: 'Đang thực hiện', doneOn: '2025-06-01' },
      'progress.date-without-done',
    ],
    ['where nothing is said of the status', { doneOn: '2025-06-01' }, 'progress.date-without-done'],
  ])('%s', (_, reported, code) => {
    expect(reporting(reported).map(told)).toEqual([
      expect.objectContaining({ code, severity: 'warning', cell: 'Q2', found: reported.doneOn, fix: null }),
    ]);
  });

  test('may be the as-of day, and the first day of the period', () => {
    expect(reporting({ ...done, doneOn: '2025-07-01' })).toEqual([]);
    expect(reporting({ ...done, doneOn: '2024-01-01', evidenceOn: '2024-01-01' })).toEqual([]);
  });

  test('is one fault where it is wrong and the row is not done', () => {
    for (const [doneOn, code] of [
      ['2025-07-02', 'progress.done-in-future'],
      ['2023-12-31', 'progress.done-before-period'],
    ] as const) {
      expect(codes(reporting({ status: 'Đang thực hiện', doneOn }))).toEqual([code]);
    }
  });

  test('of a row at 100 percent that is not done is one fault', () => {
    expect(codes(reporting({ status: 'Đang thực hiện', percent: 100, doneOn: '2025-06-01' }))).toEqual([
      'progress.percent-status',
    ]);
  });
});

describe('a row that was done after its last day', () => {
  const late: Reported = { ...done, doneOn: '2026-02-01', evidenceOn: '2026-02-01' };
  const on = (reported: Reported) => reporting(reported, '2026-03-01');

  test('and says nowhere why, is information', () => {
    expect(on(late).map(told)).toEqual([
      expect.objectContaining({ code: 'progress.late-unexplained', severity: 'info', cell: 'Q2' }),
    ]);
  });

  test('and says why, is no finding', () => {
    expect(on({ ...late, difficulties: 'Chờ ý kiến của bộ, ngành' })).toEqual([]);
  });

  test.each([
    ['difficulties', 'Đã hoàn thành đúng hạn'],
    ['proposals', 'Đề nghị ghi nhận hoàn thành trước thời hạn'],
    ['evidence', 'Báo cáo 12/BC-CNTT, xong trong hạn'],
    ['difficulties', 'Vượt  tiến độ được giao'],
  ])('and claims to be in time in %s: %s', (column, text) => {
    expect(on({ ...late, [column]: text }).map(told)).toEqual([
      expect.objectContaining({ code: 'progress.late-said-in-time', severity: 'warning', cell: 'Q2' }),
    ]);
  });

  test.each(['Không đúng hạn vì thiếu kinh phí', 'Chưa kịp tiến độ', 'Gia hạn hai lần'])(
    'and admits it: %s',
    (text) => expect(on({ ...late, difficulties: text })).toEqual([]),
  );

  test('and after the as-of day, is one fault', () => {
    expect(codes(reporting({ ...late, evidenceOn: '2026-01-05' }, '2026-01-10'))).toEqual([
      'progress.done-in-future',
    ]);
  });

  test('on its last day it is in time', () => {
    expect(on({ ...late, doneOn: '2025-12-31', evidenceOn: '2025-12-31' })).toEqual([]);
  });
});
