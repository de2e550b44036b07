import { clusters } from './pane/clusters';
import { findings } from './pane/findings';
import { history } from './pane/history';
import { life } from './pane/life';
import { frame } from './pane/frame';
import { merge } from './pane/merge';
import { mine } from './pane/mine';
import { open } from './pane/open';
import { opening } from './pane/opening';
import { overview } from './pane/overview';
import { protection } from './pane/protection';
import { repair } from './pane/repair';
import { row } from './pane/row';
import { settings } from './pane/settings';
import { slip } from './pane/slip';
import { typing } from './pane/typing';
import { unload } from './pane/unload';
import { worklist } from './pane/worklist';

/** What the task pane says; sentences of failures, checks and readings stand in their own files. */
export const pane = {
  ...settings,
  ...slip,
  ...findings,
  ...history,
  ...life,
  ...clusters,
  ...overview,
  ...mine,
  ...merge,
  ...row,
  ...frame,
  ...unload,
  ...protection,
  ...repair,
  ...open,
  ...opening,
  ...worklist,
  ...typing,
} as const;
