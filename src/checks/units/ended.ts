import type { Check, FindingDraft } from '../check';
import { placeOf } from '../place';
import { unitCells } from './columns';

export const endedUnit: Check = {
  code: 'unit.ended',
  severity: 'info',
  promise: 'Every unit that is named still exists on the as-of day.',
  run: ({ rows, registry, asOf }) => {
    const first = new Map<string, { draft: FindingDraft; rows: Set<string> }>();
    for (const { planRow, column, parts } of unitCells(rows)) {
      for (const part of parts) {
        const record = part.unit === null ? undefined : registry.byId(part.unit);
        if (!record || record.validTo === null || record.validTo >= asOf) continue;
        const known = first.get(record.id);
        if (known) {
          known.rows.add(`${planRow.table.name} ${planRow.row.key}`);
          continue;
        }
        const successors = record.successors.map((successor) => successor.name).join('; ');
        first.set(record.id, {
          rows: new Set([`${planRow.table.name} ${planRow.row.key}`]),
          draft: {
            ...placeOf(planRow.table, planRow.row, column),
            found: record.name,
            expected: successors === '' ? null : { code: 'check.as-text', params: { text: successors } },
            message: {
              code: successors === '' ? 'check.unit.ended' : 'check.unit.ended.successor',
              params: { name: record.name, day: record.validTo, successors },
            },
            fix: null,
          },
        });
      }
    }
    return [...first.values()].map(({ draft, rows: named }) => ({
      ...draft,
      message: { ...draft.message, params: { ...draft.message.params, count: named.size } },
    }));
  },
};
