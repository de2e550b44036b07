import { makeStyles } from '@fluentui/react-components';
import { lazyPart } from '../frame/lazyPart';
import { usePaneState } from '../session/SessionContext';
import type { JustChangedProps } from './JustChanged';

const JustChanged = lazyPart<JustChangedProps>(async () => ({
  default: (await import('./JustChanged')).JustChanged,
}));

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Says what was found after the last changes, once for each time that they were checked. */
export function TypingBar() {
  const styles = useStyles();
  const { news } = usePaneState();
  return (
    <div role="status" className={styles.bar}>
      {news && <JustChanged news={news} />}
    </div>
  );
}
