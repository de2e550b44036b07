import { dayIn } from '../../workbook/planOf';
import type { Check } from '../check';
import { nowhere } from '../place';

export const unreadableDate: Check = {
  code: 'decision.date-unreadable',
  severity: 'error',
  promise: 'The decision’s date, where it is written, is a day of the calendar.',
  run: ({ snapshot }) => {
    const place = snapshot.decision?.date;
    const text = place?.text.trim() ?? '';
    if (!place || text === '' || dayIn(text) !== null) return [];
    return [
      {
        ...nowhere,
        column: 'date',
        sheet: place.sheet,
        cell: place.cell,
        found: text,
        expected: { code: 'check.value.date.expected' },
        message: { code: 'check.decision.date-unreadable', params: { text } },
        fix: null,
      },
    ];
  },
};
