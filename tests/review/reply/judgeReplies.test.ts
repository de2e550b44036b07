import { serialOfDay } from '../../../src/workbook/serial';
import { edited, withRow } from '../../checks/checked';
import type { Given } from '../slip/answering';
import { damaged, findingAt, reviewed, sentBack, slipOf, type Review } from '../slip/damagedPlan';
import { comesBack, judged, told } from './replied';

const slip = slipOf(damaged);
const idAt = (column: string): string => findingAt(damaged, 'A.I.1', column).id;

/** What one answer comes to, in a workbook that may have changed meanwhile. */
function answer(column: string, given: Given, review: Review = damaged): object | null {
  return told(judged([comesBack(slip, { [idAt(column)]: given })], review).items[0]);
}

const fixed = { kind: 'fixed', reason: '', decision: 'fixed', sure: true, look: null };
const open = { change: null, decision: null, sure: true };

describe('“Đã sửa” with a new value', () => {
  test.each<[string, Given, unknown, unknown]>([
    ['deadline', { value: 'Quý IV/2025' }, 'Quý V/2025', 'Quý IV/2025'],
    ['deadline', { value: '=1+1' }, 'Quý V/2025', '=1+1'],
    ['status', { value: 'hoàn thành' }, 'Xong', 'Hoàn thành'],
    ['percent', { value: '75%' }, 120, 75],
    ['percent', { value: 80 }, 120, 80],
    ['doneOn', { value: '5/6/2024' }, 'hôm qua', serialOfDay('2024-06-05')],
    ['doneOn', { value: 'Ngày hoàn thành: 05/06/2024' }, 'hôm qua', serialOfDay('2024-06-05')],
    ['doneOn', { value: '2024-06-05' }, 'hôm qua', serialOfDay('2024-06-05')],
    ['doneOn', { value: serialOfDay('2024-06-05') }, 'hôm qua', serialOfDay('2024-06-05')],
  ])('in %s takes %j as the value of the column and closes the finding', (column, given, before, after) => {
    expect(answer(column, { ...given, reply: 'Đã sửa' })).toEqual({ ...fixed, change: [before, after] });
  });

  test('is understood where only the value was written', () => {
    expect(answer('status', { value: 'Tạm dừng' })).toEqual({ ...fixed, change: ['Xong', 'Tạm dừng'] });
  });

  test.each<[string, Given, string]>([
    ['doneOn', { value: '31/02/2024' }, 'row.fault.day'],
    ['percent', { value: '130' }, 'row.fault.percent'],
    ['status', { value: 'gần xong' }, 'reply.value.word'],
    ['deadline', { value: { error: '#N/A' } }, 'reply.value.error'],
  ])('in %s that is no such value opens the finding again, and says why', (column, given, look) => {
    expect(answer(column, { ...given, reply: 'Đã sửa' })).toMatchObject({ ...open, kind: 'fixed', look });
  });

  test('is not ticked where the cell has changed since', () => {
    const review = reviewed(edited(damaged.reading, [['NhiemVu', 'A.I.1', 'deadline', 'Quý VI/2025']]));
    expect(answer('deadline', { value: 'Quý IV/2025', reply: 'Đã sửa' }, review)).toMatchObject({
      change: ['Quý VI/2025', 'Quý IV/2025'],
      sure: false,
      look: 'reply.cell-changed',
    });
  });

  test('closes the finding where the cell holds that value already', () => {
    const review = reviewed(edited(damaged.reading, [['NhiemVu', 'A.I.1', 'deadline', 'Quý IV/2025']]));
    expect(answer('deadline', { value: 'Quý IV/2025', reply: 'Đã sửa' }, review)).toEqual({
      ...fixed,
      change: null,
    });
  });
});

describe('“Đã sửa” without a value', () => {
  test('opens the finding again while it stands', () => {
    expect(answer('deadline', { reply: 'Đã sửa' })).toMatchObject({ ...open, look: 'reply.nothing-fixed' });
  });

  test('closes it once it stands no more', () => {
    const review = reviewed(edited(damaged.reading, [['NhiemVu', 'A.I.1', 'deadline', '12/2025']]));
    expect(answer('deadline', { reply: 'Đã sửa' }, review)).toEqual({ ...fixed, change: null });
  });
});

describe('“Giữ nguyên”', () => {
  test('with a reason accepts the finding, the answer as its reason', () => {
    expect(answer('deadline', { reply: 'giữ nguyên', reason: 'Theo quyết định' })).toEqual({
      kind: 'kept',
      reason: 'Theo quyết định',
      change: null,
      decision: 'accepted',
      sure: true,
      look: null,
    });
  });

  test('without a reason opens it again', () => {
    expect(answer('deadline', { reply: 'Giữ nguyên' })).toMatchObject({ ...open, look: 'reply.no-reason' });
  });

  test('with a new value opens it again, and keeps the value in the reason', () => {
    expect(answer('deadline', { reply: 'Giữ nguyên', reason: 'vì', value: '12/2025' })).toMatchObject({
      ...open,
      reason: 'vì (Sửa thành: 12/2025)',
      look: 'reply.kept-and-value',
    });
  });

  test('is not ticked where the cell has changed since', () => {
    const review = reviewed(edited(damaged.reading, [['NhiemVu', 'A.I.1', 'deadline', 'Quý VI/2025']]));
    expect(answer('deadline', { reply: 'Giữ nguyên', reason: 'vì' }, review)).toMatchObject({
      sure: false,
      look: 'reply.cell-changed',
    });
  });
});

test('An answer that says too little is still to be looked at where the finding is listed and undecided', () => {
  const { id, code } = findingAt(damaged, 'A.I.1', 'deadline');
  const listed = reviewed(withRow(damaged.reading, 'KiemTra', { id, code }));
  for (const [reply, look] of [
    ['Đã sửa', 'reply.nothing-fixed'],
    ['Giữ nguyên', 'reply.no-reason'],
  ] as const) {
    const item = judged([comesBack(slip, { [id]: { reply } })], listed).items[0];
    expect([item?.taken, told(item)]).toMatchObject([false, { ...open, look }]);
  }
});

describe('A question', () => {
  test('opens the finding again with the question as its reason', () => {
    expect(answer('deadline', { reply: 'Hỏi lại', reason: 'Quý nào?' })).toEqual({
      ...open,
      kind: 'asked',
      reason: 'Quý nào?',
      look: 'reply.asked',
    });
  });

  test('is what a reply outside the list is taken for', () => {
    expect(answer('deadline', { reply: 'để xem', reason: 'đã' })).toMatchObject({
      ...open,
      reason: 'để xem đã',
      look: 'reply.unknown-word',
    });
  });
});

describe('What no longer fits', () => {
  const value: Given = { value: '12/2025', reply: 'Đã sửa' };

  test('a row that is gone', () => {
    const review = reviewed({
      ...damaged.reading,
      tables: damaged.reading.tables.map((table) =>
        table.name === 'NhiemVu'
          ? { ...table, rows: table.rows.filter((cells) => cells[0]?.value !== 'A.I.1') }
          : table,
      ),
    });
    expect(answer('deadline', value, review)).toMatchObject({ change: null, look: 'reply.row-gone' });
  });

  test('a row that another unit answers for by now', () => {
    const review = reviewed(
      edited(damaged.reading, [
        ['NhiemVu', 'A.I.1', 'lead', 'Cục Báo chí'],
        ['NhiemVu', 'A.I.1', 'leadUnits', 'Cục Báo chí'],
      ]),
    );
    expect(answer('deadline', value, review)).toMatchObject({ sure: false, look: 'reply.other-unit' });
  });

  test('a finding that was decided since', () => {
    const review = reviewed(
      withRow(damaged.reading, 'KiemTra', { id: idAt('deadline'), decision: 'Chấp nhận', reason: 'khác' }),
    );
    expect(answer('deadline', value, review)).toMatchObject({ sure: false, look: 'reply.decided-since' });
  });

  test('a slip of another plan, as a whole', () => {
    const other = slipOf({ ...damaged, snapshot: { ...damaged.snapshot } });
    const reply = comesBack(
      { ...other, plan: { ...other.plan, id: 'another' } },
      { [idAt('deadline')]: value },
    );
    const { items, unfit } = judged([reply]);
    expect([items, unfit.map(({ message }) => message.code)]).toEqual([[], ['reply.other-plan']]);
  });

  test('a line with an id that the slip did not ask about', () => {
    const stray = comesBack(slip, { [idAt('deadline')]: value });
    const answers = stray.answers.map((each) => ({ ...each, finding: 'f'.repeat(16) }));
    const { items, unfit } = judged([{ ...stray, answers }]);
    expect([items, unfit.map(({ message }) => message.code)]).toEqual([[], ['reply.unknown-line']]);
  });
});

describe('Of two answers of a unit to one finding', () => {
  const given = (value: string, file: string, modified: string | null) =>
    comesBack(slip, { [idAt('deadline')]: { value } }, { file, modified });
  const taken = (replies: readonly ReturnType<typeof given>[]) => {
    const { items, superseded } = judged(replies);
    return [items.map(({ change }) => change?.after), superseded.map(({ file }) => file)];
  };

  test('the one saved later holds, and the earlier one is said', () => {
    const later = given('11/2025', 'b.xlsx', '2024-06-05T08:00:00Z');
    const earlier = given('12/2025', 'a.xlsx', '2024-06-04T08:00:00Z');
    expect(taken([later, earlier])).toEqual([['11/2025'], ['a.xlsx']]);
    expect(taken([earlier, later])).toEqual([['11/2025'], ['a.xlsx']]);
  });

  test('the one given later holds where the files do not say when they were saved', () => {
    expect(taken([given('11/2025', 'b.xlsx', null), given('12/2025', 'a.xlsx', null)])).toEqual([
      ['12/2025'],
      ['b.xlsx'],
    ]);
  });

  test('nothing is said where both are the same', () => {
    expect(taken([given('11/2025', 'b.xlsx', null), given('11/2025', 'a.xlsx', null)])).toEqual([
      ['11/2025'],
      [],
    ]);
  });
});

test('Two answers that write different values into one cell are left to a person', () => {
  const review = sentBack(damaged, damaged.findings.slice(0, 1));
  const twice = {
    ...slip,
    lines: slip.lines.map((line) => ({ ...line, answer: { column: 'deadline', before: 'Quý V/2025' } })),
  };
  const [first = '', second = ''] = slip.lines.map(({ finding }) => finding);
  const { items } = judged(
    [comesBack(twice, { [first]: { value: '11/2025' }, [second]: { value: '12/2025' } })],
    review,
  );
  expect(items.map(({ sure, look }) => [sure, look?.code])).toEqual([
    [false, 'reply.same-cell'],
    [false, 'reply.same-cell'],
  ]);
});

test('A line that was left blank says nothing', () => {
  const { items, blank } = judged([comesBack(slip, { [idAt('deadline')]: { value: '12/2025' } })]);
  expect(items).toHaveLength(1);
  expect(blank).toEqual([{ file: 'phieu.xlsx', findings: ['status', 'percent', 'doneOn'].map(idAt) }]);
});
