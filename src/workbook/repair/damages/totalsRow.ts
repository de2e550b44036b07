import type { DamageKind } from '../seen';

/**
 * A totals row in Kiểm tra or Hợp nhất keeps their lines from being written; in other tables it is in
 * nobody's way.
 */
export const totalsRow: DamageKind = {
  code: 'totals-row',
  promise: 'The tables whose lines are written anew have no totals row.',
  find: ({ tables }) =>
    tables
      .filter(({ name, shape }) => (name === 'KiemTra' || name === 'HopNhat') && shape.totalsRow)
      .map(({ shape: { sheet } }) => ({
        code: 'totals-row',
        kind: 'changed',
        message: { code: 'repair.totals-row', params: { sheet } },
        place: { sheet, cell: 'A1' },
        mend: [],
      })),
};
