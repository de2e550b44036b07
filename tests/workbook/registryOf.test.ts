import { registryOf } from '../../src/workbook/registryOf';
import { masterOf } from '../consolidate/package/masterOf';
import { plan } from '../consolidate/package/smallPlan';

const { snapshot } = masterOf(plan);
const table = snapshot.tables.DonVi;
if (!table) throw new Error('The workbook has no units.');
const withRows = (rows: typeof table.rows): typeof snapshot => ({
  ...snapshot,
  tables: { ...snapshot.tables, DonVi: { ...table, rows } },
});

describe('the units that a workbook knows', () => {
  test('are one registry as long as the rows are the same', () => {
    expect(registryOf(withRows([...table.rows]))).toBe(registryOf(snapshot));
  });

  test('are read anew where a later row is another one or is gone', () => {
    const [first, ...others] = table.rows;
    if (!first) throw new Error('The workbook names no unit.');
    const rows = [first, ...others.map((row) => ({ ...row }))];
    expect(registryOf(withRows(rows))).not.toBe(registryOf(snapshot));
    expect(registryOf(withRows([first]))).not.toBe(registryOf(snapshot));
  });
});
