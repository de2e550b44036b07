import { emptyDocument } from '../../../workbook/emptyDocument';
import type { WorkbenchState } from './state';

/** Excel 2019, which lacks much of what the pane needs. */
export const tooOld: WorkbenchState = {
  id: 'too-old',
  document: emptyDocument,
  arrange(standIn) {
    standIn.oldApiSet = '1.8';
    return undefined;
  },
};
