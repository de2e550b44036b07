import { emptyDocument } from '../../../workbook/emptyDocument';
import type { WorkbenchState } from './state';

/** Office.js is there and never says that it is ready. */
export const silent: WorkbenchState = {
  id: 'silent',
  document: emptyDocument,
  arrange(standIn) {
    standIn.silent = true;
    return undefined;
  },
};
