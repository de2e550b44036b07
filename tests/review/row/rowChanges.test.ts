import { Failure } from '../../../src/plan/failure';
import { fieldsOf } from '../../../src/review/row/rowField';
import { findContribution, findRow, type EditedValue } from '../../../src/review/row/rowEdit';
import { rowChanges } from '../../../src/review/row/rowChanges';
import { recognise } from '../../../src/workbook/recognise';
import { serialOfDay } from '../../../src/workbook/serial';
import { edited, smallWorkbook, withRow, type Edit } from '../../checks/checked';
import { smallPlan } from '../../checks/smallPlan';

const A_I_1 = { table: 'NhiemVu', key: 'A.I.1', of: null } as const;

function changesOf(value: Omit<EditedValue, 'table'>, edits: readonly Edit[] = [], of: string | null = null) {
  const snapshot = recognise(edited(smallWorkbook, edits));
  const table = of === null ? 'NhiemVu' : 'PhoiHop';
  const values = [{ table, ...value } as const];
  const edit = { row: { ...A_I_1, of }, values };
  return rowChanges({ edit, snapshot, asOf: '2025-02-10', original: smallPlan });
}

const told = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ column, before, after }) => [column, before, after]);

describe('an edited value', () => {
  test('is a change of its cell, with what the cell held when it was opened', () => {
    const [change, ...more] = changesOf({ column: 'percent', before: 10, after: 40 });
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      table: 'NhiemVu',
      key: 'A.I.1',
      before: 10,
      after: 40,
      sheet: 'Nhiệm vụ',
    });
  });

  test('of a coordinating unit is a change of its row of Phối hợp', () => {
    const contribution = { column: 'contribution', before: null, after: 'Góp ý dự thảo' };
    expect(changesOf(contribution, [], 'Cục Báo chí')).toMatchObject([
      { table: 'PhoiHop', key: 'A.I.1', of: 'Cục Báo chí', sheet: 'Phối hợp', after: 'Góp ý dự thảo' },
    ]);
  });
});

describe('a lead', () => {
  const lead = { column: 'lead', before: 'Cục Viễn thông', after: 'Văn phòng Bộ; Cục Báo chí' };

  test('brings the lead units with it where they are the product’s own', () => {
    expect(told(changesOf(lead))).toEqual([
      ['lead', 'Cục Viễn thông', 'Văn phòng Bộ; Cục Báo chí'],
      ['leadUnits', 'Cục Viễn thông', 'Văn phòng Bộ; Cục Báo chí'],
    ]);
  });

  test('leaves the lead units that a person entered', () => {
    expect(told(changesOf(lead, [['NhiemVu', 'A.I.1', 'leadUnits', 'Cục An toàn thông tin']]))).toHaveLength(
      1,
    );
  });

  test('brings them too where the text was changed in the sheet and they were left behind', () => {
    const left: Edit[] = [['NhiemVu', 'A.I.1', 'lead', 'Trung tâm Thông tin']];
    const changes = changesOf({ ...lead, before: 'Trung tâm Thông tin' }, left);
    expect(told(changes).at(-1)).toEqual(['leadUnits', 'Cục Viễn thông', 'Văn phòng Bộ; Cục Báo chí']);
  });

  test('empties them where it names nobody', () => {
    const group = { ...lead, after: 'Các cơ quan, đơn vị liên quan' };
    expect(told(changesOf(group)).at(-1)).toEqual(['leadUnits', 'Cục Viễn thông', null]);
  });
});

describe('a deadline', () => {
  test('brings its last day and its kind with it', () => {
    expect(told(changesOf({ column: 'deadline', before: '12/2025', after: 'Quý II/2026' }))).toEqual([
      ['deadline', '12/2025', 'Quý II/2026'],
      ['lastDay', serialOfDay('2025-12-31'), serialOfDay('2026-06-30')],
    ]);
    const standing = changesOf({ column: 'deadline', before: '12/2025', after: 'Thường xuyên' });
    expect(told(standing).slice(1)).toEqual([
      ['lastDay', serialOfDay('2025-12-31'), null],
      ['deadlineKind', 'Có hạn', 'Định kỳ'],
    ]);
  });

  test('leaves the last day that a person entered', () => {
    const entered: Edit[] = [['NhiemVu', 'A.I.1', 'lastDay', serialOfDay('2026-01-15')]];
    const changes = changesOf({ column: 'deadline', before: '12/2025', after: 'Quý II/2026' }, entered);
    expect(told(changes).map(([column]) => column)).toEqual(['deadline']);
  });
});

const refused = (title: string, code: string, edits: readonly Edit[], of: string | null = null) =>
  test(title, () => {
    const column = of === null ? 'percent' : 'contribution';
    const edit = () => changesOf({ column, before: null, after: 1 }, edits, of);
    expect(edit).toThrow(new Failure(code, { key: 'A.I.1' }));
  });

describe('a row that cannot be told', () => {
  refused('is refused where its key is gone', 'row.gone', [['NhiemVu', 1, 'key', 'A.I.9']]);
  refused('is refused where its key stands twice', 'row.doubled', [['NhiemVu', 2, 'key', 'A.I.1']]);
  refused('is refused where the unit has no row in Phối hợp', 'row.gone', [], 'Văn phòng Bộ');
});

describe('a contribution that cannot be told', () => {
  test('is refused where its unit has two rows for the key', () => {
    const reading = withRow(smallWorkbook, 'PhoiHop', { key: 'A.I.1', unit: 'Cục Báo chí' });
    const values = [{ table: 'PhoiHop', column: 'request', before: null, after: 'Gửi dự thảo' }] as const;
    const edit = { row: { ...A_I_1, of: 'Cục Báo chí' }, values };
    const input = { edit, snapshot: recognise(reading), asOf: '2025-02-10', original: smallPlan };
    expect(() => rowChanges(input)).toThrow(new Failure('row.doubled', { key: 'A.I.1' }));
  });
});

describe('the fields of a row', () => {
  const snapshot = recognise(smallWorkbook);
  const columnsOf = (key: string, part: 'progress' | 'plan') => {
    const table = key.startsWith('PL') ? 'ChiTieu' : 'NhiemVu';
    const found = findRow(snapshot, { table, key, of: null });
    return found ? fieldsOf(table, found.row, part).map(({ column, kind }) => `${column} ${kind}`) : [];
  };

  test('are what the lead unit reports', () => {
    expect(columnsOf('A.I.1', 'progress')).toEqual(
      expect.arrayContaining([
        'status status',
        'percent percent',
        'doneOn day',
        'evidence line',
        'evidenceOn day',
        'evidenceLink line',
        'difficulties text',
        'proposals text',
      ]),
    );
    expect(columnsOf('PL01.1.a', 'progress')).toEqual(
      expect.arrayContaining(['measured line', 'measuredOn day']),
    );
  });

  test('are what the coordinator corrects', () => {
    expect(columnsOf('A.I.1', 'plan')).toEqual(['lead units', 'coordinators units', 'deadline deadline']);
    expect(columnsOf('PL01.1.a', 'plan')).toEqual(['lead units', 'implementers units', 'deadline deadline']);
  });

  test('are what a coordinating unit reports', () => {
    const found = findContribution(snapshot, { ...A_I_1, of: 'Cục Báo chí' });
    const fields = found ? fieldsOf('PhoiHop', found.row, 'contribution') : [];
    expect(fields.map(({ column, kind }) => `${column} ${kind}`)).toEqual([
      'contribution text',
      'contributionOn day',
      'request text',
    ]);
  });

  test('are none for a column that the workbook lacks', () => {
    const [row] = snapshot.tables.NhiemVu?.rows ?? [];
    const { percent, ...cells } = row?.cells ?? {};
    expect(percent).toBeDefined();
    const fields = row ? fieldsOf('NhiemVu', { ...row, cells }, 'progress') : [];
    expect(fields.map(({ column }) => column)).not.toContain('percent');
  });
});
