import type { Finding } from '../../checks/finding';
import { tableDefinition } from '../../workbook/tables';

/** The heading of the finding's column as it stands in the sheet; null where it has none. */
export function columnHeading({ table, column }: Finding): string | null {
  if (table === null || column === null) return null;
  return tableDefinition(table).columns.find(({ id }) => id === column)?.heading ?? column;
}

/** The cell with its sheet, as people write it: `Nhiệm vụ!L12`; null where the finding has no cell. */
export function cellAddress({ sheet, cell }: Finding): string | null {
  return sheet === null || cell === null ? null : `${sheet}!${cell}`;
}
