/** What the user chose for the pane on this machine. */
export interface Preferences {
  get(name: PreferenceName): string | null;
  /** Remembers the choice; false where it holds only until the pane is closed. */
  set(name: PreferenceName, value: string): boolean;
}

/**
 * `excel-theme` is no choice: it is how Excel looked when the pane was last open. `person` is the name that
 * the user gave for the journal, `unit` the code of the unit whose rows they look at.
 */
export type PreferenceName = 'language' | 'theme' | 'excel-theme' | 'person' | 'unit';

/** The part of `localStorage` that is used. */
export type PreferenceStore = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (name: PreferenceName) => `plan-tracker.${name}`;

/**
 * Choices kept in the browser's storage where it lets us, else in memory. A pane inside Excel on the web
 * often gets no storage at all: even touching `localStorage` may throw, so it is fetched inside.
 */
export function createPreferences(openStore: () => PreferenceStore): Preferences {
  const memory = new Map<PreferenceName, string>();
  return {
    get(name) {
      const kept = memory.get(name);
      if (kept !== undefined) return kept;
      try {
        return openStore().getItem(keyOf(name));
      } catch {
        return null;
      }
    },
    set(name, value) {
      memory.set(name, value);
      try {
        openStore().setItem(keyOf(name), value);
        return true;
      } catch {
        return false;
      }
    },
  };
}
