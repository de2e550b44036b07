import { Button } from '@fluentui/react-components';
import type { Place } from '../../workbook/port';
import { useSay } from '../language/LanguageContext';
import { useScope, useWorking } from '../session/SessionContext';

export interface GoToCellProps {
  readonly place: Place;
  /** What stands there, for the sentence that says where to look. */
  readonly label: string;
  readonly tabIndex?: 0 | -1;
}

/** Brings the cell before the user's eyes. */
export function GoToCell({ place, label, tabIndex }: GoToCellProps) {
  const say = useSay();
  const { session } = useScope();
  const working = useWorking();
  const address = `${place.sheet}!${place.cell}`;
  return (
    <Button
      size="small"
      disabledFocusable={working}
      aria-label={say('pane.merge.go.label', { name: label, address })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      onClick={() => void session.run({ kind: 'show', place, label: label === '' ? address : label })}
    >
      {say('pane.merge.go', { address })}
    </Button>
  );
}
