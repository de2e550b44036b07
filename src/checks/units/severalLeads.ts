import type { Check } from '../check';
import { placeOf } from '../place';

export const severalLeads: Check = {
  code: 'unit.several-leads',
  severity: 'info',
  promise: 'Every task and indicator has one lead unit.',
  ofRows: ({ rows }) =>
    rows.flatMap(({ table, row, lead }) => {
      const names = [...new Set(lead.flatMap((part) => (part.name === null ? [] : [part.name])))];
      if (row.key === '' || names.length < 2) return [];
      return [
        {
          ...placeOf(table, row, 'lead'),
          found: names.join('; '),
          expected: null,
          message: {
            code: 'check.unit.several-leads',
            params: { count: names.length, names: names.join('; ') },
          },
          fix: null,
        },
      ];
    }),
};
