import { createContext, startTransition, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { PaneEnvironment } from '../paneActions';
import type { HostFacts } from '../start/host';
import type { Preferences } from '../start/preferences';
import type { Session } from './session';
import type { PaneState } from './state';

export interface SessionScope {
  readonly session: Session;
  readonly environment: PaneEnvironment;
  readonly preferences: Preferences;
  /** Null until Excel has answered. */
  readonly host: HostFacts | null;
}

export const SessionContext = createContext<SessionScope | null>(null);

/** The session that this part of the pane belongs to. */
export function useScope(): SessionScope {
  const scope = useContext(SessionContext);
  if (!scope) throw new Error('A part of the pane stands outside its session.');
  return scope;
}

/**
 * One value of the state: what shows it is drawn anew when the value changes, not at each step of a command.
 * `select` gives the same value for the same state.
 */
export function usePaneValue<Value>(select: (state: PaneState) => Value): Value {
  const { session } = useScope();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

/** True while a command runs. */
export function useWorking(): boolean {
  return usePaneValue(({ work }) => work !== null);
}

/**
 * The same, a moment later, in a list of many lines: they are drawn one after another, and what the user does
 * goes before. What is pressed meanwhile is not taken by the session.
 */
export function useWorkingSoon(): boolean {
  const { session } = useScope();
  const [working, setWorking] = useState(() => session.getState().work !== null);
  useEffect(() => {
    const see = () => {
      startTransition(() => {
        setWorking(session.getState().work !== null);
      });
    };
    see();
    return session.subscribe(see);
  }, [session]);
  return working;
}

/** The session's state; whoever asks is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { session } = useScope();
  return useSyncExternalStore(session.subscribe, session.getState);
}
