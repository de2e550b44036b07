import type { CarrierReading } from '../../workbook/snapshot';
import type { Check } from '../check';
import { nowhere } from '../place';

function carrierCheck(
  code: string,
  severity: Check['severity'],
  promise: string,
  applies: (carrier: CarrierReading) => boolean,
): Check {
  return {
    code,
    severity,
    promise,
    run: ({ snapshot }) =>
      snapshot.kind === 'plan' || !applies(snapshot.carrier)
        ? []
        : [{ ...nowhere, found: '', expected: null, message: { code: `check.${code}` }, fix: null }],
  };
}

export const damagedCarrier = carrierCheck(
  'carrier.damaged',
  'warning',
  'The hidden record of the plan is whole, so that the decision can be told from later changes.',
  // One whole copy is enough: then only the other is to be mended.
  ({ state, content }) => state === 'absent' || (state === 'damaged' && content === null),
);

export const halfCarrier = carrierCheck(
  'carrier.half',
  'info',
  'Both copies of the hidden record are there.',
  ({ state, content }) => state.endsWith('-lost') || (state === 'damaged' && content !== null),
);
