import { addDays } from '../../isoDate';
import { nextInList } from '../day/nextInList';
import { resolve } from '../day/resolve';
import { doubtsOf } from '../item';
import type { PhraseItem } from '../item';
import { shownDay } from '../span/span';
import type { Reading, Scene } from '../scene';
import { unique } from './single';

/** True when a list names stretches that touch or hold each other, so that one time may be meant. */
export function neighbours({ items, tokens, context }: Scene, dates: readonly PhraseItem[]): boolean {
  return dates.every((date, index) => {
    const next = dates[index + 1];
    if (!next) return true;
    if (nextInList(items, items.indexOf(date), tokens) !== next) return false;
    const [a, b] = [resolve(date.phrase, withYear(context)), resolve(next.phrase, withYear(context))];
    if (!a?.lastDay || !a.firstDay || !b?.lastDay || !b.firstDay) return false;
    const holds = b.firstDay <= a.firstDay && a.lastDay <= b.lastDay;
    return holds || (sameGrain(date, next) && addDays(a.lastDay, 1) === b.firstDay);
  });
}

function sameGrain(a: PhraseItem, b: PhraseItem): boolean {
  const [first, second] = [a.phrase.when, b.phrase.when];
  return first.type === 'span' && second.type === 'span' && first.span.grain === second.span.grain;
}

/** Whether two dates touch does not hang on the year; any will do where none is known. */
function withYear(context: Scene['context']): Scene['context'] {
  return { ...context, year: context.year ?? { value: 2025, sure: false } };
}

/** One time up to the end of the last, which a person is asked to confirm. */
export function readNeighbours({ context }: Scene, dates: readonly PhraseItem[]): Reading {
  const found = dates.flatMap((date) => resolve(date.phrase, context) ?? []);
  const days = found.flatMap(({ lastDay }) => lastDay ?? []).sort();
  const last = days.length === dates.length ? (days.at(-1) ?? null) : null;
  const said = last === null ? [] : [{ code: 'deadline.listEnd', params: { date: shownDay(last) } }];
  const doubts = [
    ...dates.flatMap(doubtsOf),
    ...found.flatMap((one) => one.doubts),
    { code: 'deadline.oneOrSeveral' },
  ];
  return {
    kind: 'by',
    lastDay: last,
    rule: null,
    parts: null,
    sure: false,
    why: unique([...said, ...doubts]),
  };
}
