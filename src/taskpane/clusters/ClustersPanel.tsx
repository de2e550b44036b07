import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { clustersOf } from '../../review/clusters/clustersOf';
import { registryOf } from '../../workbook/registryOf';
import { useSay } from '../language/LanguageContext';
import { VirtualList } from '../list/VirtualList';
import { usePaneState } from '../session/SessionContext';
import type { ClusterChoice } from './choice';
import { clusterKey, offeredChoice } from './choice';
import { ClusterItem } from './ClusterItem';

const useStyles = makeStyles({
  sentence: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** The ways in which the workbook writes its units, those first that nobody knows. */
export default function ClustersPanel() {
  const styles = useStyles();
  const say = useSay();
  const { checked } = usePaneState();
  const [choices, setChoices] = useState<ReadonlyMap<string, ClusterChoice>>(new Map());
  const snapshot = checked?.outcome.snapshot;
  const found = useMemo(() => {
    if (!snapshot) return null;
    const registry = registryOf(snapshot);
    const clusters = clustersOf(snapshot, registry);
    const offered = new Map(clusters.map((each) => [clusterKey(each), offeredChoice(each)]));
    return { snapshot, registry, clusters, offered };
  }, [snapshot]);
  if (!found) return null;
  const { clusters, registry, offered } = found;
  if (clusters.length === 0) return <p className={styles.sentence}>{say('pane.clusters.none')}</p>;
  return (
    <>
      <p className={styles.sentence}>{say('pane.clusters.sentence')}</p>
      <VirtualList
        label={say('pane.clusters.list')}
        items={clusters}
        keyOf={clusterKey}
        estimate={({ spellings }) => 120 + 48 * spellings.length}
        isStop={() => true}
        render={(cluster, stop) => {
          const key = clusterKey(cluster);
          return (
            <ClusterItem
              cluster={cluster}
              snapshot={found.snapshot}
              registry={registry}
              choice={choices.get(key) ?? offered.get(key) ?? offeredChoice(cluster)}
              onChoose={(choice) => {
                setChoices((before) => new Map(before).set(key, choice));
              }}
              stop={stop}
            />
          );
        }}
      />
    </>
  );
}
