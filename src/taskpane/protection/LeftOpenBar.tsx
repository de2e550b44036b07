import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MessageStrip } from '../frame/MessageStrip';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  bar: { margin: tokens.spacingHorizontalS },
});

/** Sheets that an earlier writing left open, and the two ways on: protect them again, or leave them. */
export default function LeftOpenBar() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { leftOpen, work } = usePaneState();
  const [typed, setTyped] = useState('');
  const asks = leftOpen.some(({ password }) => password);
  const protect = () => {
    setTyped('');
    void session.run({ kind: 'protect-left-open', leave: false }, typed === '' ? {} : { password: typed });
  };
  return (
    <section className={styles.place} aria-label={say('pane.left-open.place')}>
      <MessageStrip
        intent="warning"
        className={styles.bar}
        actions={
          <>
            <Button size="small" appearance="primary" disabledFocusable={work !== null} onClick={protect}>
              {say('pane.left-open.protect')}
            </Button>
            <Button
              size="small"
              disabledFocusable={work !== null}
              onClick={() => void session.run({ kind: 'protect-left-open', leave: true })}
            >
              {say('pane.left-open.leave')}
            </Button>
          </>
        }
      >
        {say('pane.left-open', { sheets: leftOpen.map(({ name }) => name).join(', ') })}
        {asks && (
          <Field label={say('pane.unlock.password')} hint={say('pane.unlock.password.kept')}>
            <Input
              type="password"
              autoComplete="off"
              value={typed}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
        )}
      </MessageStrip>
    </section>
  );
}
