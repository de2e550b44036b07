import type { Sentence } from '../sentence';
import { deadlineCells } from './deadline/cells';
import { deadlineDoubts } from './deadline/doubts';
import { deadlineRules } from './deadline/rules';
import { deadlinesRead } from './deadline/readings';
import { deadlinesUnread } from './deadline/unread';

/** How a deadline was read, and what makes it unsure. */
export const deadlines = {
  ...deadlinesRead,
  ...deadlineRules,
  ...deadlinesUnread,
  ...deadlineCells,
  ...deadlineDoubts,
} as const satisfies Record<string, Sentence>;
