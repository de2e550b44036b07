import { leftOver } from '../../../src/consolidate/package/leftOver';
import { masterOf, type Written } from './masterOf';

/** `table key: written (why)`; a name within a row has its column after the key. */
function left(written: Written): readonly string[] {
  const { unplaced, unreached } = leftOver(masterOf(written));
  return [
    ...unplaced.map(({ table, key, written: name, why }) => `${table} ${key}: ${name} (${why.code})`),
    ...unreached.map(
      ({ table, key, column, written: name, why }) => `${table} ${key} ${column}: ${name} (${why.code})`,
    ),
  ];
}

const leaves = (promise: string, written: Written, ...expected: readonly string[]) =>
  test(promise, () => {
    expect(left(written)).toEqual(expected);
  });

describe('what is in no package', () => {
  leaves('nothing, where each row has a lead', { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông' }] });
  leaves(
    'a row that a group leads',
    { tasks: [{ key: 'A.I.1', lead: 'Các cơ quan, đơn vị liên quan' }] },
    'NhiemVu A.I.1: Các cơ quan, đơn vị liên quan (split.why.group)',
  );
  leaves(
    'an indicator that a name unknown to the registry leads',
    { indicators: [{ key: 'PL01.1.a', lead: 'Phòng Tổng hợp' }] },
    'ChiTieu PL01.1.a: Phòng Tổng hợp (split.why.unknown)',
  );
  leaves(
    'a row without a lead',
    { tasks: [{ key: 'A.I.1', lead: '' }] },
    'NhiemVu A.I.1:  (split.why.empty)',
  );
  leaves('no row for which the coordinator entered a unit', {
    tasks: [{ key: 'A.I.1', lead: 'Các cơ quan, đơn vị liên quan' }],
    edits: [['NhiemVu', 'A.I.1', 'leadUnits', 'Cục Viễn thông']],
  });
  leaves(
    'a row for which the coordinator entered what is no unit, as it is written',
    {
      tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông' }],
      edits: [['NhiemVu', 'A.I.1', 'leadUnits', 'Phòng Tổng hợp']],
    },
    'NhiemVu A.I.1: Phòng Tổng hợp (split.why.unknown)',
  );
  leaves(
    'a group beside a lead, by its name',
    { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông; Các cơ quan, đơn vị liên quan' }] },
    'NhiemVu A.I.1 lead: Các cơ quan, đơn vị liên quan (split.why.group)',
  );
  leaves(
    'a group that coordinates, by its name',
    {
      tasks: [
        { key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục Báo chí; Các cơ quan, đơn vị liên quan' },
      ],
    },
    'NhiemVu A.I.1 coordinators: Các cơ quan, đơn vị liên quan (split.why.group)',
  );
  leaves(
    'a row without a key',
    {
      tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông' }],
      edits: [['NhiemVu', 'A.I.1', 'key', null]],
    },
    'NhiemVu : Cục Viễn thông (split.why.no-key)',
  );
  leaves(
    'the second row with a key',
    {
      tasks: [
        { key: 'A.I.1', lead: 'Cục Viễn thông' },
        { key: 'A.I.2', lead: 'Cục Báo chí' },
      ],
      edits: [['NhiemVu', 'A.I.2', 'key', 'A.I.1']],
    },
    'NhiemVu A.I.1: Cục Báo chí (split.why.doubled)',
  );
  leaves(
    'a row of Phối hợp that names no unit, and the unit that lost its row by it',
    {
      tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục Báo chí' }],
      edits: [['PhoiHop', 'A.I.1 Cục Báo chí', 'unit', 'Các cơ quan, đơn vị liên quan']],
    },
    'PhoiHop A.I.1 unit: Cục Báo chí (split.why.no-row)',
    'PhoiHop A.I.1 unit: Các cơ quan, đơn vị liên quan (split.why.nobodys-row)',
  );
});
