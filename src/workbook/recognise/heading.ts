import type { ColumnDefinition, TableDefinition } from '../tableDefinition';

/** Short forms that stand for a heading of ours. */
const shortForms: Readonly<Record<string, string>> = { đến: 'hiệu lực đến' };

/** Headings that were folded lately: those of one workbook are those of the next, and each is asked for often. */
const lately = new Map<string, string>();
const MOST_KEPT = 500;
const LONGEST_KEPT = 100;

/** A heading as it is compared: NFC, letter case, line breaks and runs of white space aside. */
export function foldedHeading(heading: string): string {
  const known = lately.get(heading);
  if (known !== undefined) return known;
  const plain = heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const folded = shortForms[plain] ?? plain;
  if (heading.length <= LONGEST_KEPT) {
    if (lately.size >= MOST_KEPT) lately.clear();
    lately.set(heading, folded);
  }
  return folded;
}

const ownFolded = new WeakMap<TableDefinition, readonly (readonly [id: string, heading: string])[]>();

/** The definition's own headings as they are compared, by identifier; they never change. */
function ownHeadings(definition: TableDefinition): readonly (readonly [id: string, heading: string])[] {
  let own = ownFolded.get(definition);
  if (!own) {
    own = definition.columns.map(({ id, heading }) => [id, foldedHeading(heading)] as const);
    ownFolded.set(definition, own);
  }
  return own;
}

/** Where each column of the definition stands among the headings: the first that fits, from 0. */
export function columnsByHeading(
  definition: TableDefinition,
  headings: readonly string[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  headings.forEach((heading, index) => {
    const folded = foldedHeading(heading);
    if (!places.has(folded)) places.set(folded, index);
  });
  const found = new Map<string, number>();
  for (const [id, own] of ownHeadings(definition)) {
    const place = places.get(own);
    if (place !== undefined) found.set(id, place);
  }
  return found;
}

/** The columns of the definition that are not among those found. */
export function missingOf(
  definition: TableDefinition,
  found: ReadonlyMap<string, unknown>,
): readonly ColumnDefinition[] {
  return definition.columns.filter(({ id }) => !found.has(id));
}
