import type { Check, FindingDraft } from '../check';
import { placeOf } from '../place';
import { textOf } from '../planRow';

export const duplicateTitle: Check = {
  code: 'title.duplicate',
  severity: 'warning',
  promise: 'No two sections of one part have the same title.',
  run: ({ rows }) => {
    const sections = new Map<string, string>();
    const said = new Set<string>();
    const drafts: FindingDraft[] = [];
    for (const { table, row } of rows) {
      if (table.name !== 'NhiemVu' || row.key === '') continue;
      const title = textOf(row, 'sectionTitle').trim();
      const section = textOf(row, 'section').trim();
      const part = textOf(row, 'part').trim();
      const name = JSON.stringify([part, title.toLowerCase()]);
      const earlier = sections.get(name);
      if (title === '') continue;
      if (earlier === undefined) sections.set(name, section);
      else if (earlier !== section && !said.has(`${part}.${section}`)) {
        said.add(`${part}.${section}`);
        drafts.push({
          ...placeOf(table, row, 'sectionTitle'),
          found: title,
          expected: null,
          message: {
            code: 'check.title.duplicate',
            params: { title, one: `${part}.${earlier}`, other: `${part}.${section}` },
          },
          fix: null,
        });
      }
    }
    return drafts;
  },
};
