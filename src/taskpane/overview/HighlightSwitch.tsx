import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  control: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Turns the coloured rows of the sheets on and off. */
export function HighlightSwitch() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { highlights, work } = usePaneState();
  return (
    <Switch
      className={styles.control}
      checked={highlights === true}
      disabledFocusable={work !== null}
      label={say(highlights === null ? 'pane.highlights.unknown' : 'pane.highlights')}
      onChange={(_, { checked }) => void session.run({ kind: 'highlight', on: checked })}
    />
  );
}
