import { textOf } from '../cellContent';
import type { Check, FindingDraft } from '../check';
import { isMisplaced } from '../keys/keyOfLabels';
import { placeOf } from '../place';

/** The title as it is compared: letter case, blanks and a full stop at the end aside. */
const compared = (title: string): string =>
  title.toLowerCase().split(/\s+/u).filter(Boolean).join(' ').replace(/\.$/, '');

export const duplicateTitle: Check = {
  code: 'title.duplicate',
  severity: 'warning',
  promise: 'No two sections of one part, and no two groups of indicators, have the same title.',
  run: ({ rows }) => {
    const sections = new Map<string, string>();
    const said = new Set<string>();
    const drafts: FindingDraft[] = [];
    for (const planRow of rows) {
      const { table, row } = planRow;
      // A row in a section that is not its own says nothing about that section's title.
      if (row.key === '' || isMisplaced(planRow)) continue;
      const indicators = table.name === 'ChiTieu';
      const column = indicators ? 'groupTitle' : 'sectionTitle';
      const title = textOf(row, column).trim();
      if (title === '') continue;
      const part = indicators ? '' : textOf(row, 'part').trim();
      const section = textOf(row, indicators ? 'group' : 'section').trim();
      const label = [part, section].filter(Boolean).join('.');
      const name = JSON.stringify([table.name, part, compared(title)]);
      const earlier = sections.get(name) ?? label;
      sections.set(name, earlier);
      const pair = JSON.stringify([name, label]);
      if (earlier === label || said.has(pair)) continue;
      said.add(pair);
      drafts.push({
        ...placeOf(table, row, column),
        found: title,
        expected: null,
        message: {
          code: indicators ? 'check.title.duplicate.group' : 'check.title.duplicate',
          params: { title, one: earlier, other: label },
        },
        fix: null,
      });
    }
    return drafts;
  },
};
