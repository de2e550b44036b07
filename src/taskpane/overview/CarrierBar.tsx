import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Message } from '../../plan/message';
import { useSay } from '../language/LanguageContext';

/** Says what is wrong with the hidden facts of a workbook that can still be worked with. */
export function CarrierBar({ message }: { readonly message: Message }) {
  const say = useSay();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(message)}</MessageBarBody>
    </MessageBar>
  );
}
