import { Host, type EventTarget } from '../../host/host';
import { officeOf } from '../office';
import type { StandIn } from '../standIn';
import { dollarOf } from './dollar';
import { SampleDrawer } from './drawer';

/** The library's own seams, which its types leave out. */
interface Seams extends EventTarget {
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** What the page lends to programs that are pasted into the browser's console. */
export interface Lent {
  readonly drawer: SampleDrawer;
  /** Where their requests go: another add-in beside the pane, on the same workbook. */
  readonly host: Host;
}

/**
 * Lets the page's own `Excel`, which is the unmodified library, speak to the workbook under the grid, and
 * lends what samples ask a page for: `Office`, `$`, and an element for each id. The console is not under
 * the page's content security policy; the page itself runs no text.
 */
export function lend(standIn: StandIn, page: Window & typeof globalThis): Lent {
  const host = new Host(standIn.model, { addIn: 'console' });
  const drawer = new SampleDrawer(page.document);
  const seams = (page as unknown as { OfficeExtension?: Seams }).OfficeExtension;
  if (seams) {
    seams.ClientRequestContext.defaultRequestUrlAndHeaders = host.session;
    seams.CommonUtility._doApiNotSupportedCheck = true;
    host.connectEvents(seams);
  }
  const find = page.document.getElementById.bind(page.document);
  page.document.getElementById = (id: string) => find(id) ?? drawer.ask(id);
  Object.assign(page, { Office: officeOf(standIn), $: dollarOf(drawer) });
  return { drawer, host };
}
