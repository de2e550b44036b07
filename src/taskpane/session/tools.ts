import type { ActionContext } from '../../actions/action';
import type { Unlock, VisiblePort } from '../../workbook/port';
import type { PaneEnvironment } from '../paneActions';
import type { ChangeLog } from './changeLog';
import type { Command } from './command';
import type { PaneEvent } from './reduce';
import type { PaneState } from './state';

/** What a command works with while it runs. */
export interface Tools {
  readonly environment: PaneEnvironment;
  readonly context: ActionContext<VisiblePort>;
  /** The user's leave to open protected sheets; null where none was given. */
  readonly unlock: Unlock | null;
  state(): PaneState;
  tell(event: PaneEvent): void;
  /** What changes in the workbook while it is being read. */
  readonly log: ChangeLog;
  /** What "try again" means from here on. */
  retryWith(command: Command): void;
  /** Keeps the way back from a cleared filter; `restoreFilters` goes them all, last first. */
  keepFilter(restore: () => Promise<void>): void;
  filterKept(): boolean;
  restoreFilters(): Promise<void>;
}

/** What does a command of each of these kinds, telling the pane as it goes. */
export type Performers<Kinds extends Command['kind']> = {
  readonly [Kind in Kinds]: (
    tools: Tools,
    command: Extract<Command, { readonly kind: Kind }>,
  ) => Promise<void>;
};
