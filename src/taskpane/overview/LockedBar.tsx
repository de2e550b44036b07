import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';

/** Says which sheets of the plan are protected, before something is refused. */
export function LockedBar({ sheets }: { readonly sheets: readonly string[] }) {
  const say = useSay();
  if (sheets.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say('pane.locked', { sheets: sheets.join(', ') })}</MessageBarBody>
    </MessageBar>
  );
}
