import { Button } from '@fluentui/react-components';
import { MessageStrip } from '../frame/MessageStrip';
import { useSay } from '../language/LanguageContext';

export interface ConflictChoiceProps {
  readonly typed: string;
  readonly inSheet: string;
  onKeepMine(): void;
  onTakeSheet(): void;
}

/** Both values of a cell that was changed in its sheet while its field was typed into. */
export function ConflictChoice({ typed, inSheet, onKeepMine, onTakeSheet }: ConflictChoiceProps) {
  const say = useSay();
  const shown = (text: string): string =>
    text.trim() === '' ? say('pane.form.conflict.empty') : say('pane.form.conflict.value', { text });
  return (
    <div role="status">
      <MessageStrip
        intent="warning"
        actions={
          <>
            <Button size="small" onClick={onKeepMine}>
              {say('pane.form.conflict.mine')}
            </Button>
            <Button size="small" onClick={onTakeSheet}>
              {say('pane.form.conflict.sheet')}
            </Button>
          </>
        }
      >
        {say('pane.form.conflict', { inSheet: shown(inSheet), typed: shown(typed) })}
      </MessageStrip>
    </div>
  );
}
