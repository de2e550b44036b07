import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { PaneEnvironment } from './paneActions';
import { createSession, type Session } from './session/session';
import type { Opened } from './start/openExcel';
import type { Preferences } from './start/preferences';

export interface PaneSetup {
  readonly environment: PaneEnvironment;
  readonly preferences: Preferences;
  /** What Excel tells of itself, once it has answered. */
  readonly opened: Promise<Omit<Opened, 'port'>>;
}

export interface MountedPane {
  readonly session: Session;
  /** Resolves when the workbook was read for the first time, or could not be; never rejects. */
  readonly started: Promise<void>;
}

/** Shows the pane in an element, reads the workbook, and follows its changes. */
export function mountPane(element: HTMLElement, setup: PaneSetup): MountedPane {
  const session = createSession(setup.environment);
  createRoot(element).render(<App {...setup} session={session} />);
  const started = session.run({ kind: 'start' });
  void started.then(session.follow);
  return { session, started };
}
