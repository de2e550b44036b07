import type { DamageKind } from '../seen';

/** A totals row in Kiểm tra keeps findings from being written; in other tables it is in nobody's way. */
export const totalsRow: DamageKind = {
  code: 'totals-row',
  promise: 'The table of findings has no totals row.',
  find: ({ tables }) =>
    tables
      .filter(({ name, shape }) => name === 'KiemTra' && shape.totalsRow)
      .map(({ shape: { sheet } }) => ({
        code: 'totals-row',
        kind: 'changed',
        message: { code: 'repair.totals-row', params: { sheet } },
        place: { sheet, cell: 'A1' },
        mend: [],
      })),
};
