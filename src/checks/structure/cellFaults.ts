import type { Check } from '../check';

export const cellFaults: Check = {
  code: 'cell.damaged',
  severity: 'error',
  promise: 'The file gives each cell one value.',
  run: ({ snapshot }) =>
    snapshot.faults.map(({ code, sheet, cell, found }) => ({
      sheet,
      table: null,
      key: null,
      column: null,
      cell,
      found,
      expected: null,
      message: { code: `check.cell.damaged.${code}`, params: { found } },
      fix: null,
    })),
};
