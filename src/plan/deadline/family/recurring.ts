import type { Message } from '../../message';
import type { Rule } from '../deadline';
import { inherit } from '../day/inherit';
import { doubtsOf, isPhrase } from '../item';
import type { Item, PhraseItem } from '../item';
import { ruleDays } from '../recurring/ruleDays';
import { ruleOf } from '../recurring/everyOf';
import { asksBesideCycle } from '../residue/besideCycle';
import { phraseItems } from '../scene';
import type { Family, Reading } from '../scene';
import { unique } from './single';

/** What comes back: `Thường xuyên`, `Hằng năm`, `Trước ngày 20 của tháng cuối quý`. */
export const readRecurring: Family = (scene) => {
  const items = inherit(scene.items, scene.tokens);
  const every = ruleOf({ ...scene, items });
  if (!every) return null;
  const own = phraseItems(items).filter((item) => isDue(item, items, every.every));
  const found = own.map(({ phrase }) => ruleDays(every.every, phrase));
  const days = sorted([...new Set(found.flatMap((one) => one.days))]);
  const rule: Rule = { every: spread(every.every, days, own), days };
  const doubts = [
    ...every.doubts,
    ...items.filter((item) => item.type !== 'phrase' || own.includes(item)).flatMap(doubtsOf),
    ...found.flatMap((one) => one.doubts),
    ...otherPhrases(items, own),
    ...asksBesideCycle({ ...scene, items }, every.every),
  ];
  const moved = found.some((one) => one.moved) ? [{ code: 'deadline.movedDays' }] : [];
  return recurring(rule, unique(doubts), moved);
};

function recurring(rule: Rule, doubts: readonly Message[], moved: readonly Message[]): Reading {
  const why = unique([...said(rule), ...moved, ...doubts]);
  return { kind: 'recurring', lastDay: null, rule, parts: null, sure: doubts.length === 0, why };
}

/** The rule in words: `30/06` for days of a year, numbers for days of a month, weekdays by name. */
function said({ every, days }: Rule): Message[] {
  if (days.length === 0) return [{ code: `deadline.every.${every}` }];
  if (every === 'week') return days.map((day) => ({ code: `deadline.weekday.${day}` }));
  const end: Message[] = days.includes('last') ? [{ code: 'deadline.monthEnd' }] : [];
  const named = days.filter((day) => day !== 'last');
  if (named.length === 0) return end;
  const shown = named
    .map((day) => (day.length === 5 ? `${day.slice(3)}/${day.slice(0, 2)}` : day))
    .join(', ');
  return [{ code: `deadline.days.${every}`, params: { days: shown } }, ...end];
}

function sorted(days: readonly string[]): string[] {
  const numeric = days.every((day) => /^\d+$/.test(day));
  if (numeric) return [...days].sort((a, b) => Number(a) - Number(b));
  return days.every((day) => day.length === 5) ? [...days].sort() : [...days];
}

/** A date to be met; the start of `từ ngày 5 đến ngày 10 hằng tháng` is none. */
function isDue(item: PhraseItem, items: readonly Item[], every: Rule['every']): boolean {
  const { phrase } = item;
  if (phrase.role === 'start' || phrase.role === 'vision' || beginsRange(item, items)) return false;
  const wholeYear = phrase.when.type === 'span' && phrase.when.span.grain === 'year';
  if (wholeYear && every !== 'year') return false;
  const bounds =
    phrase.when.type === 'span' && phrase.when.span.grain === 'year' && phrase.when.span.year !== null;
  return !bounds || items.length === 1;
}

/** Days of a year that lie half a year or a quarter apart make a half-yearly or quarterly rule. */
function spread(every: Rule['every'], days: readonly string[], own: readonly PhraseItem[]): Rule['every'] {
  const dated = own.every(({ phrase }) => phrase.when.type === 'span' && phrase.when.span.grain === 'day');
  if (every !== 'year' || !dated) return every;
  const months = days.map((day) => Number(day.slice(0, 2)));
  const step = days.length === 2 ? 6 : days.length === 4 ? 3 : 0;
  const even =
    step > 0 && months.every((month, index) => index === 0 || month - (months[index - 1] ?? 0) === step);
  if (!even) return every;
  return step === 6 ? 'half' : 'quarter';
}

/** Years that bound the rule, `Thường xuyên từ năm 2025`, which a rule cannot hold. */
function otherPhrases(items: readonly Item[], own: readonly PhraseItem[]): Message[] {
  const others = phraseItems(items).filter((item) => !own.includes(item));
  const day = own.some(({ phrase }) => phrase.role === 'until');
  const bounding = others.filter(
    (item) => !(day && item.phrase.role === 'start' && isDayOfYear(item.phrase)) && !beginsRange(item, items),
  );
  return bounding.length === 0 ? [] : [{ code: 'deadline.recurringBounds' }];
}

/** `ngày 20 đến ngày 25 hằng tháng`: the first day is where it begins. */
function beginsRange(item: PhraseItem, items: readonly Item[]): boolean {
  const next = items[items.indexOf(item) + 1];
  const then = items[items.indexOf(item) + 2];
  if (item.phrase.when.type !== 'day') return false;
  if (next?.type === 'rest' && next.token.text === '-')
    return isPhrase(then) && then.phrase.when.type === 'day';
  return isPhrase(next) && next.phrase.role === 'until';
}

/** A start that comes back too; a weekday begins a stretch of days, which a rule cannot hold. */
function isDayOfYear({ when }: PhraseItem['phrase']): boolean {
  return when.type !== 'weekday' && !(when.type === 'span' && when.span.year !== null);
}
