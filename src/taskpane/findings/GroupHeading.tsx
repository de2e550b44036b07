import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useSay } from '../language/LanguageContext';
import { useAsked } from './asked';
import { checkWords } from './checkWords';
import { DecisionForm } from './DecisionForm';
import type { FindingGroup } from './group';
import { GroupActions } from './GroupActions';
import { SeverityIcon } from './SeverityIcon';
import { standingIn } from './standingIn';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  title: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
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
  more: { flexShrink: 0, minWidth: 0 },
});

export interface GroupHeadingProps {
  /** The key of its line. */
  readonly line: string;
  readonly group: FindingGroup;
}

/** A check's name with its severity and count, a sentence on why it matters, and what can be done with all. */
export function GroupHeading({ line, group }: GroupHeadingProps) {
  const styles = useStyles();
  const say = useSay();
  const open = useAsked(line);
  const [unfolded, setUnfolded] = useState(false);
  const { title, why } = checkWords(group.code);
  const standing = useMemo(() => standingIn(group.items), [group]);
  return (
    <div className={styles.group}>
      <div className={styles.line}>
        <h2 className={styles.title}>
          <SeverityIcon severity={group.severity} />
          {say('pane.findings.group', {
            severity: say(`pane.severity.${group.severity}`),
            title: say(title),
            count: group.items.length,
          })}
        </h2>
        {standing.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.more}
            aria-expanded={unfolded}
            aria-label={say('pane.group.actions.label', { title: say(title) })}
            onClick={() => {
              setUnfolded(!unfolded);
            }}
          >
            {say('pane.group.actions')}
          </Button>
        )}
      </div>
      <p className={styles.why}>{say(why)}</p>
      {(unfolded || open) && standing.length > 1 && <GroupActions line={line} items={standing} />}
      {open && (
        <DecisionForm
          key={open.decision}
          asked={open}
          reaches={[
            {
              label: say('pane.group.actions'),
              ids: standing.flatMap(({ id, state }) => (state === 'open' ? [id] : [])),
            },
          ]}
        />
      )}
    </div>
  );
}
