import { mayWrite } from '../../src/consolidate/rights';
import type { TableName } from '../../src/workbook/tableDefinition';
import { tableDefinition } from '../../src/workbook/tables';

/** The columns that the unit may write in a row of the table that these units lead. */
const writes = (table: TableName, leads: readonly string[], ...columns: readonly string[]) =>
  test(`in a row of ${table} of ${leads.join(', ') || 'nobody'}: ${columns.join(', ') || 'nothing'}`, () => {
    const row = { leads: new Set(leads) };
    const all = tableDefinition(table).columns;
    expect(all.filter((column) => mayWrite('vp', row, column)).map(({ id }) => id)).toEqual(columns);
  });

const reported = [
  'status',
  'percent',
  'doneOn',
  'evidence',
  'evidenceOn',
  'evidenceLink',
  'difficulties',
  'proposals',
];

describe('what the unit vp may write', () => {
  writes('NhiemVu', ['vp'], ...reported);
  writes('NhiemVu', ['attt', 'vp'], ...reported);
  writes('NhiemVu', ['attt']);
  writes('NhiemVu', []);
  writes('ChiTieu', ['vp'], 'measured', 'measuredOn', ...reported);
  writes('PhoiHop', ['vp'], 'contribution', 'contributionOn', 'request');
  writes('PhoiHop', ['attt']);
  writes('DonVi', ['vp']);
  writes('KiemTra', ['vp']);
});
