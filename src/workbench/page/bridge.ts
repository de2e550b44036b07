import type { EventTarget } from '../host/host';
import type { StandIn } from './standIn';

/** The library's own seams, which its types leave out. */
interface Seams extends EventTarget {
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
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
  standIn.host.connectEvents(seams);
}

connect();
