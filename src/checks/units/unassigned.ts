import type { Check } from '../check';
import { placeOf } from '../place';
import { textOf } from '../planRow';

export const unassigned: Check = {
  code: 'unit.unassigned',
  severity: 'error',
  promise: 'Every task and indicator has a lead unit, named and not only described.',
  run: ({ rows }) =>
    rows
      .filter(({ row, filled, lead }) => {
        if (!filled || row.key === '' || !row.cells.lead) return false;
        // A lead that the coordinator entered for a group counts; an unknown name has a finding of its own.
        if (textOf(row, 'leadUnits').trim() !== '') return textOf(row, 'lead').trim() === '';
        return lead.every((part) => part.kind === 'group');
      })
      .map(({ table, row, lead }) => ({
        ...placeOf(table, row, 'lead'),
        found: textOf(row, 'lead'),
        expected: null,
        message:
          lead.length === 0
            ? { code: 'check.unit.unassigned.empty' }
            : {
                code: 'check.unit.unassigned.group',
                params: { written: lead.map((part) => part.written).join('; ') },
              },
        fix: null,
      })),
};
