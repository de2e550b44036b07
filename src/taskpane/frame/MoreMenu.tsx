import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useLanguage, useSay } from '../language/LanguageContext';
import type { ThemeChoice } from '../theme/ThemeContext';
import { useTheme } from '../theme/ThemeContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { itemAfterKey } from './itemAfterKey';
import { MenuChoice } from './MenuChoice';
import type { PanelRequest } from './PanelContext';
import { useOpenPanel } from './PanelContext';

const useStyles = makeStyles({
  menu: {
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
  group: {
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalXS },
  },
});

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const languages = [
  { id: 'vi', name: 'Tiếng Việt' },
  { id: 'en', name: 'English' },
] as const;

export interface MoreMenuProps {
  /** The button of the menu: a press on it is no press outside. */
  readonly opener: HTMLElement | null;
  /** Closes the menu and gives the focus back to its button. */
  onClose(): void;
}

/** What is done with the plan, language, theme, help. Arrows move, Escape and Tab close. */
export default function MoreMenu({ opener, onClose }: MoreMenuProps) {
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
      const { target } = event;
      const within = [element, opener].some((each) => target instanceof Node && each?.contains(target));
      if (!within) onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
    };
  }, [opener, onClose]);

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
  const open = (request: PanelRequest) => () => {
    onClose();
    openPanel(request);
  };
  const unload = () => {
    open({ kind: 'unload' })();
    void session.run({ kind: 'survey-unload' });
  };

  return (
    <div ref={menu} role="menu" aria-label={say('pane.menu')} className={styles.menu} onKeyDown={onKeyDown}>
      {holdsPlan && (
        <div role="group" aria-label={say('pane.menu.work')} className={styles.group}>
          <MenuChoice label={say('pane.history.title')} onChoose={open({ kind: 'history' })} />
          <MenuChoice label={say('pane.life.selected')} onChoose={open({ kind: 'life' })} />
          <MenuChoice label={say('pane.clusters.title')} onChoose={open({ kind: 'clusters' })} />
          <MenuChoice label={say('pane.slip.title')} onChoose={open({ kind: 'slips' })} />
        </div>
      )}
      <div role="group" aria-label={say('pane.menu.language')} className={styles.group}>
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
      <div role="group" aria-label={say('pane.menu.theme')} className={styles.group}>
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
      <div role="group" aria-label={say('pane.help.title')} className={styles.group}>
        <MenuChoice label={say('pane.help.title')} onChoose={open({ kind: 'help' })} />
        <MenuChoice label={say('pane.about.title')} onChoose={open({ kind: 'details' })} />
        {holdsPlan && <MenuChoice label={say('pane.menu.unload')} onChoose={unload} />}
      </div>
    </div>
  );
}
