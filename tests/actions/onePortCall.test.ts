import { changeSettings } from '../../src/actions/changeSettings';
import { setHighlights } from '../../src/actions/setHighlights';
import { showPlace } from '../../src/actions/showPlace';
import { recordingPort } from './recordingPort';

const kinds = ['blank', 'foreign', 'plan', 'master', 'unit', 'damaged'] as const;
const ours = ['master', 'unit'];

test('highlights are set as asked, in a workbook of ours', async () => {
  const { context, asked } = recordingPort();
  await setHighlights.perform(context, { on: false });
  const note = { at: '2024-06-01', action: 'set-highlights' };
  expect(asked).toEqual([['setHighlights', false, note]]);
  expect(kinds.filter((kind) => setHighlights.available({ kind }))).toEqual(ours);
});

test('settings are written as given: absent leaves, null follows the calendar', async () => {
  const { context, asked } = recordingPort();
  await changeSettings.perform(context, { asOf: null });
  await changeSettings.perform(context, { dueSoonDays: 14 });
  const note = { at: '2024-06-01', action: 'change-settings' };
  expect(asked).toEqual([
    ['setSettings', { asOf: null }, note],
    ['setSettings', { dueSoonDays: 14 }, note],
  ]);
  expect(kinds.filter((kind) => changeSettings.available({ kind }))).toEqual(ours);
});

test('a place is shown wherever it is', async () => {
  const { context, asked } = recordingPort();
  const place = { sheet: 'Nhiệm vụ', cell: 'G2' };
  expect(await showPlace.perform(context, place)).toEqual({ filtered: false, hidden: false });
  expect(asked).toEqual([['reveal', place]]);
});
