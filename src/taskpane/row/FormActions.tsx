import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Seen at 200 % it would leave too little of the form.
    '@media (max-width: 240px), (max-height: 400px)': { position: 'static' },
  },
  words: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FormActionsProps {
  /** How many fields are not as their cells. */
  readonly changes: number;
  /** How many of them keep the form from being saved; 0 until the user has asked to save. */
  readonly stuck: number;
  onDiscard(): void;
}

/** Saves the form, or gives up what was typed after asking once more. */
export function FormActions({ changes, stuck, onDiscard }: FormActionsProps) {
  const styles = useStyles();
  const say = useSay();
  const { work } = usePaneState();
  const [asking, setAsking] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  // The buttons change places with others; the focus stays with what is asked or said.
  const turn = (to: boolean) => {
    words.current?.focus();
    setAsking(to);
  };
  return (
    <div className={styles.bar}>
      <p ref={words} role="status" tabIndex={-1} className={styles.words}>
        {asking && changes > 0
          ? say('pane.form.discard.ask', { count: changes })
          : stuck > 0
            ? say('pane.form.not-ready', { count: stuck })
            : say(changes === 0 ? 'pane.form.unchanged' : 'pane.form.unsaved', { count: changes })}
      </p>
      <div className={styles.actions}>
        {asking && changes > 0 ? (
          <>
            <Button
              onClick={() => {
                turn(false);
                onDiscard();
              }}
            >
              {say('pane.form.discard.yes')}
            </Button>
            <Button
              onClick={() => {
                turn(false);
              }}
            >
              {say('pane.form.discard.no')}
            </Button>
          </>
        ) : (
          <>
            <Button appearance="primary" type="submit" disabledFocusable={work !== null || changes === 0}>
              {say('pane.form.save')}
            </Button>
            {changes > 0 && (
              <Button
                appearance="subtle"
                onClick={() => {
                  turn(true);
                }}
              >
                {say('pane.form.discard')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
