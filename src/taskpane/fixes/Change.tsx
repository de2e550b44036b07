import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { differenceOf } from './difference';
import { useDifferenceStyles } from './differenceStyles';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
  },
});

/** A cell's text with what goes struck out and what comes beside it. */
export function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const marks = useDifferenceStyles();
  const say = useSay();
  const parts = differenceOf(before, after);
  return (
    <p className={styles.text}>
      {parts.before}
      {parts.removed !== '' && <del className={marks.removed}>{parts.removed}</del>}
      {parts.removed !== '' && parts.added !== '' && <span aria-label={say('pane.fixes.becomes')}> → </span>}
      {parts.added !== '' && <ins className={marks.added}>{parts.added}</ins>}
      {parts.after}
    </p>
  );
}
