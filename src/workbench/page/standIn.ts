import type { Host } from '../host/host';
import type { WorkbookModel } from '../model/workbookModel';

/** What the page lends to the frame with the pane, and to tests. */
export interface StandIn {
  readonly host: Host;
  readonly model: WorkbookModel;
}
