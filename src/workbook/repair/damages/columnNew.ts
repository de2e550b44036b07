import { joinedLater } from '../../laterColumn';
import { headingOf } from '../../structuredReference';
import type { DamageKind } from '../seen';
import { columnSteps, inPlace } from './columnSteps';
import { cutSheets } from './tableCut';

/**
 * A column that the product got after the workbook was loaded. Everything works without it, so it is
 * offered and never added unasked. Colour rules that are on are drawn over it too.
 */
export const columnNew: DamageKind = {
  code: 'column-new',
  promise: 'A workbook of an earlier version can have what this version adds.',
  find(seen) {
    const cut = cutSheets(seen);
    return seen.tables
      .filter(({ raw, shape }) => shape.headerRow && !cut.has(raw.sheet))
      .flatMap((table) =>
        inPlace(
          table.snapshot.missing
            .filter((id) => joinedLater(seen.snapshot, table.name, id))
            .map((id) => ({
              code: 'column-new',
              kind: 'newer',
              message: {
                code: 'repair.column-new',
                params: { sheet: table.raw.sheet, heading: headingOf(table.name, id) },
              },
              place: { sheet: table.raw.sheet, cell: 'A1' },
              mend: [
                ...columnSteps(seen, table, id),
                ...(table.own.rules.length > 0 ? [{ do: 'highlights' as const }] : []),
              ],
            })),
        ),
      );
  },
};
