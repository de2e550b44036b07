import type { Unloaded } from '../../../src/actions/unloadPlan';
import type { UnloadFacts } from '../../../src/workbook/unload/unloadFacts';

const none = { count: 0, places: [] };

/** What was found before taking a plan out, with whatever is given. */
export function fakeFacts(rest: Partial<UnloadFacts> = {}): UnloadFacts {
  return {
    sheets: ['Tổng quan', 'Chỉ tiêu', 'Nhiệm vụ'],
    own: { followUp: none, column: none, edited: none, outside: none },
    looking: none,
    lookingByText: none,
    objects: none,
    elsewhere: none,
    mark: 'as-seen',
    ...rest,
  };
}

export const fakeUnloaded: Unloaded = {
  mode: 'keep',
  free: {
    reworded: [],
    names: [],
    tables: [],
    carrier: null,
    carrierPosition: 0,
    part: null,
    highlights: true,
  },
};
