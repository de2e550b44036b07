import { textOf } from '../cellContent';
import type { Check, FindingDraft } from '../check';
import { inKeyOrder } from '../keys/keyOrder';
import { isMisplaced } from '../keys/keyOfLabels';
import { perObject } from '../perObject';
import { placeOf } from '../place';
import type { PlanRow } from '../planRow';

/** The title as it is compared: letter case, blanks and a full stop at the end aside. */
const compared = (title: string): string =>
  title.toLowerCase().split(/\s+/u).filter(Boolean).join(' ').replace(/\.$/, '');

interface Titled {
  readonly planRow: PlanRow;
  readonly column: 'groupTitle' | 'sectionTitle';
  readonly title: string;
  /** What two titles that are the same have in common. */
  readonly name: string;
  /** The section or group that bears the title. */
  readonly label: string;
}

/** The title of the row's section or group; null where the row says nothing about it. */
const titled = perObject((planRow: PlanRow): Titled | null => {
  const { table, row } = planRow;
  // A row in a section that is not its own says nothing about that section's title.
  if (row.key === '' || isMisplaced(planRow)) return null;
  const indicators = table.name === 'ChiTieu';
  const column = indicators ? 'groupTitle' : 'sectionTitle';
  const title = textOf(row, column).trim();
  if (title === '') return null;
  const part = indicators ? '' : textOf(row, 'part').trim();
  const section = textOf(row, indicators ? 'group' : 'section').trim();
  const label = [part, section].filter(Boolean).join('.');
  return { planRow, column, title, name: JSON.stringify([table.name, part, compared(title)]), label };
});

export const duplicateTitle: Check = {
  code: 'title.duplicate',
  severity: 'warning',
  promise: 'No two sections of one part, and no two groups of indicators, have the same title.',
  run: ({ rows }) => {
    const found = doubled(rows.flatMap((planRow) => titled(planRow) ?? []));
    const sections = new Map<string, string>();
    const said = new Set<string>();
    return inKeyOrder(found, ({ planRow }) => planRow).flatMap((each): FindingDraft[] => {
      const earlier = sections.get(each.name);
      if (earlier === undefined) sections.set(each.name, each.label);
      if (earlier === undefined || earlier === each.label) return [];
      const pair = JSON.stringify([each.name, each.label]);
      if (said.has(pair)) return [];
      said.add(pair);
      return [draftOf(each, earlier)];
    });
  },
};

/** The rows whose title several sections bear. */
function doubled(rows: readonly Titled[]): readonly Titled[] {
  const first = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, label } of rows) {
    const known = first.get(name);
    if (known === undefined) first.set(name, label);
    else if (known !== label) names.add(name);
  }
  return names.size === 0 ? [] : rows.filter(({ name }) => names.has(name));
}

function draftOf({ planRow: { table, row }, column, title, label }: Titled, earlier: string): FindingDraft {
  return {
    ...placeOf(table, row, column),
    found: title,
    expected: null,
    message: {
      code: column === 'groupTitle' ? 'check.title.duplicate.group' : 'check.title.duplicate',
      params: { title, one: earlier, other: label },
    },
    fix: null,
  };
}
