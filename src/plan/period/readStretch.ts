import { addDays } from '../isoDate';
import type { Message } from '../message';
import { inherit } from '../deadline/day/inherit';
import { resolve } from '../deadline/day/resolve';
import type { Resolved } from '../deadline/day/resolve';
import { doubtsOf } from '../deadline/item';
import type { Item, PhraseItem } from '../deadline/item';
import { phraseItems } from '../deadline/scene';
import type { Scene } from '../deadline/scene';
import { shownDay } from '../deadline/span/span';
import type { Tokens } from '../deadline/writing/match';
import type { Period } from './period';
import { asksBeside } from './beside';
import { leadKeys } from './leadKeys';
import { openEndAt } from './openEnd';
import { startAsks } from './startAsks';

type Reading = Omit<Period, 'text'>;

/** A period of the calendar: `2024-2030`, `Năm 2024`, `từ tháng 3 đến tháng 9 năm 2025`, `2024 trở đi`. */
export function readStretch(scene: Scene): Reading | null {
  const items = inherit(scene.items, scene.tokens);
  const phrases = phraseItems(items);
  const dates = phrases.filter(({ phrase }) => phrase.role !== 'vision' && phrase.when.type === 'span');
  const visions = phrases.length > dates.length && phrases.some(({ phrase }) => phrase.role === 'vision');
  const found = dates.flatMap((date) => resolve(date.phrase, scene.context) ?? []);
  const [main] = dates;
  if (!main) return phrases.length > 0 ? unreadable(false, { code: 'period.noStart' }) : null;
  const wrong = found.find((one) => one.impossible)?.impossible;
  if (wrong) return unreadable(isPlain(dates), wrong);
  const open = openEndAt(scene.tokens, items);
  const doubts = [
    ...dates.flatMap(doubtsOf),
    ...found.flatMap((one) => one.doubts),
    ...asksBeside(items, dates, open, scene.tokens),
  ];
  const notes: Message[] = visions ? [{ code: 'period.vision' }] : [];
  if (found.some((one) => one.lastDay === null)) return unreadable(false, { code: 'deadline.yearMissing' });
  return stretch({ ...scene, items }, dates, found, open !== null, doubts, notes);
}

function unreadable(sure: boolean, why: Message): Reading {
  return { kind: 'unreadable', from: null, to: null, sure, why: [why] };
}

/** Both ends written in full: that it ends before it begins is no misreading. */
function isPlain(dates: readonly PhraseItem[]): boolean {
  const when = dates[0]?.phrase.when;
  return (
    dates.length === 1 && when?.type === 'span' && !when.inherited && doubtsOf(dates[0] as Item).length === 0
  );
}

function stretch(
  scene: Scene,
  dates: readonly PhraseItem[],
  found: readonly Resolved[],
  open: boolean,
  doubts: readonly Message[],
  notes: readonly Message[],
): Reading {
  const [first, second] = dates;
  const [one, two] = found;
  if (!first || !one) return unreadable(false, { code: 'period.noPeriod' });
  const starts = first.phrase.role === 'start';
  const asked = [...doubts, ...startAsks(first, scene.tokens)];
  if (!second) {
    if (!starts && !open && endsOnly(first, scene.tokens)) return closed(null, one.lastDay, doubts, notes);
    if (starts || open) return openFrom(first, one, scene.tokens, doubts, asked, notes);
    return closed(one.firstDay, one.lastDay, asked, notes);
  }
  if (starts && dates.length === 2 && two) return closed(one.firstDay, two.lastDay, asked, notes);
  return listed(scene, dates, found, asked);
}

/** `từ năm 2024`, `2024 trở đi`; after `sau` it begins with the day after, so its start is not asked about. */
function openFrom(
  { phrase }: PhraseItem,
  found: Resolved,
  tokens: Tokens,
  doubts: readonly Message[],
  asked: readonly Message[],
  notes: readonly Message[],
): Reading {
  const after = leadKeys(phrase.start, phrase.end, tokens).includes('sau');
  const range = phrase.when.type === 'span' && phrase.when.from !== null;
  if (after && range) return unreadable(false, { code: 'period.noStart' });
  const from = after && found.lastDay ? addDays(found.lastDay, 1) : found.firstDay;
  if (from === null) return unreadable(false, { code: 'period.noStart' });
  const said: Message = { code: after ? 'period.after' : 'period.open', params: { from: shownDay(from) } };
  const asks = after ? doubts : asked;
  return { kind: 'open', from, to: null, sure: asks.length === 0, why: [said, ...notes, ...asks] };
}

function closed(
  from: string | null,
  to: string | null,
  doubts: readonly Message[],
  notes: readonly Message[],
): Reading {
  if (to === null) return unreadable(false, { code: 'period.noPeriod' });
  if (from !== null && from > to) return unreadable(false, { code: 'deadline.reversed' });
  const said: Message =
    from === null
      ? { code: 'period.end', params: { to: shownDay(to) } }
      : { code: 'period.range', params: { from: shownDay(from), to: shownDay(to) } };
  return { kind: 'range', from, to, sure: doubts.length === 0, why: [said, ...notes, ...doubts] };
}

const END_WORDS: ReadonlySet<string> = new Set(['đến', 'tới', 'hết', 'trước', 'nhất', 'muộn', 'chậm', 'quá']);

/** `đến năm 2030`, `hết năm 2025`: the end alone is named. */
function endsOnly({ phrase }: PhraseItem, tokens: Tokens): boolean {
  if (phrase.when.type === 'span' && phrase.when.from !== null) return false;
  return leadKeys(phrase.start, phrase.end, tokens).some((key) => END_WORDS.has(key));
}

/** Several stretches: one period when each follows the one before, and then a person confirms it. */
function listed(
  scene: Scene,
  dates: readonly PhraseItem[],
  found: readonly Resolved[],
  doubts: readonly Message[],
): Reading {
  const follows = found.every((one, index) => {
    const next = found[index + 1];
    if (!next) return true;
    return one.lastDay !== null && next.firstDay !== null && addDays(one.lastDay, 1) === next.firstDay;
  });
  const dashLost = dates.length === 2 && scene.items.length === 2;
  if (!follows && !dashLost) return unreadable(false, { code: 'period.severalYears' });
  const ask: Message = { code: dashLost ? 'period.dashLost' : 'period.listed' };
  return closed(found[0]?.firstDay ?? null, found.at(-1)?.lastDay ?? null, [...doubts, ask], []);
}
