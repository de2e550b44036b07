import type { UnitPart } from '../../plan/unit/unit';

const SEPARATOR = '; ';

/** The text with one more unit at its end; what stood there stays as it was written. */
export function withUnit(text: string, name: string): string {
  const before = text.replace(/[\s;,.]+$/u, '');
  return before === '' ? name : `${before}${SEPARATOR}${name}`;
}

/**
 * The text without one of its parts: the others as written, joined by `; `. A name that took its head from a
 * list (`Các Cục: Báo chí, …`) is written out, since the list is taken apart.
 */
export function withoutPart(parts: readonly UnitPart[], at: number): string {
  return parts
    .filter((_, index) => index !== at)
    .map(({ written, name, elliptical }) =>
      elliptical && name !== null ? name : written.replace(/[\s.]+$/u, ''),
    )
    .join(SEPARATOR);
}
