import { codes, checked, told } from '../checked';
import { done, reporting, reportOf } from './reported';

const said = (reported: Parameters<typeof reporting>[0]) =>
  reporting(reported).filter(({ code }) => code === 'progress.percent-status');

describe('the percent and the status say the same', () => {
  test('a row that is done is at 100', () => {
    const [finding] = said({ ...done, percent: 60 });
    expect(told(finding)).toEqual({
      code: 'progress.percent-status',
      severity: 'warning',
      cell: 'P2',
      key: 'A.I.1',
      column: 'percent',
      found: '60',
      expected: '100',
      fix: { sure: false, after: [100] },
    });
  });

  test('a share stays a share', () => {
    expect(said({ ...done, percent: { value: 1, format: '0%' } })).toEqual([]);
    const [finding] = said({ ...done, percent: { value: 0.6, format: '0%' } });
    expect(told(finding)).toMatchObject({ found: '60', fix: { sure: false, after: [1] } });
  });

  test.each([
    ['Đang thực hiện', 100, 'whole', 'Hoàn thành'],
    ['Tạm dừng', 100, 'whole', 'Hoàn thành'],
    [null, 100, 'whole', 'Hoàn thành'],
    ['Chưa thực hiện', 100, 'whole', 'Hoàn thành'],
    ['Chưa thực hiện', 20, 'begun', 'Đang thực hiện'],
    [null, 20, 'begun.empty', 'Đang thực hiện'],
    [' ', 0.5, 'begun.empty', 'Đang thực hiện'],
  ])('%s at %d: %s', (status, percent, code, after) => {
    const [finding, ...more] = said({ status, percent });
    expect(more).toEqual([]);
    expect(finding?.message.code).toBe(`check.progress.percent-status.${code}`);
    expect(told(finding)).toMatchObject({ fix: { sure: false, after: [after] } });
  });
});

describe('nothing is said', () => {
  test.each([
    ['Hoàn thành', 100],
    ['Hoàn thành', null],
    ['Đang thực hiện', 0],
    ['Đang thực hiện', 99.5],
    ['Tạm dừng', 40],
    ['Chưa thực hiện', 0],
    [null, 0],
    [null, null],
  ])('of %s at %s', (status, percent) => expect(said({ status, percent })).toEqual([]));

  test.each([
    ['Xong', 40],
    ['Hoàn thành', 'một nửa'],
    ['Hoàn thành', 140],
  ])('beside the fault of the value: %s, %s', (status, percent) =>
    expect(said({ status, percent })).toEqual([]),
  );

  test('of a task that comes back and is whole for this time', () => {
    const edits = reportOf('A.II', { status: 'Đang thực hiện', percent: 100, doneOn: '2024-06-01' });
    expect(codes(checked(edits))).toEqual([]);
  });
});
