import type { UndoPlan } from '../../../src/review/undo/undoPlan';
import { fakeChange } from './findings';

/** What taking back an entry that wrote one cell would do. */
export function fakePlan(entry: number): UndoPlan {
  const written = fakeChange('A.I.1', 'sai', 'đúng');
  return {
    entry: { number: entry, at: '2026-11-24', action: 'apply-fixes', changes: [written], facts: [] },
    ready: [fakeChange('A.I.1', 'đúng', 'sai')],
    already: [],
    conflicts: [],
    gone: [],
    facts: { settings: null, highlights: null, left: [], otherwise: [] },
    date1904: false,
  };
}
