import { planDocument } from './planDocument';
import type { WorkbenchState } from './state';

/** Somebody deleted the sheets of tasks and indicators. */
export const damaged: WorkbenchState = {
  id: 'damaged',
  async document(today) {
    const document = await planDocument(today);
    const gone = ['NhiemVu', 'ChiTieu'];
    return {
      ...document,
      sheets: document.sheets.filter(({ tables }) => !tables.some(({ name }) => gone.includes(name))),
    };
  },
};
