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
export function StaleList({
  stale,
  onDrop,
}: {
  readonly stale: readonly StaleDecision[];
  /** Called before the list goes: the focus is wanted elsewhere. */
  onDrop(): void;
}) {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const names = useMergeValue((work) => work.names);
  return (
    <div role="status">
      {stale.length > 0 && (
        <MessageStrip
          intent="warning"
          actions={
            <Button
              size="small"
              onClick={() => {
                const ids = stale.map(({ id }) => id);
                const { decisions, withdrawn } = store.get();
                onDrop();
                store.change({
                  decisions: withOthers(decisions, [], ids),
                  // Those that the workbook keeps are heard no more either.
                  withdrawn: new Set([...withdrawn, ...ids]),
                });
              }}
            >
              {say('pane.merge.stale.drop')}
            </Button>
          }
        >
          {say('pane.merge.stale', { count: stale.length })}
          <ul className={styles.list}>
            {stale.map(({ id, message }) => (
              <li
                key={id}
              >{`${names.get(id) ?? say('pane.merge.stale.unknown', { id })}: ${say(message)}`}</li>
            ))}
          </ul>
        </MessageStrip>
      )}
    </div>
  );
}
