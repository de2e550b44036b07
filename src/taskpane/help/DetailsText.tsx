import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyableDetails } from '../frame/CopyableDetails';
import { useLanguage, useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { useTheme } from '../theme/ThemeContext';
import { factsText } from './factsText';

const useStyles = makeStyles({
  sentence: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** What someone who helps wants to know of this pane, ready to copy. Holds nothing of the plan's content. */
export default function DetailsText() {
  const styles = useStyles();
  const say = useSay();
  const { host } = useScope();
  const { language } = useLanguage();
  const { choice } = useTheme();
  const state = usePaneState();
  return (
    <>
      <p className={styles.sentence}>{say('pane.about.sentence')}</p>
      <CopyableDetails text={factsText(state, host, { language, theme: choice })} open />
    </>
  );
}
