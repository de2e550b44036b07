import type { CarrierReading } from '../../workbook/snapshot';
import type { Check } from '../check';
import { nowhere } from '../place';

function carrierCheck(
  code: string,
  severity: Check['severity'],
  promise: string,
  states: readonly CarrierReading['state'][],
): Check {
  return {
    code,
    severity,
    promise,
    run: ({ snapshot }) =>
      snapshot.kind === 'plan' || !states.includes(snapshot.carrier.state)
        ? []
        : [{ ...nowhere, found: '', expected: null, message: { code: `check.${code}` }, fix: null }],
  };
}

export const damagedCarrier = carrierCheck(
  'carrier.damaged',
  'warning',
  'The hidden record of the plan is whole, so that the decision can be told from later changes.',
  ['damaged', 'absent'],
);

export const halfCarrier = carrierCheck(
  'carrier.half',
  'info',
  'Both copies of the hidden record are there.',
  ['part-lost', 'sheet-lost'],
);
