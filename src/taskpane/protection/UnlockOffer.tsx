import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useSay } from '../language/LanguageContext';
import type { Command } from '../session/command';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  sentence: { margin: 0 },
  field: { width: '100%' },
  button: { minWidth: 0, height: 'auto', overflowWrap: 'anywhere' },
});

export interface UnlockOfferProps {
  /** What protected sheets stand in the way of. */
  readonly command: Command;
  /** True where a sheet is protected by a password. */
  readonly password: boolean;
}

/** Offers to open the protected sheets for one command and to protect them again right after. */
export default function UnlockOffer({ command, password }: UnlockOfferProps) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  const [typed, setTyped] = useState('');
  const lacks = password && typed === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (work !== null || lacks) return;
    setTyped('');
    void session.run(command, password ? { password: typed } : {});
  };
  return (
    <form className={styles.offer} onSubmit={submit}>
      <p className={styles.sentence}>{say(password ? 'pane.unlock.offer' : 'pane.unlock.offer.once')}</p>
      {password && (
        <Field
          className={styles.field}
          label={say('pane.unlock.password')}
          hint={say('pane.unlock.password.kept')}
        >
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
      <Button
        className={styles.button}
        size="small"
        type="submit"
        appearance="primary"
        disabledFocusable={work !== null || lacks}
      >
        {say('pane.unlock.go')}
      </Button>
    </form>
  );
}
