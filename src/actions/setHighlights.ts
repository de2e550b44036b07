import type { VisiblePort } from '../workbook/port';
import type { Action } from './action';

/** Turns the coloured rows on or off; off leaves every other format and rule as it was. */
export const setHighlights: Action<{ readonly on: boolean }, void, VisiblePort> = {
  id: 'set-highlights',
  label: 'action.set-highlights',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform({ port }, { on }) {
    await port.setHighlights(on);
  },
};
