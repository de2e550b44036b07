import { unprotectSheet } from '../../model/protection';
import { planDocument } from './planDocument';
import type { WorkbenchState } from './state';

/** The sheets with the plan are protected: everything can be read, nothing written. */
export const protectedSheets: WorkbenchState = {
  id: 'protected',
  async document(today) {
    const document = await planDocument(today);
    return {
      ...document,
      sheets: document.sheets.map((sheet) =>
        sheet.tables.length > 0 ? { ...sheet, protection: {} } : sheet,
      ),
    };
  },
  arrange:
    ({ model }) =>
    () => {
      for (const sheet of model.document.sheets) if (sheet.protection !== null) unprotectSheet(model, sheet);
    },
};
