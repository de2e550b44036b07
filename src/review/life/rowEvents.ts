import type { SnapshotRow } from '../../workbook/snapshot';
import type { WorkItem } from '../worklist/worklist';
import type { LifeEvent } from './life';
import { dayOf } from './life';

/** What the row itself tells of: evidence, and the day on which it was done. */
export function reportedEvents(row: SnapshotRow): readonly LifeEvent[] {
  const text = (column: string): string => row.cells[column]?.text.trim() ?? '';
  const [number, on, link, doneOn] = [
    text('evidence'),
    text('evidenceOn'),
    text('evidenceLink'),
    text('doneOn'),
  ];
  return [
    ...([number, on, link].some((each) => each !== '')
      ? [{ kind: 'evidence', on, number, link } as const]
      : []),
    ...(doneOn === '' ? [] : [{ kind: 'done', on: doneOn } as const]),
  ];
}

/** What was decided about a finding: the decision that holds, or the one that held before its cell changed. */
export function decidedEvent(item: WorkItem): LifeEvent | null {
  const about = item.kind === 'standing' ? item.finding : item.recorded;
  const decision = item.kind === 'standing' ? (item.decision ?? item.former?.decision) : item.decision;
  return decision ? { kind: 'decided', on: decision.day, decision, about } : null;
}

/**
 * Changes in the order of the journal, the others where their day comes. A clock that was wrong moves no
 * change before an earlier one.
 */
export function inOrder(changes: readonly LifeEvent[], others: readonly LifeEvent[]): readonly LifeEvent[] {
  let latest = '';
  const placed = changes.map((event) => {
    const day = dayOf(event) ?? latest;
    if (day > latest) latest = day;
    return { event, day: latest };
  });
  const dated = others.map((event) => ({ event, day: dayOf(event) ?? AFTER_ALL }));
  return [...placed, ...dated]
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .map(({ event }) => event);
}

const AFTER_ALL = '9999-99-99';
