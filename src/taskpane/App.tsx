import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/sentence';
import { Boundary } from './frame/Boundary';
import { Frame } from './frame/Frame';
import { LanguageContext } from './language/LanguageContext';
import { SessionContext } from './session/SessionContext';
import type { Session } from './session/session';
import type { PaneEnvironment } from './paneActions';
import type { HostFacts } from './start/host';
import type { Preferences } from './start/preferences';
import { isThemeChoice, ThemeContext } from './theme/ThemeContext';
import type { ThemeChoice } from './theme/ThemeContext';
import { useSystemDark } from './theme/systemTheme';

export interface AppProps {
  readonly environment: PaneEnvironment;
  readonly session: Session;
  readonly preferences: Preferences;
  readonly host: HostFacts;
  /** The background of Excel's own theme, where it tells. */
  readonly officeBackground?: string;
}

/** Given as a style: a class of the provider is copied to menus, which must not fill the page. */
const fill = { height: '100%' };

/** The whole pane: language and theme around it, the session within. */
export function App({ environment, session, preferences, host, officeBackground }: AppProps) {
  const [language, setLanguage] = useState<Language>(() =>
    preferences.get('language') === 'en' ? 'en' : 'vi',
  );
  const [choice, setChoice] = useState<ThemeChoice>(() => {
    const kept = preferences.get('theme');
    return isThemeChoice(kept) ? kept : 'system';
  });
  const systemDark = useSystemDark(officeBackground);
  const dark = choice === 'system' ? systemDark : choice === 'dark';

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
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
  const sessionScope = useMemo(() => ({ session, environment, host }), [session, environment, host]);

  return (
    <LanguageContext value={languageScope}>
      <ThemeContext value={themeScope}>
        <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={fill}>
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
