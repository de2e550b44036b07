import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { smallPlan } from '../smallPlan';
import { checkedSnapshot, codes, edited, smallWorkbook, told, withRow, type Edit } from '../checked';

/** The workbook without the rows of these keys. */
const without = (...keys: string[]): WorkbookReading => ({
  ...smallWorkbook,
  tables: smallWorkbook.tables.map((table) =>
    table.name === 'NhiemVu' || table.name === 'ChiTieu'
      ? { ...table, rows: table.rows.filter(([key]) => !keys.includes(String(key?.value))) }
      : table,
  ),
});

const said = (reading: WorkbookReading, given: Parameters<typeof checkedSnapshot>[1] = {}) =>
  checkedSnapshot(recognise(reading), given).filter(({ code }) => code === 'decision.row-missing');

describe('a row of the decision that is gone', () => {
  test('is a warning of its table, with its key and its text', () => {
    const [task, ...more] = said(without('A.I.2'));
    expect(more).toEqual([]);
    expect(told(task)).toEqual({
      code: 'decision.row-missing',
      severity: 'warning',
      cell: null,
      key: 'A.I.2',
      column: null,
      found: '',
      expected: 'Nhiệm vụ A.I.2',
      fix: null,
    });
    expect(task).toMatchObject({ sheet: 'Nhiệm vụ', table: 'NhiemVu' });
  });

  test('is said of each, in both appendices', () => {
    expect(said(without('PL01.2', 'A.II', 'B.I.1')).map(({ key }) => key)).toEqual([
      'PL01.2',
      'A.II',
      'B.I.1',
    ]);
  });
});

describe('a row that is still there is none', () => {
  test.each<[string, Edit, string]>([
    ['without its key', ['NhiemVu', 'A.I.2', 'key', null], 'key.missing'],
    ['under a key that another row has', ['NhiemVu', 'A.I.2', 'key', 'A.I.1'], 'key.duplicate'],
    ['under another key', ['NhiemVu', 'A.I.2', 'key', 'A.I.9'], 'key.misplaced'],
    ['under no form of a key', ['NhiemVu', 'A.I.2', 'key', 'a-i-2'], 'key.malformed'],
  ])('%s', (_, edit, code) => {
    const findings = checkedSnapshot(recognise(edited(smallWorkbook, [edit])));
    expect(codes(findings)).toContain(code);
    expect(codes(findings)).not.toContain('decision.row-missing');
  });

  test('with its text alone, whatever stands around it', () => {
    const pasted = withRow(without('A.I.2'), 'NhiemVu', { text: ' Nhiệm vụ  A.I.2' });
    expect(said(pasted)).toEqual([]);
  });
});

describe('nothing is said', () => {
  test('where the workbook is of another plan', () => {
    const other = { ...smallPlan, metadata: { ...smallPlan.metadata, title: 'Kế hoạch khác' } };
    expect(said(without('A.I.2'), { original: other })).toEqual([]);
    expect(said(without('A.I.2'), { original: null })).toEqual([]);
  });

  test('of a unit’s workbook, which has its own rows only', () => {
    const snapshot = { ...recognise(without('A.I.2')), kind: 'unit' as const };
    expect(codes(checkedSnapshot(snapshot))).not.toContain('decision.row-missing');
  });

  test('of a row that was added', () => {
    const added = withRow(smallWorkbook, 'NhiemVu', { key: 'A.I.3', text: 'Việc mới', lead: 'Văn phòng Bộ' });
    expect(said(added)).toEqual([]);
  });
});

test('where the carriers are lost, the number of the decision tells', () => {
  const reading = without('A.I.2');
  const snapshot = recognise(reading);
  const lost = { ...snapshot, carrier: { state: 'absent' as const, content: null } };
  expect(checkedSnapshot(lost).filter(({ code }) => code === 'decision.row-missing')).toHaveLength(1);
});
