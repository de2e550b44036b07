import { archives } from './failures/archives';
import { excel } from './failures/excel';
import { pane } from './failures/pane';
import { plans } from './failures/plans';
import { protection } from './failures/protection';
import { review } from './failures/review';
import { rows } from './failures/rows';
import { undo } from './failures/undo';
import { writing } from './failures/writing';

export const failures = {
  ...archives,
  ...plans,
  ...writing,
  ...excel,
  ...pane,
  ...protection,
  ...review,
  ...rows,
  ...undo,
} as const;
