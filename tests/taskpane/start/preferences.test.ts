import type { PreferenceStore } from '../../../src/taskpane/start/preferences';
import { createPreferences } from '../../../src/taskpane/start/preferences';

function storeOf(values: Record<string, string>): PreferenceStore {
  return {
    getItem: (name) => values[name] ?? null,
    setItem(name, value) {
      values[name] = value;
    },
  };
}

const forbidden = (): PreferenceStore => {
  throw new Error('SecurityError: access is denied for this document');
};

describe('what the user chose', () => {
  it('is found again at the next opening', () => {
    const values = {};
    expect(createPreferences(() => storeOf(values)).set('language', 'en')).toBe(true);
    expect(createPreferences(() => storeOf(values)).get('language')).toBe('en');
  });

  it('is nothing at the first opening', () => {
    expect(createPreferences(() => storeOf({})).get('theme')).toBeNull();
  });

  it('holds until the pane is closed where the browser lets nothing be stored, and that is said', () => {
    const preferences = createPreferences(forbidden);
    expect([
      preferences.get('language'),
      preferences.set('language', 'en'),
      preferences.get('language'),
    ]).toEqual([null, false, 'en']);
  });
});
