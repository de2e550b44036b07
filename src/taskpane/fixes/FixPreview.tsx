import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Finding, Fix } from '../../checks/finding';
import { CheckedAt } from '../frame/CheckedAt';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { VirtualList } from '../list/VirtualList';
import { usePaneValue, useScope, useWorking } from '../session/SessionContext';
import type { Checked } from '../session/state';
import { FixLine } from './FixLine';
import { FixTableHead } from './FixTableHead';

/** So much of the table the buttons cover at the bottom, in pixels. */
const ACTIONS_HEIGHT = 56;

const useStyles = makeStyles({
  sentence: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface FixPreviewProps {
  /** The ids of the findings whose fixes are seen. */
  readonly findings: readonly string[];
}

/** What fixing will change, before it is changed: sure fixes are ticked, the others wait for a person. */
export default function FixPreview({ findings }: FixPreviewProps) {
  const checked = usePaneValue((state) => state.checked);
  return checked && <CheckedPreview wanted={findings} checked={checked} />;
}

const NOTHING: readonly Fixable[] = [];

interface Fixable {
  readonly key: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

function CheckedPreview({
  wanted,
  checked,
}: {
  readonly wanted: readonly string[];
  readonly checked: Checked;
}) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { session } = useScope();
  const working = useWorking();
  const { findings, snapshot } = checked.outcome;
  const fixes = useMemo(() => fixesOf(findings, wanted), [findings, wanted]);
  const [ticked, setTicked] = useState(() => keysOf(fixes.filter(({ fix }) => fix.sure)));
  // Thousands of lines are drawn in parts, so that the pane stays responsive.
  const drawn = useDeferredValue(fixes, NOTHING);
  const sure = useMemo(() => fixes.filter(({ fix }) => fix.sure), [fixes]);
  const chosen = useMemo(() => fixes.filter(({ key }) => ticked.has(key)), [fixes, ticked]);

  const tick = useCallback((key: string, on: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      if (on) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const apply = () => {
    openPanel(null);
    void session.run({
      kind: 'fix',
      fixes: chosen.map(({ fix }) => fix),
      undoing: false,
      ids: [...new Set(chosen.map(({ finding }) => finding.id))],
    });
  };

  if (fixes.length === 0) return <p className={styles.sentence}>{say('pane.fixes.gone')}</p>;
  return (
    <>
      <CheckedAt checked={checked} />
      <p className={styles.sentence}>{say('pane.fixes.sentence')}</p>
      <div role="table" aria-label={say('pane.fixes.title')} aria-rowcount={fixes.length + 1}>
        <div role="rowgroup">
          <FixTableHead
            all={fixes.length}
            sure={sure.length}
            ticked={chosen.length}
            onTick={(which) => {
              setTicked(keysOf({ all: fixes, sure, none: NOTHING }[which]));
            }}
          />
        </div>
        <VirtualList
          rows
          label={say('pane.fixes.title')}
          items={drawn}
          covered={ACTIONS_HEIGHT}
          keyOf={keyOf}
          estimate={() => 92}
          isStop={() => true}
          render={({ key, finding, fix }, stop) => (
            <FixLine
              line={key}
              finding={finding}
              fix={fix}
              date1904={snapshot.date1904}
              ticked={ticked.has(key)}
              stop={stop}
              onTick={tick}
            />
          )}
        />
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || working} onClick={apply}>
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

/** The fixes of these findings that are still there; two findings of one id are two lines. */
function fixesOf(findings: readonly Finding[], wanted: readonly string[]): readonly Fixable[] {
  const ids = new Set(wanted);
  const times = new Map<string, number>();
  return findings.flatMap((finding) => {
    const { id, fix } = finding;
    if (fix === null || !ids.has(id)) return [];
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return [{ key: before === 0 ? id : `${id} ${String(before)}`, finding, fix }];
  });
}

const keyOf = ({ key }: Fixable): string => key;

const keysOf = (fixes: readonly Fixable[]): ReadonlySet<string> => new Set(fixes.map(({ key }) => key));
