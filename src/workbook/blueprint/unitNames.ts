import type { UnitPart } from '../../plan/unit/unit';

/**
 * The official names that a unit cell stands for, each once, in the order of the cell: of parts that are
 * exact, a variant, or misspelt with a single suggestion. A group or an unknown name gives none.
 */
export function unitNamesOf(parts: readonly UnitPart[]): readonly string[] {
  const names = parts.map(nameOf).filter((name) => name !== null);
  return [...new Set(names)];
}

function nameOf(part: UnitPart): string | null {
  if (part.kind === 'exact' || part.kind === 'variant') return part.name;
  const [only, ...others] = part.suggestions;
  return part.kind === 'misspelt' && only && others.length === 0 ? only.name : null;
}
