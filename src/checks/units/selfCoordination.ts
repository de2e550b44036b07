import type { Check } from '../check';
import { placeOf } from '../place';

export const selfCoordination: Check = {
  code: 'unit.self-coordination',
  severity: 'warning',
  promise: 'No unit coordinates with itself.',
  ofRows: ({ rows }) =>
    rows
      .filter(({ table, row }) => table.name === 'NhiemVu' && row.key !== '')
      .flatMap(({ table, row, lead, others }) => {
        const leads = new Set(lead.flatMap((part) => (part.unit === null ? [] : [part.unit])));
        return others
          .filter((part) => part.unit !== null && leads.has(part.unit))
          .map((part) => {
            // The official name: the finding stays the same when the spelling is mended.
            const name = part.name ?? part.written;
            return {
              ...placeOf(table, row, 'coordinators'),
              found: name,
              expected: null,
              message: { code: 'check.unit.self-coordination', params: { name } },
              fix: null,
            };
          });
      }),
};
