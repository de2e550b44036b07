import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../checks/finding';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { FixLine } from './FixLine';

const useStyles = makeStyles({
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  actions: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What fixing will change, before it is changed: sure fixes are ticked, the others wait for a person. */
export default function FixPreview({ findings: wanted }: { readonly findings: readonly string[] }) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { session } = useScope();
  const { checked, work } = usePaneState();
  const [untouched] = useState(() => new Set(wanted));
  const findings = (checked?.outcome.findings ?? []).filter(
    (finding) => finding.fix !== null && untouched.has(finding.id),
  );
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(findings.filter(({ fix }) => fix?.sure).map(({ id }) => id)),
  );
  const chosen = findings.filter(({ id }) => ticked.has(id));

  const tick = ({ id }: Finding, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const apply = () => {
    openPanel(null);
    void session.run({
      kind: 'fix',
      fixes: chosen.flatMap(({ fix }) => (fix ? [fix] : [])),
      undoing: false,
    });
  };

  if (findings.length === 0) return <p className={styles.sentence}>{say('pane.fixes.gone')}</p>;
  return (
    <>
      <p className={styles.sentence}>{say('pane.fixes.sentence')}</p>
      <ul className={styles.lines}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FixLine
              finding={finding}
              ticked={ticked.has(finding.id)}
              onTick={(on) => {
                tick(finding, on);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || work !== null} onClick={apply}>
          {say('pane.fixes.apply', { count: chosen.length })}
        </Button>
        <Button
          onClick={() => {
            openPanel(null);
          }}
        >
          {say('pane.cancel')}
        </Button>
      </div>
    </>
  );
}
