import { packageDocument } from './packageDocument';
import type { WorkbenchState } from './state';

/** A unit of two rows, which has the longer list of cells to fill in sight. */
const UNIT = 'vp';

/** A unit has opened what the coordinator sent, and has filled in nothing. */
export const unitPackage: WorkbenchState = {
  id: 'package',
  document: (today) => packageDocument(today, UNIT),
};
