import { findings } from './pane/findings';
import { frame } from './pane/frame';
import { open } from './pane/open';
import { opening } from './pane/opening';
import { overview } from './pane/overview';
import { repair } from './pane/repair';
import { settings } from './pane/settings';
import { unload } from './pane/unload';

/** What the task pane says; sentences of failures, checks and readings stand in their own files. */
export const pane = {
  ...settings,
  ...findings,
  ...overview,
  ...frame,
  ...unload,
  ...repair,
  ...open,
  ...opening,
} as const;
