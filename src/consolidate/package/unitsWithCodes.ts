import { unitCode } from '../../plan/unit/unitCode';
import type { TableRow } from '../../workbook/blueprint/tableRow';

/**
 * The rows of the table of units as a package has them: a unit that was entered without a code goes out
 * with the one that its name gives, or the row would come back as one that nobody has. A row that names
 * no unit, or one that stands there already, stays behind.
 */
export function unitsWithCodes(rows: readonly TableRow[]): readonly TableRow[] {
  const taken = new Set(rows.map((row) => textOf(row.unit)));
  return rows.flatMap((row) => {
    if (textOf(row.unit) !== '') return [row];
    const unit = unitCode(textOf(row.name));
    if (unit === '' || taken.has(unit)) return [];
    taken.add(unit);
    return [{ ...row, unit }];
  });
}

function textOf(value: TableRow[string] | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
