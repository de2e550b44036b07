import type { Check, FindingDraft } from '../check';
import type { UnitRecord } from '../../plan/unit/unit';
import { placeOf } from '../place';
import { unitCells } from './columns';

/** What is known of the successors: nothing, one of the same name, some for sure, some perhaps. */
function wordingOf({ name, successors }: UnitRecord): '' | '.same-name' | '.successor' | '.perhaps' {
  if (successors.length === 0) return '';
  if (successors.some(({ certainty }) => certainty === 'low')) return '.perhaps';
  return successors.every((successor) => successor.name === name) ? '.same-name' : '.successor';
}

export const endedUnit: Check = {
  code: 'unit.ended',
  severity: 'info',
  promise: 'Every unit that is named still exists on the as-of day.',
  run: (context) => {
    const { registry, asOf } = context;
    const first = new Map<string, { draft: FindingDraft; rows: Set<string> }>();
    for (const { table, row, column, parts } of unitCells(context)) {
      if (table.name === 'PhoiHop' || column === 'leadUnits') continue;
      for (const part of parts) {
        const record = part.unit === null ? undefined : registry.byId(part.unit);
        if (!record || record.validTo === null || record.validTo >= asOf) continue;
        const known = first.get(record.id);
        if (known) {
          known.rows.add(`${table.name} ${row.key}`);
          continue;
        }
        const successors = record.successors.map((successor) => successor.name).join('; ');
        first.set(record.id, {
          rows: new Set([`${table.name} ${row.key}`]),
          draft: {
            ...placeOf(table, row, column),
            found: record.name,
            expected: successors === '' ? null : { code: 'check.as-text', params: { text: successors } },
            message: {
              code: `check.unit.ended${wordingOf(record)}`,
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
