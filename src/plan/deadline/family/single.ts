import type { Message } from '../../message';
import { resolve } from '../day/resolve';
import type { Resolved } from '../day/resolve';
import { doubtsOf, isPhrase } from '../item';
import type { PhraseItem } from '../item';
import { judge } from '../residue/judge';
import { conditionIn } from '../residue/condition';
import { unreadable } from '../scene';
import type { Reading, Scene } from '../scene';
import { WEEK } from '../span/weekday';
import { dayNumber } from '../../isoDate';

/** The reading of a text with one deadline in it. */
export function readSingle(scene: Scene, main: PhraseItem): Reading {
  const found = resolve(main.phrase, scene.context);
  if (!found) return unreadable(false, { code: 'deadline.monthUnknown' });
  if (found.impossible) return unreadable(false, found.impossible);
  const doubts = [
    ...found.doubts,
    ...doubtsAround(scene, main),
    ...startAsks(scene, main, found),
    ...weekdayAsk(main, found),
  ];
  return {
    kind: found.kind,
    lastDay: found.lastDay,
    rule: null,
    parts: null,
    sure: doubts.length === 0,
    why: unique([...found.notes, ...main.phrase.notes, ...roleNotes(main), ...doubts]),
  };
}

/** What the date itself and everything beside it leave to ask. */
function doubtsAround(scene: Scene, main: PhraseItem): Message[] {
  const condition =
    conditionIn(scene.tokens, scene.items) === null ? [] : [{ code: 'deadline.conditionBeside' }];
  const carried = main.phrase.carried ? [{ code: 'deadline.beforeCarried' }] : [];
  return [...doubtsOf(main), ...carried, ...judge(scene.items, main, scene.part), ...condition];
}

function roleNotes({ phrase }: PhraseItem): Message[] {
  if (phrase.role === 'until') return [{ code: 'deadline.until' }];
  if (phrase.role === 'vision') return [{ code: 'deadline.vision' }];
  if (phrase.when.type === 'span' && phrase.when.span.grain === 'part')
    return [{ code: 'deadline.endOfPart' }];
  return [];
}

/** A start beside the deadline must not lie behind it, nor name the year for it. */
function startAsks(scene: Scene, { phrase }: PhraseItem, found: Resolved): Message[] {
  const starts = scene.items.flatMap((item) =>
    isPhrase(item) && item.phrase.role === 'start' ? [item.phrase] : [],
  );
  const yearless = phrase.when.type === 'span' && phrase.when.span.year === null;
  if (yearless && starts.some(({ when }) => when.type === 'span' && when.span.year !== null)) {
    return [{ code: 'deadline.yearOnce' }];
  }
  const late = starts.some((start) => {
    const first = resolve(start, scene.context)?.firstDay ?? null;
    return first !== null && found.lastDay !== null && first > found.lastDay;
  });
  return late ? [{ code: 'deadline.reversed' }] : [];
}

/** `thứ Sáu, ngày 30/6/2025`: the weekday must be that of the day. */
function weekdayAsk({ phrase }: PhraseItem, { lastDay, kind }: Resolved): Message[] {
  if (phrase.weekday === null || lastDay === null || phrase.when.type !== 'span' || kind === 'before')
    return [];
  return WEEK[(dayNumber(lastDay) + 4) % 7] === phrase.weekday ? [] : [{ code: 'deadline.otherWeekday' }];
}

/** The messages without repeats, in their order. */
export function unique(messages: readonly Message[]): Message[] {
  const seen = new Set<string>();
  return messages.filter((message) => {
    const id = JSON.stringify(message);
    return seen.has(id) ? false : seen.add(id) !== undefined;
  });
}
