import type { UnitPart } from './unit';

/** The cell with `name` in place of the part's characters; all others stay as they are. */
export function replacePart(cell: string, part: Pick<UnitPart, 'start' | 'end'>, name: string): string {
  return cell.slice(0, part.start) + name + cell.slice(part.end);
}
