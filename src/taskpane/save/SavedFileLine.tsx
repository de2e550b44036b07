import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
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
  words: {
    boxSizing: 'border-box',
    width: '100%',
    resize: 'vertical',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  said: { margin: 0, width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One file: its name, which saves it again, and the other way to it. */
export function SavedFileLine({ saved }: { readonly saved: SavedFile }) {
  const styles = useStyles();
  const say = useSay();
  const [said, setSaid] = useState<Message | null>(null);
  const [byHand, setByHand] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const { file, address } = saved;
  const { name, kind, bytes, text } = file;

  // An Excel in a browser lends its panes no clipboard: what the user cannot be given is at least selected.
  useEffect(() => {
    if (byHand) words.current?.select();
  }, [byHand]);

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
      setByHand(true);
      words.current?.select();
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
      {byHand && (
        <textarea
          ref={words}
          className={styles.words}
          readOnly
          rows={6}
          value={text}
          aria-label={say('pane.save.words', { file: name })}
        />
      )}
    </div>
  );
}
