import type { Check } from '../check';
import { decisionPlace } from './decisionPlace';

export const missingNumber: Check = {
  code: 'decision.number-missing',
  severity: 'error',
  promise: 'The decision that issued the plan has a number.',
  run: ({ snapshot }) =>
    snapshot.carrier.content && !snapshot.decision?.number?.text.trim()
      ? [
          {
            ...decisionPlace(snapshot, 'number'),
            found: '',
            expected: null,
            message: { code: 'check.decision.number-missing' },
            fix: null,
          },
        ]
      : [],
};
