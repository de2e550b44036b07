import type { Check } from '../check';
import { decisionPlace } from './decisionPlace';

export const missingDate: Check = {
  code: 'decision.date-missing',
  severity: 'error',
  promise: 'The decision that issued the plan has a date.',
  run: ({ snapshot }) =>
    snapshot.carrier.content && !snapshot.decision?.date?.text.trim()
      ? [
          {
            ...decisionPlace(snapshot, 'date'),
            found: '',
            expected: null,
            message: { code: 'check.decision.date-missing' },
            fix: null,
          },
        ]
      : [],
};
