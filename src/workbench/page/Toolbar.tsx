import { useRef, type ReactNode } from 'react';
import type { WorkbenchState } from './states/state';
import { stateOf, states } from './states/states';
import { useWords } from './WordsContext';

interface ToolbarProps {
  /** The state that is set up; null for a workbook that the user opened. */
  readonly state: WorkbenchState | null;
  readonly onState: (state: WorkbenchState) => void;
  /** Whether the drawer for pasted samples is open. */
  readonly samples: boolean;
  readonly onSamples: () => void;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** Opens and saves .xlsx, starts anew, sets up what a user can meet. The page speaks the pane's language. */
export function Toolbar({
  state,
  onState,
  samples,
  onSamples,
  onNew,
  onOpen,
  onSave,
}: ToolbarProps): ReactNode {
  const say = useWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <img src="assets/icons/icon-32.png" alt="" width="22" height="22" />
      <h1>{say('workbench.title')}</h1>
      <button type="button" onClick={onNew}>
        {say('workbench.new')}
      </button>
      <button type="button" onClick={() => file.current?.click()}>
        {say('workbench.open')}
      </button>
      <button type="button" onClick={onSave}>
        {say('workbench.save')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={say('workbench.open')}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onOpen(chosen);
          event.target.value = '';
        }}
      />
      <button type="button" aria-pressed={samples} onClick={onSamples}>
        {say('workbench.samples')}
      </button>
      <span className="note">{say('workbench.note')}</span>
      <label>
        {say('workbench.state')}
        <select
          value={state?.id ?? ''}
          onChange={({ target }) => {
            const chosen = stateOf(target.value);
            if (chosen) onState(chosen);
          }}
        >
          {state === null && <option value="">{say('workbench.state.none')}</option>}
          {states.map(({ id }) => (
            <option key={id} value={id}>
              {say(`workbench.state.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
