import { say } from '../../../src/i18n/catalogue';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';

/** What a cell was read as, one line a part: `variant VP Bộ = Văn phòng Bộ`. */
export function said(cell: string, registry = bundledRegistry): string[] {
  return readUnits(cell, registry).map(({ kind, written, name }) => {
    return kind === 'exact' || name === null ? `${kind} ${written}` : `${kind} ${written} = ${name}`;
  });
}

/** The explanations of a cell's parts, in Vietnamese. */
export function notes(cell: string, registry = bundledRegistry): string[] {
  return readUnits(cell, registry).flatMap(({ note }) => (note ? [say('vi', note)] : []));
}
