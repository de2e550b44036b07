import { emptyDocument } from '../../workbook/emptyDocument';
import { Host } from '../host/host';
import { WorkbookModel } from '../model/workbookModel';
import { Network } from './network';

/** What the page lends to the frame with the pane, and to tests. */
export interface StandIn {
  readonly host: Host;
  readonly model: WorkbookModel;
  readonly network: Network;
  /** The latest set of ExcelApi that the pane is told is there, where it is older than any that the host can be. */
  oldApiSet: string | null;
  /** True where Office.js never says that it is ready. */
  silent: boolean;
}

/** An Excel with an empty workbook that does as asked. */
export function createStandIn(): StandIn {
  const model = new WorkbookModel(emptyDocument());
  return { host: new Host(model), model, network: new Network(), oldApiSet: null, silent: false };
}

/** Excel does as asked again, whatever was set before. */
export function settle(standIn: StandIn): void {
  const { host, network } = standIn;
  host.cellEdit = false;
  host.otherInFront = false;
  host.pace = null;
  host.beforeSync = null;
  network.set('there');
  standIn.oldApiSet = null;
  standIn.silent = false;
}

/** A person types in a cell, and Excel takes no requests as long. */
export function setTyping({ host }: StandIn, typing: boolean): void {
  host.cellEdit = typing;
}
