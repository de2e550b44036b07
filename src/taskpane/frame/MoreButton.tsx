import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSay } from '../language/LanguageContext';
import { lazyPart } from './lazyPart';

const MoreMenu = lazyPart(() => import('./MoreMenu'));

/** Opens the menu, whose code is fetched when it is first asked for. */
export function MoreButton() {
  const say = useSay();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={setButton}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={say('pane.menu')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && button && (
        <MoreMenu
          target={button}
          onClose={() => {
            setOpen(false);
            button.focus();
          }}
        />
      )}
    </>
  );
}
