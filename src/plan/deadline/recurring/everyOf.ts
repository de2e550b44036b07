import type { Message } from '../../message';
import type { Rule } from '../deadline';
import type { Item } from '../item';
import { conditionIn } from '../residue/condition';
import { phraseItems } from '../scene';
import type { Scene } from '../scene';
import { markAt } from '../writing/match';

/** How often it comes back, and what that leaves to ask. */
export interface Every {
  readonly every: Rule['every'];
  readonly doubts: readonly Message[];
}

const SHORTEST_FIRST: ReadonlyArray<Rule['every']> = ['day', 'week', 'month', 'quarter', 'half', 'year'];
const BY_MONTHS: Readonly<Record<number, Rule['every']>> = {
  1: 'month',
  3: 'quarter',
  6: 'half',
  12: 'year',
};

/** The cycle of a text that names one, or null. */
export function ruleOf(scene: Scene): Every | null {
  const { items } = scene;
  const cycles = items.flatMap((item) => (item.type === 'cycle' ? [item.cycle] : []));
  const places = phraseItems(items).flatMap(({ phrase }) =>
    phrase.when.type === 'place' ? [phrase.when.every] : [],
  );
  const bracketed = bracketedLength(scene);
  const named = new Set([...cycles.flatMap((cycle) => cycle.every ?? []), ...places, ...bracketed]);
  const plain =
    places.length > 0 || bracketed.length > 0 || cycles.some((cycle) => cycle.plain && cycle.every);
  if (named.size === 0) return cycles.length === 0 || isConditional(scene) ? null : periodic();
  if (!plain && !hasYearlessDay(items)) {
    return isConditional(scene) || hasDate(items) ? null : unsure(named, [{ code: 'deadline.cycleHint' }]);
  }
  return unsure(named, []);
}

/** `định kỳ` alone. */
function periodic(): Every {
  return { every: 'always', doubts: [{ code: 'deadline.cycleMissing' }] };
}

function unsure(named: ReadonlySet<Rule['every']>, doubts: readonly Message[]): Every {
  const [only] = named;
  if (named.size === 1 && only) return { every: only, doubts };
  const shortest = SHORTEST_FIRST.find((every) => named.has(every)) ?? 'always';
  return { every: shortest, doubts: [...doubts, { code: 'deadline.severalCycles' }] };
}

function isConditional({ tokens, items }: Scene): boolean {
  return conditionIn(tokens, items) !== null;
}

function hasDate(items: readonly Item[]): boolean {
  return phraseItems(items).some(({ phrase }) => phrase.when.type === 'span');
}

function hasYearlessDay(items: readonly Item[]): boolean {
  return phraseItems(items).some(
    ({ phrase }) => phrase.role !== 'start' && phrase.when.type === 'span' && phrase.when.span.year === null,
  );
}

/** `06 tháng (trước ngày 5 tháng 6 và ngày 5 tháng 12)`: a length that days in brackets make a cycle. */
function bracketedLength({ items, tokens }: Scene): Rule['every'][] {
  const first = items[0];
  if (first?.type !== 'length' || markAt(tokens, first.end) !== '(' || !hasYearlessDay(items)) return [];
  const { count, unit } = first.length;
  const every = unit === 'month' ? BY_MONTHS[count] : undefined;
  return every ? [every] : [];
}
