import { useRef } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import type { Work } from '../session/state';
import { WorkBar } from './WorkBar';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { height: '2px' },
  words: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  said: { outlineStyle: 'none' },
  button: { flexShrink: 0 },
  late: {
    visibility: 'hidden',
    animationName: { to: { visibility: 'visible' } },
    animationDuration: '0s',
    animationDelay: '1s',
    animationFillMode: 'forwards',
  },
});

/** What the pane is doing, or what just happened and the way back. The same height in every case. */
export function StatusLine() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work, notice } = usePaneState();
  const undo = work ? null : notice?.undo;
  const words = useRef<HTMLSpanElement>(null);
  // The button goes with what it ends; the focus stays with what is said next.
  const leave = (by: () => void): void => {
    words.current?.focus();
    by();
  };
  return (
    <footer className={styles.line}>
      <div className={styles.bar}>{work && <WorkBar work={work} />}</div>
      <div className={styles.words}>
        <span ref={words} role="status" tabIndex={-1} className={styles.said}>
          {work ? (
            <WorkWords work={work} />
          ) : (
            notice && [notice.message, ...(notice.also ?? [])].map((message) => say(message)).join(' ')
          )}
        </span>
        {work?.slow && (
          <Button size="small" className={styles.button} onClick={() => leave(session.giveUp)}>
            {say('pane.work.give-up')}
          </Button>
        )}
        {work && !work.slow && work.stop === 'possible' && (
          <Button
            size="small"
            className={mergeClasses(styles.button, styles.late)}
            onClick={() => leave(session.stop)}
          >
            {say('pane.work.stop')}
          </Button>
        )}
        {undo && (
          <Button size="small" className={styles.button} onClick={() => leave(() => void session.run(undo))}>
            {say('pane.undo')}
          </Button>
        )}
      </div>
    </footer>
  );
}

function WorkWords({ work }: { readonly work: Work }) {
  const say = useSay();
  if (work.slow) return say('pane.work.slow');
  if (work.hindrance) return say('pane.work.waiting');
  if (work.stop === 'asked') return say('pane.work.stopping');
  const { done, total } = work;
  const counted = done !== null && total !== null ? ` ${say('pane.work.counted', { done, total })}` : '';
  return `${say(work.step)}${counted}`;
}
