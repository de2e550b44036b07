import { Switch } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

/** Turns the coloured rows of the sheets on and off. */
export function HighlightSwitch() {
  const say = useSay();
  const { session } = useScope();
  const { highlights, work } = usePaneState();
  return (
    <Switch
      checked={highlights === true}
      disabledFocusable={work !== null}
      label={say(highlights === null ? 'pane.highlights.unknown' : 'pane.highlights')}
      onChange={(_, { checked }) => void session.run({ kind: 'highlight', on: checked })}
    />
  );
}
