import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import type { PaneCode } from '../language/LanguageContext';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0 },
});

const topics: readonly { readonly heading: PaneCode; readonly text: PaneCode }[] = [
  { heading: 'pane.help.colours', text: 'pane.help.colours.text' },
  { heading: 'pane.help.as-of', text: 'pane.help.as-of.text' },
  { heading: 'pane.help.mine', text: 'pane.help.mine.text' },
  { heading: 'pane.help.findings', text: 'pane.help.findings.text' },
  { heading: 'pane.help.clusters', text: 'pane.help.clusters.text' },
  { heading: 'pane.help.slip', text: 'pane.help.slip.text' },
  { heading: 'pane.help.journal', text: 'pane.help.journal.text' },
  { heading: 'pane.help.keys', text: 'pane.help.keys.text' },
  { heading: 'pane.help.trouble', text: 'pane.help.trouble.text' },
];

/** What a user may want to know, one short paragraph each. */
export default function HelpText() {
  const styles = useStyles();
  const say = useSay();
  return topics.map(({ heading, text }) => (
    <section key={heading}>
      <h3 className={styles.heading}>{say(heading)}</h3>
      <p className={styles.sentence}>{say(text)}</p>
    </section>
  ));
}
