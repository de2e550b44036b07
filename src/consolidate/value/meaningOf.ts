import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { plainValueOf } from './plainValueOf';
import type { PlainValue } from './plainValue';
import type { ReadableCell } from './readableCell';
import { writtenIn } from './writtenIn';

/**
 * What the cell means, and where it means nothing that its column holds, what stands there: cells of the
 * coordinator's workbook and of a package's base are held against, not judged.
 */
export function meaningOf(cell: ReadableCell, column: ColumnDefinition, date1904: boolean): PlainValue {
  const reading = plainValueOf(cell, column, date1904);
  return 'value' in reading ? reading.value : writtenIn(cell);
}
