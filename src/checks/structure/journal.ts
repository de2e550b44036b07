import type { Check } from '../check';
import { nowhere } from '../place';

/** The journal of the product's own changes, which rides in the hidden sheet. */
export const damagedJournal: Check = {
  code: 'structure.journal',
  severity: 'warning',
  promise: 'Every change that the product wrote down in the workbook can still be read.',
  run({ snapshot: { journal, kind, carrier } }) {
    const damage = journal?.damage;
    if (!damage || kind === 'plan' || kind === 'foreign') return [];
    // The whole hidden record has gone, which is said by a check of its own.
    if (damage.kind === 'gone' && carrier.content === null) return [];
    const { kind: what, ...params } = damage;
    const found = Object.values(params).join(' ');
    const message = { code: `check.structure.journal.${what}`, params };
    return [{ ...nowhere, found, expected: null, message, fix: null }];
  },
};
