import { define } from './apiObject';
import type { SheetState } from './worksheet';

/** `Excel.CommentCollection`: counted, not made. */
export const comments = define<SheetState>({
  type: 'CommentCollection',
  call: { GetCount: ({ sheet }) => sheet.comments.length },
});
