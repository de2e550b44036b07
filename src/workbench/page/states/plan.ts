import { planDocument } from './planDocument';
import type { WorkbenchState } from './state';

/** The plan is loaded and Excel does as asked. */
export const plan: WorkbenchState = { id: 'plan', document: (today) => planDocument(today) };
