import type { JournalEntry } from '../../../src/workbook/journal/entry';
import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { checkedSnapshot, edited, smallWorkbook, told } from '../checked';
import { reportOf, type Reported } from './reported';

const withReport = (reported: Reported): WorkbookSnapshot =>
  recognise(edited(smallWorkbook, reportOf('A.I.1', reported)));

/** An entry of the journal that wrote these columns of the task A.I.1. */
const entry = (
  number: number,
  day: string,
  written: Readonly<Record<string, readonly [before: string | number | null, after: string | number | null]>>,
  undoes?: number,
): JournalEntry => ({
  number,
  at: `${day}T08:00`,
  action: undoes === undefined ? 'edit-row' : 'take-back',
  ...(undoes === undefined ? {} : { undoes }),
  changes: Object.entries(written).map(([column, [before, after]]) => ({
    table: 'NhiemVu',
    key: 'A.I.1',
    column,
    sheet: 'Nhiệm vụ',
    cell: 'P2',
    before,
    after,
  })),
  facts: [],
});

const said = (now: Reported, entries: readonly JournalEntry[], last?: Reported) =>
  checkedSnapshot(
    { ...withReport(now), journal: { state: 'sound', entries } },
    last ? { last: withReport(last) } : {},
  ).filter(({ code }) => code === 'progress.backwards');

const going = (percent: number | null): Reported => ({ status: 'Đang thực hiện', percent });

describe('a row that is less far than at the end of the last period', () => {
  test('is a warning at the percent, with what it was', () => {
    expect(said(going(40), [], going(60)).map(told)).toEqual([
      {
        code: 'progress.backwards',
        severity: 'warning',
        cell: 'P2',
        key: 'A.I.1',
        column: 'percent',
        found: '40',
        expected: '60',
        fix: { sure: false, after: [60] },
      },
    ]);
  });

  test('is one at the status where it was done, and not twice', () => {
    const before: Reported = { status: 'Hoàn thành', percent: 100 };
    for (const status of ['Đang thực hiện', 'Tạm dừng', null]) {
      const found = said({ status, percent: 60 }, [], before);
      expect(found.map(told)).toEqual([
        expect.objectContaining({
          cell: 'O2',
          expected: 'Hoàn thành',
          fix: { sure: false, after: ['Hoàn thành'] },
        }),
      ]);
    }
  });

  test('is one where its percent was cleared', () => {
    expect(said(going(null), [], going(60))).toHaveLength(1);
  });

  test('writes back a share where the cell shows one', () => {
    const [finding] = said({ ...going(0), percent: { value: 0.4, format: '0%' } }, [], going(60));
    expect(told(finding)).toMatchObject({ found: '40', fix: { after: [0.6] } });
  });

  test('is none where it is as far or further, or was not there', () => {
    expect(said(going(60), [], going(60))).toEqual([]);
    expect(said(going(70), [], going(60))).toEqual([]);
    expect(said({ status: 'Hoàn thành', percent: 100 }, [], going(60))).toEqual([]);
    expect(said(going(10), [], {})).toEqual([]);
    expect(said({ status: 'Tạm dừng', percent: 60 }, [], going(60))).toEqual([]);
  });
});

describe('a row that is less far than the journal says', () => {
  test('is a warning that names the day', () => {
    const [finding] = said(going(40), [entry(1, '2025-05-02', { percent: [null, 60] })]);
    expect(finding?.message).toEqual({
      code: 'check.progress.backwards.percent.journal',
      params: { before: '60', day: '2025-05-02', now: '40' },
    });
  });

  test('also where the journal itself wrote the lower one', () => {
    expect(said(going(40), [entry(1, '2025-05-02', { percent: [60, 40] })])).toHaveLength(1);
    expect(
      said(going(0), [entry(1, '2025-05-02', { status: ['Hoàn thành', 'Đang thực hiện'] })]),
    ).toHaveLength(1);
  });

  test('is none where a slip was put right on the same day', () => {
    const slip = [
      entry(1, '2025-05-02', { percent: [30, 90] }),
      entry(2, '2025-05-02', { percent: [90, 40] }),
    ];
    expect(said(going(40), slip)).toEqual([]);
  });

  test('is none where it was taken back, on whatever day', () => {
    const undone = [
      entry(1, '2025-05-02', { percent: [30, 90] }),
      entry(2, '2025-05-09', { percent: [90, 30] }, 1),
    ];
    expect(said(going(30), undone)).toEqual([]);
  });

  test('is said once, by the last period’s file, where that says so too', () => {
    const found = said(going(40), [entry(1, '2025-05-02', { percent: [null, 90] })], going(60));
    expect(found.map(({ message }) => message.code)).toEqual(['check.progress.backwards.percent.last']);
  });
});
