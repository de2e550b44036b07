import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Damage } from '../../workbook/repair/damage';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  item: { marginBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  /** Fluent's least width is more than there is at 200 %. */
  button: { minWidth: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
});

/** One damage: what happened, what stands in the way of mending it, its place, and for a change its
 * way back, for what a newer version adds the offer to add it. */
export function DamageItem({ damage }: { readonly damage: Damage }) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  const { message, held, place, kind, mend } = damage;
  const sentence = say(message);
  const offer = kind === 'newer' ? 'pane.repair.add' : 'pane.repair.restore';
  return (
    <li className={styles.item}>
      {sentence}
      {held && <> {say(held)}</>}
      <div className={styles.buttons}>
        {place && (
          <Button
            className={styles.button}
            size="small"
            appearance="transparent"
            disabledFocusable={work !== null}
            aria-label={`${say('pane.repair.show')}: ${sentence}`}
            onClick={() => void session.run({ kind: 'show', place, label: place.sheet })}
          >
            {say('pane.repair.show')}
          </Button>
        )}
        {kind !== 'broken' && mend.length > 0 && (
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={work !== null}
            aria-label={`${say(offer)}: ${sentence}`}
            onClick={() => void session.run({ kind: 'repair', only: [damage] })}
          >
            {say(offer)}
          </Button>
        )}
      </div>
    </li>
  );
}
