import { holdsError, isBlank, textOf } from '../cellContent';
import type { Check } from '../check';
import { changeOf, placeOf } from '../place';

export const leadUnitsDisagree: Check = {
  code: 'unit.lead-units-disagree',
  severity: 'warning',
  promise: 'The normalised lead units are those that the text of the lead names.',
  ofRows: ({ rows }) =>
    rows.flatMap(({ table, row, leadUnits, loaded }) => {
      const cell = row.cells.leadUnits;
      // Where the text names no unit, whatever the coordinator entered is the assignment.
      if (row.key === '' || !cell || holdsError(cell) || leadUnits === '') return [];
      const written = textOf(row, 'leadUnits');
      if (sameNames(written, leadUnits)) return [];
      const lead = textOf(row, 'lead');
      const leftOver = loaded !== null && sameNames(written, loaded.leadUnits) && lead !== loaded.lead;
      const change = changeOf(table, row, 'leadUnits', leadUnits);
      return [
        {
          ...placeOf(table, row, 'leadUnits'),
          found: written,
          expected: { code: 'check.as-text', params: { text: leadUnits } },
          message: {
            code: isBlank(cell) ? 'check.unit.lead-units-empty' : 'check.unit.lead-units-disagree',
            params: { written, lead, expected: leadUnits },
          },
          // An empty cell, or the product's own last value, is nobody's choice.
          fix: change && {
            label: { code: 'check.fix.write-text', params: { text: leadUnits } },
            sure: isBlank(cell) || leftOver,
            changes: [change],
          },
        },
      ];
    }),
};

function sameNames(one: string, other: string): boolean {
  const names = (text: string): string =>
    text
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean)
      .sort()
      .join(';');
  return names(one) === names(other);
}
