import { makeStyles, tokens } from '@fluentui/react-components';
import type { Message } from '../../plan/message';
import type { Tally, UnloadFacts } from '../../workbook/unload/unloadFacts';
import { holdsNothing } from '../../workbook/unload/unloadFacts';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What stands on the plan's sheets and what looks at them, each with its number and its first places. */
export function FactLines({ facts }: { readonly facts: UnloadFacts }) {
  const styles = useStyles();
  const say = useSay();
  const { own, objects, looking, lookingByText, elsewhere } = facts;
  const held = [
    line('pane.unload.own.followUp', own.followUp),
    line('pane.unload.own.column', own.column),
    line('pane.unload.own.edited', own.edited),
    line('pane.unload.own.outside', own.outside),
    line('pane.unload.objects', objects),
  ].flat();
  const around = [
    line('pane.unload.by-text', lookingByText),
    line('pane.unload.looking', looking),
    line('pane.unload.elsewhere', elsewhere),
  ].flat();
  return (
    <>
      <p className={styles.quiet}>{say('pane.unload.sentence')}</p>
      {holdsNothing(facts) ? (
        <p className={styles.sentence}>{say('pane.unload.nothing-held')}</p>
      ) : (
        <>
          <p className={styles.sentence}>{say('pane.unload.held')}</p>
          <ul className={styles.lines}>
            {held.map((message) => (
              <li key={message.code}>{say(message)}</li>
            ))}
          </ul>
        </>
      )}
      {around.map((message) => (
        <p key={message.code} className={styles.sentence}>
          {say(message)}
        </p>
      ))}
    </>
  );
}

/** The sentence of a tally; none where there is nothing of its kind. */
function line(code: string, { count, places }: Tally): readonly Message[] {
  if (count === 0) return [];
  const more = count > places.length ? ', …' : '';
  return [{ code, params: { count, places: `${places.join(', ')}${more}` } }];
}
