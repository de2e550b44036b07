import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { checkWords } from './checkWords';
import type { FindingGroup } from './group';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  group: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}` },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A check's name with its severity and count, and a sentence on why it matters. */
export function GroupHeading({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const say = useSay();
  const { title, why } = checkWords(group.code);
  return (
    <div className={styles.group}>
      <h2 className={styles.title}>
        <SeverityIcon severity={group.severity} />
        {say('pane.findings.group', {
          severity: say(`pane.severity.${group.severity}`),
          title: say(title),
          count: group.findings.length,
        })}
      </h2>
      <p className={styles.why}>{say(why)}</p>
    </div>
  );
}
