import { MessageStrip } from '../frame/MessageStrip';
import { useSay } from '../language/LanguageContext';

/** Says which sheets of the plan are protected, before something is refused. */
export function LockedBar({ sheets }: { readonly sheets: readonly string[] }) {
  const say = useSay();
  if (sheets.length === 0) return null;
  return <MessageStrip intent="info">{say('pane.locked', { sheets: sheets.join(', ') })}</MessageStrip>;
}
