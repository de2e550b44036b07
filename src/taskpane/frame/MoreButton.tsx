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
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const close = useCallback(() => {
    setOpener(null);
    opener?.focus();
  }, [opener]);
  return (
    <div className={styles.place}>
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={say('pane.menu')}
        aria-haspopup="menu"
        aria-expanded={opener !== null}
        onClick={({ currentTarget }) => {
          setOpener(opener ? null : currentTarget);
        }}
      />
      {opener && (
        <div className={styles.over}>
          <MoreMenu opener={opener} onClose={close} />
        </div>
      )}
    </div>
  );
}
