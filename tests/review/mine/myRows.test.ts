import type { MyRow } from '../../../src/review/mine/myRow';
import { timeGroups } from '../../../src/review/mine/myRow';
import { myRows } from '../../../src/review/mine/myRows';
import { progressOf } from '../../../src/review/mine/progress';
import { unitChoices } from '../../../src/review/mine/unitChoices';
import { unitWork } from '../../../src/review/mine/unitWork';
import { recognise } from '../../../src/workbook/recognise';
import { serialOfDay } from '../../../src/workbook/serial';
import { edited, smallWorkbook, withRow, type Edit } from '../../checks/checked';

const VIEN_THONG = 'vienthong';
const BAO_CHI = 'baochi';
const VAN_PHONG = 'vp';

function rowsOf(unit: string, edits: readonly Edit[] = [], asOf = '2025-02-10', reading = smallWorkbook) {
  const snapshot = recognise(edited(reading, edits));
  return myRows({ rows: unitWork(snapshot, asOf).rows, unit, asOf, dueSoonDays: 30 });
}

const told = ({ ref, role, group }: MyRow): string => `${ref.key} ${role} ${group}`;

describe('the rows of a unit', () => {
  test('are those that it leads and those that it coordinates', () => {
    expect(rowsOf(VIEN_THONG).map(told)).toEqual(['A.I.1 lead later']);
    expect(rowsOf(BAO_CHI).map(told)).toEqual([
      'A.I.2 coordinator this-quarter',
      'B.I.1 coordinator later',
      'A.I.1 coordinator later',
      'A.II coordinator recurring',
    ]);
  });

  test('are led by the units that a coordinator entered, not by those that the text names', () => {
    const entered: Edit[] = [['NhiemVu', 'A.I.1', 'leadUnits', 'Cục Báo chí; Văn phòng Bộ']];
    expect(rowsOf(VIEN_THONG, entered).map(told)).toEqual([]);
    expect(rowsOf(VAN_PHONG, entered).map(told)).toEqual(['A.I.1 lead later', 'A.II lead recurring']);
  });

  test('are led by the units of the text where none is entered', () => {
    expect(rowsOf(VIEN_THONG, [['NhiemVu', 'A.I.1', 'leadUnits', null]]).map(told)).toEqual([
      'A.I.1 lead later',
    ]);
  });

  test('are found by another spelling of its name', () => {
    const spelt: Edit[] = [
      ['NhiemVu', 'A.I.1', 'lead', 'cục viễn thông.'],
      ['NhiemVu', 'A.I.1', 'leadUnits', null],
    ];
    expect(rowsOf(VIEN_THONG, spelt)).toHaveLength(1);
  });

  test('say which row of Phối hợp is the unit’s, and none where there is none', () => {
    const [first] = rowsOf(BAO_CHI);
    expect(first?.of).toBe('Cục Báo chí');
    const added: Edit[] = [['NhiemVu', 'A.I.2', 'coordinators', 'Văn phòng Bộ']];
    const ofOffice = rowsOf(VAN_PHONG, added).find(({ ref }) => ref.key === 'A.I.2');
    expect(ofOffice).toMatchObject({ role: 'coordinator', of: null });
  });

  test('count a unit with a row in Phối hợp that the text does not name', () => {
    const reading = withRow(smallWorkbook, 'PhoiHop', { key: 'B.I.1', unit: 'Văn phòng Bộ' });
    const row = rowsOf(VAN_PHONG, [], '2025-02-10', reading).find(({ ref }) => ref.key === 'B.I.1');
    expect(row).toMatchObject({ role: 'coordinator', of: 'Văn phòng Bộ' });
  });

  test('are not the indicators that it implements', () => {
    const implemented: Edit[] = [['ChiTieu', 'PL01.1.a', 'implementers', 'Cục Báo chí']];
    expect(rowsOf(BAO_CHI, implemented).some(({ ref }) => ref.table === 'ChiTieu')).toBe(false);
  });

  test('have a unit that leads and coordinates as their lead alone', () => {
    const both: Edit[] = [['NhiemVu', 'A.I.1', 'coordinators', 'Cục Viễn thông']];
    expect(rowsOf(VIEN_THONG, both).map(told)).toEqual(['A.I.1 lead later']);
  });

  test('say the next day of a rule, and none where it names none', () => {
    const [standing] = rowsOf(VAN_PHONG);
    expect(standing).toMatchObject({ group: 'recurring', nextDay: null });
    const yearly: Edit[] = [
      ['NhiemVu', 'A.II', 'deadline', 'Trước ngày 15/12 hằng năm'],
      ['NhiemVu', 'A.II', 'deadlineKind', 'Định kỳ'],
    ];
    expect(rowsOf(VAN_PHONG, yearly)[0]).toMatchObject({ group: 'recurring', nextDay: '2025-12-14' });
  });
});

const grouped = (lastDay: string, asOf: string, group: MyRow['group']) =>
  test(`due on ${lastDay} is ${group} on ${asOf}`, () => {
    const due: Edit[] = [['NhiemVu', 'A.I.1', 'lastDay', serialOfDay(lastDay)]];
    expect(rowsOf(VIEN_THONG, due, asOf)[0]?.group).toBe(group);
  });

describe('a row by time', () => {
  grouped('2025-02-09', '2025-02-10', 'overdue');
  grouped('2025-02-10', '2025-02-10', 'this-month');
  grouped('2025-02-28', '2025-02-10', 'this-month');
  grouped('2025-03-01', '2025-02-10', 'this-quarter');
  grouped('2025-03-31', '2025-02-10', 'this-quarter');
  grouped('2025-04-01', '2025-02-10', 'later');
  grouped('2026-02-10', '2025-02-10', 'later');
  grouped('2026-01-31', '2025-12-31', 'later');

  test('is done whatever its day, once its status says so', () => {
    const done: Edit[] = [['NhiemVu', 'A.I.1', 'status', ' hoàn thành ']];
    expect(rowsOf(VIEN_THONG, done, '2030-01-01')[0]).toMatchObject({ group: 'done' });
  });

  test('is without date where the last day is no day and nothing recurs', () => {
    const unclear: Edit[] = [
      ['NhiemVu', 'A.I.1', 'lastDay', 'sớm'],
      ['NhiemVu', 'A.I.1', 'deadlineKind', 'Không rõ'],
    ];
    expect(rowsOf(VIEN_THONG, unclear)[0]).toMatchObject({ group: 'no-date', lastDay: null });
  });
});

describe('progress at a glance', () => {
  test('adds up, and counts what the groups hold', () => {
    const edits: Edit[] = [
      ['NhiemVu', 'A.I.1', 'status', 'Hoàn thành'],
      ['NhiemVu', 'A.I.2', 'lastDay', serialOfDay('2025-01-31')],
    ];
    const rows = rowsOf(BAO_CHI, edits);
    const { done, overdue, inTime, noDate, ...progress } = progressOf(rows);
    expect({ done, overdue, inTime, noDate }).toEqual({ done: 1, overdue: 1, inTime: 2, noDate: 0 });
    expect(progress).toEqual({ total: 4, asLead: 0, asCoordinator: 4 });
    expect(done + overdue + inTime + noDate).toBe(progress.total);
    expect(rows.map(({ group }) => timeGroups.indexOf(group))).toEqual(
      rows.map(({ group }) => timeGroups.indexOf(group)).sort((one, other) => one - other),
    );
  });

  test('reads a percent as it stands, and no other number as one', () => {
    const percent = (value: number | string | null) =>
      rowsOf(VIEN_THONG, [['NhiemVu', 'A.I.1', 'percent', value]])[0]?.percent;
    expect([percent(75), percent('40'), percent(null), percent(140), percent('một nửa')]).toEqual([
      75,
      40,
      null,
      null,
      null,
    ]);
  });
});

describe('the units to choose from', () => {
  const work = unitWork(recognise(smallWorkbook), '2025-02-10');
  const found = (words: string) => unitChoices(work, words).map(({ record }) => record.id);

  test('begin with those that have rows, with how many', () => {
    const [first] = unitChoices(work, 'bao chi');
    expect(first).toMatchObject({ record: { id: BAO_CHI }, leads: 0, coordinates: 4 });
    expect(found('')[0]).not.toBe(undefined);
    const busy = unitChoices(work, '').filter(({ leads, coordinates }) => leads + coordinates > 0);
    expect(found('').slice(0, busy.length)).toEqual(busy.map(({ record }) => record.id));
  });

  test('are found without accents, and are never a group', () => {
    expect(found('vien thong')).toContain(VIEN_THONG);
    expect(unitChoices(work, '').every(({ record }) => record.kind !== 'group')).toBe(true);
  });
});
