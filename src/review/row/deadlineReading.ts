import type { Deadline } from '../../plan/deadline/deadline';
import type { Message } from '../../plan/message';

/** What a deadline was read as, in one sentence; how it came to that stands in `deadline.why`. */
export function deadlineReading({ kind, lastDay, nextDay, sure }: Deadline): Message {
  if (kind === 'recurring') {
    return nextDay === null
      ? { code: 'row.reading.recurring' }
      : { code: 'row.reading.recurring-next', params: { day: nextDay } };
  }
  if (kind === 'none') return { code: 'row.reading.none' };
  if (kind === 'conditional') return { code: 'row.reading.conditional' };
  if ((kind === 'by' || kind === 'before') && lastDay !== null) {
    return { code: sure ? 'row.reading.last-day' : 'row.reading.last-day-unsure', params: { day: lastDay } };
  }
  return { code: 'row.reading.unclear' };
}
