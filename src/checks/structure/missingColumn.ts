import type { TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { joinedLater } from '../../workbook/laterColumn';
import { headingOf } from '../../workbook/structuredReference';
import type { Check } from '../check';

export const missingColumn: Check = {
  code: 'column.missing',
  severity: 'warning',
  promise: 'A table of ours has every column that it was loaded with.',
  run: ({ snapshot }) =>
    snapshot.kind === 'plan'
      ? []
      : Object.values(snapshot.tables).flatMap((table) =>
          withoutLater(snapshot, table).map((column) => ({
            sheet: table.sheet,
            table: table.name,
            key: null,
            column,
            cell: null,
            found: '',
            expected: null,
            message: {
              code: 'check.column.missing',
              params: { sheet: table.sheet, heading: headingOf(table.name, column) },
            },
            fix: null,
          })),
        ),
};

/** A column that the product got after the workbook was loaded is no loss; a repair offers to add it. */
function withoutLater(snapshot: WorkbookSnapshot, { name, missing }: TableSnapshot): readonly string[] {
  return missing.filter((column) => !joinedLater(snapshot, name, column));
}
