import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { PaneEnvironment } from './paneActions';
import { createSession, type Session } from './session/session';
import type { HostFacts } from './start/host';
import type { Preferences } from './start/preferences';

export interface PaneSetup {
  readonly environment: PaneEnvironment;
  readonly preferences: Preferences;
  readonly host: HostFacts;
  readonly officeBackground?: string;
}

/** Shows the pane in an element, reads the workbook, and follows its changes. */
export async function mountPane(element: HTMLElement, setup: PaneSetup): Promise<Session> {
  const session = createSession(setup.environment);
  createRoot(element).render(<App {...setup} session={session} />);
  await session.run({ kind: 'start' });
  await session.follow();
  return session;
}
