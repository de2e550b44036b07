import type { Language } from '../../i18n/sentence';
import type { Preferences } from './preferences';

export interface FirstLook {
  readonly language: Language;
  /** Null where only the browser can tell. */
  readonly theme: 'light' | 'dark' | null;
}

/**
 * Language and theme to open with, from what was kept on this machine: the user's choice, else the theme
 * that Excel had when the pane was last open, since Excel tells its own only after Office.js has started.
 */
export function startLook(preferences: Preferences): FirstLook {
  const language = preferences.get('language') === 'en' ? 'en' : 'vi';
  const chosen = preferences.get('theme');
  const theme = isLook(chosen) ? chosen : preferences.get('excel-theme');
  return { language, theme: isLook(theme) ? theme : null };
}

const isLook = (text: string | null): text is 'light' | 'dark' => text === 'light' || text === 'dark';
