import { columnOf } from '../master/columnOf';
import type { ChangeRequest, Origin } from '../consolidation';
import type { PlainValue } from '../value/plainValue';

/** What a unit sent, as the journal keeps it: the unit, or where nobody knows it the file, and the value. */
export function saidText({ unit, file }: Pick<Origin, 'unit' | 'file'>, value: PlainValue): string {
  return `${unit ?? file}: ${String(value)}`;
}

/** What a request asks for, as the journal keeps it; of a new row every cell by its heading. */
export function rowText(request: Pick<ChangeRequest, 'table' | 'unit' | 'file' | 'after'>): string {
  const { table, after } = request;
  if (after === null) return saidText(request, '–');
  if (typeof after !== 'object') return saidText(request, after);
  const cells = Object.entries(after).map(
    ([column, value]) => `${columnOf(table, column)?.heading ?? column}: ${String(value)}`,
  );
  return saidText(request, cells.join('; '));
}

/** What was kept or written, as the journal keeps it. */
export function keptText(value: PlainValue): string {
  return String(value);
}
