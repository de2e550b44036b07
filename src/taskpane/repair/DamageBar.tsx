import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MessageStrip } from '../frame/MessageStrip';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { UnlockOffer } from '../protection/protectionParts';
import { DamageItem } from './DamageItem';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
  /** Fluent's least width is more than there is at 200 %. */
  button: { minWidth: 0 },
});

/**
 * What is broken in the plan's part of the workbook, with one button that mends all that is certain; what a
 * newer version adds; and, folded, what was changed and works all the same, each with its way back.
 */
export function DamageBar() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { damages, work } = usePaneState();
  const broken = damages.filter(({ kind }) => kind === 'broken');
  const changed = damages.filter(({ kind }) => kind === 'changed');
  const newer = damages.filter(({ kind }) => kind === 'newer');
  const held = broken.some((damage) => damage.held?.code === 'repair.held.sheet');
  const mendable = broken.some(({ mend }) => mend.length > 0);
  return (
    <>
      {broken.length > 0 && (
        <section aria-label={say('pane.repair.place')}>
          <MessageStrip
            intent="warning"
            actions={
              mendable && (
                <Button
                  className={styles.button}
                  appearance="primary"
                  disabledFocusable={work !== null}
                  onClick={() => void session.run({ kind: 'repair', only: null })}
                >
                  {say('pane.repair.mend')}
                </Button>
              )
            }
          >
            <strong>{say('pane.repair.broken', { count: broken.length })}</strong>
            <ul className={styles.list}>
              {broken.map((damage, index) => (
                <DamageItem key={index} damage={damage} />
              ))}
            </ul>
            {held && <UnlockOffer command={{ kind: 'repair', only: null }} password={false} />}
          </MessageStrip>
        </section>
      )}
      {newer.length > 0 && (
        <section aria-label={say('pane.repair.newer')}>
          <MessageStrip intent="info">
            <strong>{say('pane.repair.newer')}</strong>
            <ul className={styles.list}>
              {newer.map((damage, index) => (
                <DamageItem key={index} damage={damage} />
              ))}
            </ul>
          </MessageStrip>
        </section>
      )}
      {changed.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {say('pane.repair.changed', { count: changed.length })}
          </summary>
          <ul className={styles.list}>
            {changed.map((damage, index) => (
              <DamageItem key={index} damage={damage} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
