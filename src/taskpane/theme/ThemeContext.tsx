import { createContext, useContext } from 'react';

/** `system` follows Excel's theme, or the browser's where Excel does not tell. */
export type ThemeChoice = 'system' | 'light' | 'dark';

export interface ThemeScope {
  readonly choice: ThemeChoice;
  setChoice(choice: ThemeChoice): void;
  readonly dark: boolean;
}

export const ThemeContext = createContext<ThemeScope>({
  choice: 'system',
  setChoice() {
    throw new Error('A part of the pane stands outside its theme.');
  },
  dark: false,
});

/** The colours that were chosen, and the way to others. */
export function useTheme(): ThemeScope {
  return useContext(ThemeContext);
}

/** True for a choice that this pane knows; what was kept may be of another version. */
export function isThemeChoice(text: string | null): text is ThemeChoice {
  return text === 'system' || text === 'light' || text === 'dark';
}
