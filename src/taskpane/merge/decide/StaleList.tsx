import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { StaleDecision } from '../../../consolidate/consolidation';
import { MessageStrip } from '../../frame/MessageStrip';
import { useSay } from '../../language/LanguageContext';
import { useMergeStore, useMergeValue } from '../mergeWork';
import { withOthers } from './decided';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** Decisions that fit nothing any more, why, and the way to be rid of them. */
export function StaleList({ stale }: { readonly stale: readonly StaleDecision[] }) {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const names = useMergeValue((work) => work.names);
  if (stale.length === 0) return null;
  return (
    <MessageStrip
      intent="warning"
      actions={
        <Button
          size="small"
          onClick={() => {
            const ids = stale.map(({ id }) => id);
            store.change({ decisions: withOthers(store.get().decisions, [], ids) });
          }}
        >
          {say('pane.merge.stale.drop')}
        </Button>
      }
    >
      {say('pane.merge.stale', { count: stale.length })}
      <ul className={styles.list}>
        {stale.map(({ id, message }) => (
          <li key={id}>{`${names.get(id) ?? id}: ${say(message)}`}</li>
        ))}
      </ul>
    </MessageStrip>
  );
}
