import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import { InfoRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useLanguage, useSay } from '../language/LanguageContext';
import type { ThemeChoice } from '../theme/ThemeContext';
import { isThemeChoice, useTheme } from '../theme/ThemeContext';
import { useOpenPanel } from './PanelContext';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

export interface MoreMenuProps {
  readonly target: HTMLElement;
  onClose(): void;
}

/** Language, theme, help, details. */
export default function MoreMenu({ target, onClose }: MoreMenuProps) {
  const say = useSay();
  const openPanel = useOpenPanel();
  const { language, setLanguage } = useLanguage();
  const { choice, setChoice } = useTheme();
  const open = (kind: 'help' | 'details') => {
    onClose();
    openPanel({ kind });
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      checkedValues={{ language: [language], theme: [choice] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const value = checkedItems[0] ?? null;
        if (name === 'language') setLanguage(value === 'en' ? 'en' : 'vi');
        if (name === 'theme' && isThemeChoice(value)) setChoice(value);
      }}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say('pane.menu.language')}</MenuGroupHeader>
            <MenuItemRadio name="language" value="vi" lang="vi">
              Tiếng Việt
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en" lang="en">
              English
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say('pane.menu.theme')}</MenuGroupHeader>
            {themes.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {say(`pane.theme.${theme}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem
            icon={<QuestionCircleRegular />}
            onClick={() => {
              open('help');
            }}
          >
            {say('pane.help.title')}
          </MenuItem>
          <MenuItem
            icon={<InfoRegular />}
            onClick={() => {
              open('details');
            }}
          >
            {say('pane.about.title')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
