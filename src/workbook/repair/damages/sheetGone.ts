import type { DamageKind } from '../seen';
import { addSheet } from './tableGone';

/** Tổng quan or Danh mục, deleted: both are written anew from the tables and the lists. */
export const sheetGone: DamageKind = {
  code: 'sheet-gone',
  promise: 'The sheets that hold no table of ours are there.',
  find: (seen) =>
    seen.snapshot.kind !== 'master'
      ? []
      : seen.sheets.flatMap(({ name, expected, actual }, index) => {
          if (actual !== null || expected.table !== null || expected.visibility !== 'visible') return [];
          const blueprint = seen.rebuilt().sheets[index];
          if (!blueprint) return [];
          return [
            {
              code: 'sheet-gone',
              kind: 'broken',
              message: { code: 'repair.sheet-gone', params: { name, sheet: expected.name } },
              place: null,
              mend: [addSheet(seen, index, blueprint)],
            },
          ];
        }),
};
