import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/sentence';
import { Boundary } from './frame/Boundary';
import { Frame } from './frame/Frame';
import { LanguageContext } from './language/LanguageContext';
import { SessionContext } from './session/SessionContext';
import type { Session } from './session/session';
import type { PaneEnvironment } from './paneActions';
import { startLook } from './start/firstLook';
import type { Opened } from './start/openExcel';
import type { Preferences } from './start/preferences';
import { isThemeChoice, ThemeContext } from './theme/ThemeContext';
import type { ThemeChoice } from './theme/ThemeContext';
import { isDark, useBrowserDark } from './theme/systemTheme';

export interface AppProps {
  readonly environment: PaneEnvironment;
  readonly session: Session;
  readonly preferences: Preferences;
  readonly opened: Promise<Omit<Opened, 'port'>>;
}

/** Given as a style: a class of the provider is copied to menus, which must not fill the page. */
const fill = { height: '100%' };

/**
 * The whole pane: language and theme around it, the session within. The theme's variables are the page's own
 * (`theme.css`), by what `data-theme` says.
 */
export function App({ environment, session, preferences, opened }: AppProps) {
  const [language, setLanguage] = useState<Language>(() => startLook(preferences).language);
  const [choice, setChoice] = useState<ThemeChoice>(() => {
    const kept = preferences.get('theme');
    return isThemeChoice(kept) ? kept : 'system';
  });
  const excel = useOpened(opened);
  const host = excel?.host ?? null;
  const excelDark = useExcelDark(excel, preferences);
  const browserDark = useBrowserDark();
  const dark = choice === 'system' ? (excelDark ?? browserDark) : choice === 'dark';

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [language, dark]);

  const languageScope = useMemo(
    () => ({
      language,
      setLanguage(next: Language) {
        setLanguage(next);
        session.preferenceKept(preferences.set('language', next));
      },
    }),
    [language, preferences, session],
  );
  const themeScope = useMemo(
    () => ({
      choice,
      dark,
      setChoice(next: ThemeChoice) {
        setChoice(next);
        session.preferenceKept(preferences.set('theme', next));
      },
    }),
    [choice, dark, preferences, session],
  );
  const sessionScope = useMemo(
    () => ({ session, environment, preferences, host }),
    [session, environment, preferences, host],
  );

  return (
    <LanguageContext value={languageScope}>
      <ThemeContext value={themeScope}>
        <FluentProvider style={fill}>
          <Boundary>
            <SessionContext value={sessionScope}>
              <Frame />
            </SessionContext>
          </Boundary>
        </FluentProvider>
      </ThemeContext>
    </LanguageContext>
  );
}

/** What Excel told of itself; null until it has. Where it never does, the session says so. */
function useOpened(opened: AppProps['opened']): Omit<Opened, 'port'> | null {
  const [excel, setExcel] = useState<Omit<Opened, 'port'> | null>(null);
  useEffect(() => {
    void opened.then(setExcel, () => undefined);
  }, [opened]);
  return excel;
}

/**
 * True where Excel's theme is dark, null where Excel does not tell. Until it has answered, as it was when the
 * pane was last open.
 */
function useExcelDark(excel: Omit<Opened, 'port'> | null, preferences: Preferences): boolean | null {
  const background = excel?.officeBackground;
  const dark = background === undefined ? null : isDark(background);
  useEffect(() => {
    if (excel) preferences.set('excel-theme', dark === null ? 'unknown' : dark ? 'dark' : 'light');
  }, [excel, dark, preferences]);
  if (excel) return dark;
  const last = preferences.get('excel-theme');
  return last === 'dark' ? true : last === 'light' ? false : null;
}
