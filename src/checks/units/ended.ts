import type { UnitPart, UnitRecord } from '../../plan/unit/unit';
import type { Check, FindingDraft } from '../check';
import { perObject } from '../perObject';
import { placeOf } from '../place';
import { othersColumn, type PlanRow } from '../planRow';

/** What is known of the successors: nothing, one of the same name, some for sure, some perhaps. */
function wordingOf({ name, successors }: UnitRecord): '' | '.same-name' | '.successor' | '.perhaps' {
  if (successors.length === 0) return '';
  if (successors.some(({ certainty }) => certainty === 'low')) return '.perhaps';
  return successors.every((successor) => successor.name === name) ? '.same-name' : '.successor';
}

/** The known units that the texts of a row name, with the column of each. */
const namedUnits = perObject((planRow: PlanRow): readonly { column: string; unit: string }[] => {
  const { table, row, lead, others } = planRow;
  if (row.key === '') return [];
  const named = (column: string, parts: readonly UnitPart[]) =>
    parts.flatMap(({ unit }) => (unit === null ? [] : [{ column, unit }]));
  return [...named('lead', lead), ...named(othersColumn(table), others)];
});

export const endedUnit: Check = {
  code: 'unit.ended',
  severity: 'info',
  promise: 'Every unit that is named still exists on the as-of day.',
  run: ({ rows, registry, asOf }) => {
    const first = new Map<string, { draft: FindingDraft; rows: Set<string> }>();
    for (const planRow of rows) {
      const { table, row } = planRow;
      for (const { column, unit } of namedUnits(planRow)) {
        const record = registry.byId(unit);
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
