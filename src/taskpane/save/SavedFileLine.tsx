import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { openNewWorkbook } from '../../excel/newWorkbook';
import type { Message } from '../../plan/message';
import { useSay } from '../language/LanguageContext';
import { problemOf } from '../session/problem';
import type { SavedFile } from './newFile';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  name: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
  },
  said: { margin: 0, width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One file: its name, which saves it again, and the other way to it. */
export function SavedFileLine({ saved }: { readonly saved: SavedFile }) {
  const styles = useStyles();
  const say = useSay();
  const [said, setSaid] = useState<Message | null>(null);
  const { file, address } = saved;
  const { name, kind, bytes, text } = file;

  const open = async () => {
    try {
      await openNewWorkbook(Excel, bytes);
      setSaid({ code: 'pane.save.opened' });
    } catch (thrown) {
      setSaid(problemOf(thrown, null).message);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text ?? '');
      setSaid({ code: 'pane.details.copied' });
    } catch {
      setSaid({ code: 'pane.save.not-copied' });
    }
  };

  return (
    <div className={styles.line}>
      <a className={styles.name} href={address} download={name}>
        {name}
      </a>
      {kind === 'xlsx' && (
        <Button size="small" onClick={() => void open()}>
          {say('pane.save.open')}
        </Button>
      )}
      {text !== undefined && (
        <Button size="small" onClick={() => void copy()}>
          {say('pane.save.copy')}
        </Button>
      )}
      <p role="status" className={styles.said}>
        {said && say(said)}
      </p>
    </div>
  );
}
