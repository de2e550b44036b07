import { readUnits } from '../../plan/unit/readUnits';
import { replacePart } from '../../plan/unit/replacePart';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { UnitPart } from '../../plan/unit/unit';
import type { Fix } from '../finding';
import { changeOf } from '../place';
import type { UnitCell } from './columns';

/** A unit to write in place of what stands there. */
export interface Meant {
  readonly unit: string;
  readonly name: string;
}

/**
 * Writes a unit's name over the part's characters in its cell; the rest of the cell stays. In an elliptical
 * list the head word stands before the list and is not written again. Sure at most where the cell, read
 * again, then names that unit and gives no finding there.
 */
export function replacement(
  { table, row, column }: UnitCell,
  part: UnitPart,
  meant: Meant,
  registry: UnitRegistry,
  sure: boolean,
): Fix | null {
  const value = row.cells[column]?.value;
  if (typeof value !== 'string') return null;
  for (const name of part.elliptical === true
    ? [withoutHead(meant.name, part.written), meant.name]
    : [meant.name]) {
    const after = replacePart(value, part, name);
    const change = changeOf(table, row, column, after);
    if (!change) return null;
    const settled = isSettled(readUnits(after, registry), part.start, part.start + name.length, meant.unit);
    if (!settled && name !== meant.name) continue;
    return {
      label: { code: 'check.fix.write-name', params: { written: part.written, name } },
      sure: sure && settled,
      changes: [change],
      stretches: [{ start: part.start, end: part.end, replacement: name }],
    };
  }
  return null;
}

/** As many words from the end of the name as were written. */
function withoutHead(name: string, written: string): string {
  return name.split(' ').slice(-written.split(' ').length).join(' ');
}

function isSettled(parts: readonly UnitPart[], start: number, end: number, unit: string): boolean {
  return parts.some(
    (part) =>
      part.start === start &&
      part.end === end &&
      part.unit === unit &&
      (part.kind === 'exact' || (part.kind === 'variant' && part.elliptical === true)),
  );
}
