import { bestLikeness } from '../../recognise/findTables';
import type { DamageKind } from '../seen';

/** A copied sheet brings a second table with our headings. It is left alone, and not counted. */
export const tableCopy: DamageKind = {
  code: 'table-copy',
  promise: 'No table looks like one of ours and is not counted.',
  find({ shape, tables }) {
    const own = new Set(tables.map((table) => table.shape.name));
    return shape.tables
      .filter(({ name }) => !own.has(name))
      .flatMap(({ name, sheet, headings }) => {
        const copied = bestLikeness(headings);
        const original = tables.find((table) => table.name === copied?.name);
        if (!copied || !original) return [];
        return [
          {
            code: 'table-copy',
            kind: 'changed',
            message: {
              code: 'repair.table-copy',
              params: { sheet, name, table: copied.name, original: original.shape.sheet },
            },
            place: { sheet, cell: 'A1' },
            mend: [],
          },
        ];
      });
  },
};
