import type { Check } from '../check';
import { changeOf, placeOf } from '../place';
import { textOf } from '../planRow';

export const leadUnitsDisagree: Check = {
  code: 'unit.lead-units-disagree',
  severity: 'warning',
  promise: 'The normalised lead units are those that the text of the lead names.',
  run: ({ rows }) =>
    rows.flatMap(({ table, row, leadUnits }) => {
      const written = textOf(row, 'leadUnits');
      // Where the text names no unit, whatever the coordinator entered is the assignment.
      if (row.key === '' || !row.cells.leadUnits || leadUnits === '' || sameNames(written, leadUnits))
        return [];
      const empty = written.trim() === '';
      const change = changeOf(table, row, 'leadUnits', leadUnits);
      return [
        {
          ...placeOf(table, row, 'leadUnits'),
          found: written,
          expected: { code: 'check.as-text', params: { text: leadUnits } },
          message: {
            code: empty ? 'check.unit.lead-units-empty' : 'check.unit.lead-units-disagree',
            params: { written, lead: textOf(row, 'lead'), expected: leadUnits },
          },
          fix: change && {
            label: { code: 'check.fix.write-text', params: { text: leadUnits } },
            sure: empty,
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
