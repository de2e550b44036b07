import { planDocument } from './planDocument';
import type { WorkbenchState } from './state';

/** Requests that are answered before Excel takes its time. */
const ANSWERED = 3;

/** Excel is busy: it looks at the workbook and then leaves the reading of its tables waiting. */
export const working: WorkbenchState = {
  id: 'working',
  document: (today) => planDocument(today),
  arrange({ host }) {
    let goOn = (): void => undefined;
    const free = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let asked = 0;
    host.pace = () => {
      asked += 1;
      return asked > ANSWERED ? free : Promise.resolve();
    };
    return () => goOn();
  },
};
