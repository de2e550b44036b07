import type { TableName } from '../../workbook/tableDefinition';
import type { Check } from '../check';
import { nowhere } from '../place';

const needed: readonly TableName[] = ['ChiTieu', 'NhiemVu', 'PhoiHop', 'DonVi', 'KiemTra'];

export const missingTable: Check = {
  code: 'table.missing',
  severity: 'warning',
  promise: 'A workbook of ours has every table that it was loaded with.',
  run: ({ snapshot }) =>
    snapshot.kind !== 'master'
      ? []
      : needed
          .filter((table) => !snapshot.tables[table])
          .map((table) => ({
            ...nowhere,
            table,
            found: '',
            expected: null,
            message: { code: 'check.table.missing', params: { table } },
            fix: null,
          })),
};
