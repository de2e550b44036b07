import type { WorkbookChange } from '../../src/workbook/change';
import { documentOf } from '../../src/workbook/documentOf';
import { readingOf } from '../../src/files/xlsx/read/readingOf';
import { placedStep } from '../../src/workbook/placedStep';
import { recognise } from '../../src/workbook/recognise';
import { sampleBlueprint } from './samplePlan';

const snapshot = recognise(readingOf(documentOf(sampleBlueprint())));

const change = (rest: Partial<WorkbookChange>): WorkbookChange => ({
  table: 'NhiemVu',
  key: 'BS.1',
  column: 'key',
  sheet: 'Nhiệm vụ',
  cell: '',
  before: null,
  after: 'BS.1',
  ...rest,
});

const placed = (rows: number, changes: readonly WorkbookChange[]) =>
  placedStep({ grow: [{ table: 'NhiemVu', rows }], changes, ledger: null, facts: [] }, snapshot);

describe('rows that a merge adds', () => {
  test('stand below the last one, in the order in which they are named', () => {
    const second = { key: 'BS.2', after: 'BS.2' };
    const found = placed(2, [change({}), change(second), change({ column: 'text', after: 'Việc' })]);
    expect(found.changes.map(({ change: { key, cell }, added }) => [key, cell, added])).toEqual([
      ['', 'A6', true],
      ['', 'A7', true],
      ['', 'F6', true],
    ]);
    expect(found.grow.map(({ rows, reused }) => [rows, reused])).toEqual([[2, 0]]);
  });

  test('leave cells of rows that stand where they are', () => {
    const standing = change({ key: 'A.I.1', cell: 'Q2', column: 'doneOn', after: 46_000 });
    expect(placed(1, [standing, change({})]).changes[0]).toEqual({ change: standing, added: false });
  });

  test('cannot be more than the table gets', () => {
    expect(() => placed(1, [change({}), change({ key: 'BS.2' })])).toThrow(RangeError);
  });

  test('need a column for each value', () => {
    const { NhiemVu } = snapshot.tables;
    if (!NhiemVu) throw new Error('The workbook has no tasks.');
    const { text, ...columns } = NhiemVu.columns;
    const without = { ...snapshot, tables: { ...snapshot.tables, NhiemVu: { ...NhiemVu, columns } } };
    const changes = [change({ column: 'text', after: 'Việc' })];
    const step = { grow: [{ table: 'NhiemVu' as const, rows: 1 }], changes, ledger: null, facts: [] };
    expect(text).toBe(5);
    expect(() => placedStep(step, without)).toThrow('workbook.no-column');
  });

  test('need their table', () => {
    const { NhiemVu, ...tables } = snapshot.tables;
    const step = { grow: [{ table: 'NhiemVu' as const, rows: 1 }], changes: [], ledger: null, facts: [] };
    expect(NhiemVu).toBeDefined();
    expect(() => placedStep(step, { ...snapshot, tables })).toThrow('workbook.no-table');
  });
});
