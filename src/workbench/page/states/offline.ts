import { planDocument } from './planDocument';
import type { WorkbenchState } from './state';

/** So long without a request, in milliseconds, and the pane has all that its first place needs. */
const QUIET = 1_000;

/** The network goes after the pane has opened; parts that were not yet fetched are missing. */
export const offline: WorkbenchState = {
  id: 'offline',
  document: (today) => planDocument(today),
  arrange({ host, network }) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    host.beforeSync = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        host.beforeSync = null;
        network.set('cut');
      }, QUIET);
    };
    return () => network.set('there');
  },
};
