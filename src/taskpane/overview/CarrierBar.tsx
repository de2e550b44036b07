import type { Message } from '../../plan/message';
import { MessageStrip } from '../frame/MessageStrip';
import { useSay } from '../language/LanguageContext';

/** Says what is wrong with the hidden facts of a workbook that can still be worked with. */
export function CarrierBar({ message }: { readonly message: Message }) {
  const say = useSay();
  return <MessageStrip intent="warning">{say(message)}</MessageStrip>;
}
