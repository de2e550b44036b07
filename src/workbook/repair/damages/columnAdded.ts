import { joinedLater } from '../../laterColumn';
import { foldedHeading } from '../../recognise/heading';
import { tableDefinition } from '../../tables';
import type { DamageKind } from '../seen';

/** Columns of the user's own within a table of ours: neither read nor changed, and never deleted. */
export const columnAdded: DamageKind = {
  code: 'column-added',
  promise: 'No column within a table of ours is left unread.',
  find: ({ tables, snapshot: workbook }) =>
    tables.flatMap(({ name, raw, snapshot }) => {
      const ours = new Set(Object.values(snapshot.columns).map((column) => column - raw.left));
      const own = new Set(tableDefinition(name).columns.map((column) => foldedHeading(column.heading)));
      const added = raw.headings.filter((each, place) => !ours.has(place) && !own.has(foldedHeading(each)));
      const lost = snapshot.missing.some((id) => !joinedLater(workbook, name, id));
      if (added.length === 0 || lost) return [];
      return [
        {
          code: 'column-added',
          kind: 'changed',
          message: {
            code: 'repair.column-added',
            params: {
              sheet: raw.sheet,
              headings: added.map((each) => `“${each}”`).join(', '),
              count: added.length,
            },
          },
          place: { sheet: raw.sheet, cell: 'A1' },
          mend: [],
        },
      ];
    }),
};
