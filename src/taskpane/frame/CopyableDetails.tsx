import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

type Copied = 'not-yet' | 'copied' | 'by-hand';

/** Technical text behind a disclosure, with a button that copies it or else selects it for copying by hand. */
export function CopyableDetails({ text, open = false }: { readonly text: string; readonly open?: boolean }) {
  const styles = useStyles();
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied>('not-yet');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      area.current?.focus();
      area.current?.select();
      setCopied('by-hand');
    }
  };

  return (
    <details open={open}>
      <summary className={styles.summary}>{say('pane.details.summary')}</summary>
      <textarea
        ref={area}
        className={styles.text}
        readOnly
        rows={Math.min(Math.max(text.split('\n').length, 3), open ? 16 : 6)}
        value={text}
        aria-label={say('pane.details.summary')}
      />
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>
          {say('pane.details.copy')}
        </Button>
        <span role="status">
          {copied === 'copied' && say('pane.details.copied')}
          {copied === 'by-hand' && say('pane.details.by-hand')}
        </span>
      </div>
    </details>
  );
}
