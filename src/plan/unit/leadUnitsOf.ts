import type { UnitPart } from './unit';

/**
 * The value of `Đơn vị chủ trì (chuẩn)`: the official names, joined by `; `, of the parts that are exact, a
 * variant, or misspelt with a single suggestion, each once; empty where there is none.
 */
export function leadUnitsOf(parts: readonly UnitPart[]): string {
  const names = parts.flatMap(({ kind, name, suggestions }) => {
    const named = kind === 'exact' || kind === 'variant' || (kind === 'misspelt' && suggestions.length === 1);
    return named && name !== null ? [name] : [];
  });
  return [...new Set(names)].join('; ');
}
