import type { VisiblePort } from '../workbook/port';
import { type Action, noteOf } from './action';

/** Turns the coloured rows on or off; off leaves every other format and rule as it was. */
export const setHighlights: Action<{ readonly on: boolean }, void, VisiblePort> = {
  id: 'set-highlights',
  label: 'action.set-highlights',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { on }) {
    await context.port.setHighlights(on, noteOf(context, 'set-highlights'));
  },
};
