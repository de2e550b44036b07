import { emptyDocument } from '../../../workbook/emptyDocument';
import type { WorkbenchState } from './state';

/** Another workbook lies in front of this one. */
export const otherWorkbook: WorkbenchState = {
  id: 'other-workbook',
  document: emptyDocument,
  arrange({ host }) {
    host.otherInFront = true;
    return () => {
      host.otherInFront = false;
    };
  },
};
