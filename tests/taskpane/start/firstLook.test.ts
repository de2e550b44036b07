import { startLook } from '../../../src/taskpane/start/firstLook';
import { createPreferences } from '../../../src/taskpane/start/preferences';

/** What the pane opens with, where this was kept. */
const opens = (kept: Record<string, string>, language: string, theme: string | null) =>
  it(`is ${language}, ${theme ?? 'as the browser prefers'} where ${JSON.stringify(kept)} was kept`, () => {
    const store = { getItem: (key: string) => kept[key.replace('plan-tracker.', '')] ?? null, setItem() {} };
    expect(startLook(createPreferences(() => store))).toEqual({ language, theme });
  });

describe('the first look of the pane', () => {
  opens({}, 'vi', null);
  opens({ language: 'en' }, 'en', null);
  opens({ language: 'fr' }, 'vi', null);
  opens({ theme: 'dark' }, 'vi', 'dark');
  opens({ theme: 'system', 'excel-theme': 'dark' }, 'vi', 'dark');
  opens({ theme: 'light', 'excel-theme': 'dark' }, 'vi', 'light');
  opens({ theme: 'purple', 'excel-theme': 'unknown' }, 'vi', null);

  it('is Vietnamese, as the browser prefers, where nothing can be kept', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    expect(startLook(createPreferences(refuse))).toEqual({ language: 'vi', theme: null });
  });
});
