import { planDocument } from './planDocument';
import type { WorkbenchState } from './state';

/** A person is typing in a cell; Excel takes no requests until Enter or Escape. */
export const typing: WorkbenchState = {
  id: 'typing',
  document: (today) => planDocument(today),
  typing: 'Đang gõ dở',
};
