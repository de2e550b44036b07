import type { WorkbookDocument } from '../../../workbook/document';
import type { StandIn } from '../standIn';

/**
 * Something that a user of the pane can meet, set up around the unchanged pane: the workbook that is open,
 * and how the stand-in answers. Its name is `workbench.state.<id>`, what it sets up `….what`.
 */
export interface WorkbenchState {
  readonly id: string;
  /** The workbook that is open; `today` is the user's calendar day. */
  document(today: string): WorkbookDocument | Promise<WorkbookDocument>;
  /**
   * Sets the stand-in, which answers as usual before, for the pane that opens next. The answer ends the state
   * as the user would; the button for that says `workbench.state.<id>.end`.
   */
  arrange?(standIn: StandIn): (() => void) | undefined;
  /** Text that a person is typing in the chosen cell. */
  readonly typing?: string;
  /** True where the library's script does not reach the pane's page. */
  readonly withoutLibrary?: boolean;
}
