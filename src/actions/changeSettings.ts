import type { IsoDate } from '../plan/isoDate';
import type { VisiblePort } from '../workbook/port';
import { type Action, noteOf } from './action';

export interface SettingsInput {
  /** Null follows the calendar (`=TODAY()`); absent leaves it. */
  readonly asOf?: IsoDate | null;
  readonly dueSoonDays?: number;
}

/** Writes the as-of day and the number of "due soon" days into the workbook, where the formulas take them. */
export const changeSettings: Action<SettingsInput, void, VisiblePort> = {
  id: 'change-settings',
  label: 'action.change-settings',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, settings) {
    await context.port.setSettings(settings, noteOf(context, 'change-settings'));
  },
};
