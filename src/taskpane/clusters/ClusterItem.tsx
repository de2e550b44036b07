import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { SpellingCluster } from '../../review/clusters/cluster';
import { rewritingsOf } from '../../review/clusters/settle';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { usePaneState, useScope } from '../session/SessionContext';
import type { ClusterChoice } from './choice';
import { MeantUnit } from './MeantUnit';
import { PlacesToChange } from './PlacesToChange';
import { SpellingLine } from './SpellingLine';

const useStyles = makeStyles({
  cluster: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  spellings: { listStyleType: 'none', margin: 0, padding: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface ClusterItemProps {
  readonly cluster: SpellingCluster;
  readonly snapshot: WorkbookSnapshot;
  readonly registry: UnitRegistry;
  readonly choice: ClusterChoice;
  onChoose(choice: ClusterChoice): void;
  readonly stop: StopProps;
}

/** One unit's spellings: those that are ticked are rewritten, or kept and remembered. */
export function ClusterItem(props: ClusterItemProps) {
  const { cluster, snapshot, registry, choice, onChoose, stop } = props;
  const { meant, ticked, words } = choice;
  const styles = useStyles();
  const say = useSay();
  const heading = useId();
  const { session } = useScope();
  const { work } = usePaneState();
  const name = meant === null ? null : (registry.byId(meant)?.name ?? null);
  const chosen = useMemo(
    () =>
      cluster.spellings.flatMap(({ written, kind }) =>
        ticked.has(written) && kind !== 'official' ? [written] : [],
      ),
    [cluster, ticked],
  );
  const rewritings = useMemo(
    () => (meant === null ? [] : rewritingsOf(cluster, { unit: meant, rewritten: chosen }, registry)),
    [cluster, meant, chosen, registry],
  );
  const title = name ?? say('pane.clusters.unknown');
  const waits = work !== null || meant === null || chosen.length === 0;

  const run = (accepted: readonly string[], rewritten: readonly string[]) => {
    if (meant === null) return;
    void session.run({ kind: 'settle', snapshot, cluster, settlement: { unit: meant, accepted, rewritten } });
  };
  const tick = (written: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(written);
    else next.delete(written);
    onChoose({ ...choice, ticked: next });
  };

  return (
    <article {...stop} aria-labelledby={heading} className={styles.cluster}>
      <h3 id={heading} className={styles.name} lang={name === null ? undefined : 'vi'}>
        {title}
      </h3>
      <p className={styles.note}>
        {say('pane.clusters.count', { spellings: cluster.spellings.length, places: cluster.count })}
      </p>
      <ul className={styles.spellings}>
        {cluster.spellings.map((spelling) => (
          <SpellingLine
            key={spelling.written}
            spelling={spelling}
            ticked={ticked.has(spelling.written)}
            onTick={(on) => {
              tick(spelling.written, on);
            }}
          />
        ))}
      </ul>
      {cluster.unit === null && cluster.spellings.length === 1 && (
        <p className={styles.note}>{say('pane.clusters.unknown.alone')}</p>
      )}
      {cluster.unit === null && (
        <MeantUnit
          suggestions={cluster.suggestions}
          snapshot={snapshot}
          registry={registry}
          words={words}
          onType={(typed) => {
            onChoose({ ...choice, words: typed });
          }}
          meant={meant}
          onMean={(unit) => {
            onChoose({ ...choice, meant: unit });
          }}
        />
      )}
      {meant !== null && chosen.length > 0 && <PlacesToChange rewritings={rewritings} />}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={waits || rewritings.length === 0}
          aria-label={name === null ? undefined : say('pane.clusters.write.label', { name })}
          onClick={() => {
            run([], chosen);
          }}
        >
          {say('pane.clusters.write')}
        </Button>
        <Button
          size="small"
          disabledFocusable={waits}
          aria-label={name === null ? undefined : say('pane.clusters.remember.label', { name })}
          onClick={() => {
            run(chosen, []);
          }}
        >
          {say('pane.clusters.remember')}
        </Button>
      </div>
    </article>
  );
}
