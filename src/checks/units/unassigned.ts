import { holdsError, isBlank, textOf } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import type { PlanRow } from '../planRow';

/** True where a person entered lead units beside the text, which names none. */
function isEntered({ row, loaded }: PlanRow): boolean {
  const written = textOf(row, 'leadUnits').trim();
  // What the product made of an earlier text is no entry of a person.
  const leftOver = loaded !== null && written === loaded.leadUnits && textOf(row, 'lead') !== loaded.lead;
  return written !== '' && !leftOver;
}

/** An empty lead is unassigned whatever stands beside it; a group, unless somebody entered who it is. */
function isUnassigned(planRow: PlanRow): boolean {
  const { row, filled, lead } = planRow;
  const cell = row.cells.lead;
  if (!filled || row.key === '' || !cell || holdsError(cell)) return false;
  if (isBlank(cell)) return true;
  // An unknown name has a finding of its own.
  return lead.every((part) => part.kind === 'group') && !isEntered(planRow);
}

export const unassigned: Check = {
  code: 'unit.unassigned',
  severity: 'error',
  promise: 'Every task and indicator has a lead unit, named and not only described.',
  ofRows: ({ rows }) =>
    rows.filter(isUnassigned).map(({ table, row, lead }) => {
      const found = textOf(row, 'lead').trim();
      return {
        ...placeOf(table, row, 'lead'),
        found,
        expected: null,
        message:
          lead.length === 0
            ? { code: 'check.unit.unassigned.empty' }
            : { code: 'check.unit.unassigned.group', params: { written: found } },
        fix: null,
      };
    }),
};
