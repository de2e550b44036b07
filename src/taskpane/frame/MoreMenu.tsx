import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useLanguage, useSay } from '../language/LanguageContext';
import type { ThemeChoice } from '../theme/ThemeContext';
import { useTheme } from '../theme/ThemeContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { itemAfterKey } from './itemAfterKey';
import { MenuChoice } from './MenuChoice';
import { useOpenPanel } from './PanelContext';

const useStyles = makeStyles({
  menu: {
    position: 'absolute',
    zIndex: 10,
    insetInlineEnd: 0,
    top: '100%',
    width: 'max-content',
    maxHeight: 'calc(100vh - 48px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalXS },
});

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const languages = [
  { id: 'vi', name: 'Tiếng Việt' },
  { id: 'en', name: 'English' },
] as const;

export interface MoreMenuProps {
  /** Closes the menu and gives the focus back to its button. */
  onClose(): void;
}

/** Language, theme, help, details. Arrows move, Escape and Tab close. */
export default function MoreMenu({ onClose }: MoreMenuProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { language, setLanguage } = useLanguage();
  const { choice, setChoice } = useTheme();
  const { session } = useScope();
  const { phase } = usePaneState();
  const holdsPlan = phase.kind === 'loaded' || phase.kind === 'damaged';
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = menu.current;
    element?.querySelector<HTMLElement>('[data-item]')?.focus();
    const outside = (event: PointerEvent) => {
      const within = event.target instanceof Node && element?.parentElement?.contains(event.target);
      if (!within) onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
    };
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const next = itemAfterKey(
      items.findIndex((item) => item === document.activeElement),
      items.length,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };
  const open = (kind: 'help' | 'details' | 'history' | 'slips') => () => {
    onClose();
    openPanel({ kind });
  };

  const openSelected = () => {
    onClose();
    openPanel({ kind: 'life' });
  };

  const unload = () => {
    onClose();
    openPanel({ kind: 'unload' });
    void session.run({ kind: 'survey-unload' });
  };

  return (
    <div ref={menu} role="menu" aria-label={say('pane.menu')} className={styles.menu} onKeyDown={onKeyDown}>
      <div role="group" aria-label={say('pane.menu.language')}>
        <div className={styles.heading} aria-hidden="true">
          {say('pane.menu.language')}
        </div>
        {languages.map(({ id, name }) => (
          <MenuChoice
            key={id}
            label={name}
            lang={id}
            checked={language === id}
            onChoose={() => {
              setLanguage(id);
            }}
          />
        ))}
      </div>
      <div role="group" aria-label={say('pane.menu.theme')} className={styles.line}>
        <div className={styles.heading} aria-hidden="true">
          {say('pane.menu.theme')}
        </div>
        {themes.map((theme) => (
          <MenuChoice
            key={theme}
            label={say(`pane.theme.${theme}`)}
            checked={choice === theme}
            onChoose={() => {
              setChoice(theme);
            }}
          />
        ))}
      </div>
      <div role="group" aria-label={say('pane.help.title')} className={styles.line}>
        <MenuChoice label={say('pane.help.title')} onChoose={open('help')} />
        <MenuChoice label={say('pane.about.title')} onChoose={open('details')} />
        {holdsPlan && <MenuChoice label={say('pane.history.title')} onChoose={open('history')} />}
        {holdsPlan && <MenuChoice label={say('pane.life.selected')} onChoose={openSelected} />}
        {holdsPlan && <MenuChoice label={say('pane.slip.title')} onChoose={open('slips')} />}
        {holdsPlan && <MenuChoice label={say('pane.menu.unload')} onChoose={unload} />}
      </div>
    </div>
  );
}
