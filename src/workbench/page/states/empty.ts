import { emptyDocument } from '../../../workbook/emptyDocument';
import type { WorkbenchState } from './state';

/** A new workbook, as Excel opens it. */
export const empty: WorkbenchState = { id: 'empty', document: emptyDocument };
