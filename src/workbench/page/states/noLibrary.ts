import { emptyDocument } from '../../../workbook/emptyDocument';
import type { WorkbenchState } from './state';

/** Office.js was not fetched, or something on the way blocked it. */
export const noLibrary: WorkbenchState = {
  id: 'no-library',
  document: emptyDocument,
  withoutLibrary: true,
};
