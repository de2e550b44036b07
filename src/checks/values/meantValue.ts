import { typedDay } from '../../plan/calendar/typedDay';
import { serialOfDay } from '../../workbook/serial';
import type { SnapshotCell, SnapshotRow, TablePlace } from '../../workbook/snapshot';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { percentValue, typedPercent } from '../../workbook/typedPercent';
import type { Fix } from '../finding';
import { changeOf } from '../place';

/**
 * Offers the day or the percent that a text in such a column spells out, as programs leave it that paste values
 * as text. Never sure: the day that is read may be one that other checks ask about.
 */
export function meantValue(
  column: ColumnDefinition,
  {
    table,
    row,
    date1904,
  }: { readonly table: TablePlace; readonly row: SnapshotRow; readonly date1904: boolean },
): Fix | null {
  const cell = row.cells[column.id];
  if (typeof cell?.value !== 'string' || cell.computed) return null;
  const meant = column.kind === 'date' ? dayIn(cell, date1904) : percentIn(cell, column);
  const change = meant && changeOf(table, row, column.id, meant.value);
  return meant && change && { label: meant.label, sure: false, changes: [change] };
}

interface Meant {
  readonly value: number;
  readonly label: Fix['label'];
}

function dayIn({ text }: SnapshotCell, date1904: boolean): Meant | null {
  const day = typedDay(text);
  if (day === null) return null;
  return { value: serialOfDay(day, date1904), label: { code: 'check.fix.write-as-day', params: { day } } };
}

function percentIn({ text, format }: SnapshotCell, { kind }: ColumnDefinition): Meant | null {
  const percent = kind === 'percent' ? typedPercent(text) : null;
  if (percent === null) return null;
  const label = { code: 'check.fix.write-percent', params: { text: String(percent) } };
  return { value: percentValue(percent, format), label };
}
