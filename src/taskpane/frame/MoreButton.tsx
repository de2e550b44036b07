import { Button, makeStyles } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useSay } from '../language/LanguageContext';
import { lazyPart } from './lazyPart';

const MoreMenu = lazyPart(() => import('./MoreMenu'));

const useStyles = makeStyles({
  place: { position: 'relative', flexShrink: 0 },
  // Nothing moves while the menu's code is on its way, nor where a sentence stands in its place.
  over: {
    position: 'absolute',
    zIndex: 10,
    insetInlineEnd: 0,
    top: '100%',
    width: 'max-content',
    maxWidth: '280px',
  },
});

/** Opens the menu, whose code is fetched when it is first asked for. */
export function MoreButton() {
  const styles = useStyles();
  const say = useSay();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    button?.focus();
  }, [button]);
  return (
    <div className={styles.place}>
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
      {open && (
        <div className={styles.over}>
          <MoreMenu opener={button} onClose={close} />
        </div>
      )}
    </div>
  );
}
