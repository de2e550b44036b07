import type { ReactNode } from 'react';
import type { WorkbenchState } from './states/state';
import { useWords } from './WordsContext';

interface StateBarProps {
  readonly state: WorkbenchState;
  /** Ends the state as the user would; null where there is nothing to end. */
  readonly onEnd: (() => void) | null;
}

/** Says what is set up around the pane, and ends it. */
export function StateBar({ state, onEnd }: StateBarProps): ReactNode {
  const say = useWords();
  return (
    <div className="state-bar" role="status">
      <span>{say(`workbench.state.${state.id}.what`)}</span>
      {onEnd && (
        <button type="button" onClick={onEnd}>
          {say(`workbench.state.${state.id}.end`)}
        </button>
      )}
    </div>
  );
}
