import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { clustersOf } from '../../review/clusters/clustersOf';
import { registryOf } from '../../workbook/registryOf';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';
import { ClusterItem } from './ClusterItem';

const useStyles = makeStyles({
  sentence: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The ways in which the workbook writes its units, those first that nobody knows. */
export default function ClustersPanel() {
  const styles = useStyles();
  const say = useSay();
  const { checked } = usePaneState();
  const snapshot = checked?.outcome.snapshot;
  const found = useMemo(() => {
    if (!snapshot) return null;
    const registry = registryOf(snapshot);
    return { snapshot, registry, clusters: clustersOf(snapshot, registry) };
  }, [snapshot]);
  if (!found) return null;
  const { clusters } = found;
  if (clusters.length === 0) return <p className={styles.sentence}>{say('pane.clusters.none')}</p>;
  return (
    <>
      <p className={styles.sentence}>{say('pane.clusters.sentence')}</p>
      <ul className={styles.list} aria-label={say('pane.clusters.list')}>
        {clusters.map((cluster) => (
          <li key={cluster.spellings.map(({ written }) => written).join('\n')}>
            <ClusterItem cluster={cluster} snapshot={found.snapshot} registry={found.registry} />
          </li>
        ))}
      </ul>
    </>
  );
}
