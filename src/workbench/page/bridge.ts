import type { EventTarget } from '../host/host';
import { follow } from './frameNetwork';
import { officeOf } from './office';
import type { StandIn } from './standIn';

/** The library's own seams, which its types leave out. */
interface Seams extends EventTarget {
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/**
 * Runs in the pane's frame, before the pane: lets the unmodified Office.js there speak to the stand-in of
 * the page around it. The pane itself knows nothing of it.
 */
function connect(): void {
  const { standIn } = window.parent as unknown as { standIn?: StandIn };
  const seams = (globalThis as unknown as { OfficeExtension?: Seams }).OfficeExtension;
  if (!standIn || !seams) return;
  seams.ClientRequestContext.defaultRequestUrlAndHeaders = standIn.host.session;
  seams.CommonUtility._doApiNotSupportedCheck = true;
  Object.assign(globalThis, { Office: officeOf(standIn) });
  standIn.host.connectEvents(seams);
  follow(standIn.network);
  takeAway();
}

/** What Office takes from the page of an add-in: boxes that would stop it, and its history. */
function takeAway(): void {
  for (const name of ['alert', 'confirm', 'prompt']) {
    Object.assign(globalThis, {
      [name]: () => {
        throw new Error(`${name} is not there in an add-in.`);
      },
    });
  }
  Object.assign(globalThis.history, { pushState: null, replaceState: null });
}

connect();
