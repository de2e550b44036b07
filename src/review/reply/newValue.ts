import type { RawCell } from '../../workbook/reading';
import { cellText } from '../../workbook/recognise/cellText';
import type { SnapshotCell } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import { isWord } from '../../workbook/warning';
import { listWords } from '../../workbook/words';
import { typedValue, type Typed } from '../row/typedValue';

export interface Written {
  readonly cell: RawCell;
  /** Whether the file that it was written in counts days from 1904. */
  readonly date1904: boolean;
}

export interface Target {
  readonly table: TableName;
  readonly column: string;
  readonly cell: SnapshotCell;
  readonly date1904: boolean;
}

/**
 * What a cell of the plan gets from what a unit wrote, by the kind of its column; null where it wrote
 * nothing. A fault says why it is no such value: nothing is guessed.
 */
export function newValue({ cell, date1904 }: Written, target: Target): Typed | null {
  const column = tableDefinition(target.table).columns.find(({ id }) => id === target.column);
  if (!column) return { fault: { code: 'reply.no-cell' } };
  const text = cellText(cell, column, date1904);
  if (text.trim() === '') return null;
  if (typeof cell.value === 'object') return fault('error', text);
  if (column.kind === 'formula') return fault('computed', text);
  if (column.kind === 'number') {
    return /^\d{1,6}$/.test(text.trim()) ? { value: Number(text) } : fault('number', text);
  }
  if (column.list !== undefined && column.list !== 'unit') {
    const word = listWords[column.list].find((each) => isWord(text, each));
    return word === undefined ? fault('word', text) : { value: word };
  }
  const kind = column.kind === 'date' ? 'day' : column.kind === 'percent' ? 'percent' : 'text';
  const field = { column: column.id, heading: column.heading, kind, part: 'plan' } as const;
  const typed = kind === 'day' ? withoutHeading(text, column.heading) : text;
  return typedValue(field, typed, target.cell, target.date1904);
}

/** A slip shows a day of another column with its heading, and people copy both. */
function withoutHeading(text: string, heading: string): string {
  const start = `${heading}:`.toLowerCase();
  return text.trim().toLowerCase().startsWith(start) ? text.trim().slice(start.length) : text;
}

function fault(kind: 'error' | 'computed' | 'number' | 'word', found: string): Typed {
  return { fault: { code: `reply.value.${kind}`, params: { found } } };
}
