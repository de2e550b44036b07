import { unitCell } from '../../plan/unit/cell/unitCell';
import { damerau } from '../../plan/unit/match/damerau';

/** Names shorter than this are alike only where they are the same but for accents and letter case. */
const SHORT = 8;

/** As many letters may differ in a longer name. */
const MOST_LETTERS = 2;

/**
 * Groups names that are the same but for accents, letter case and one or two letters: each name is alike
 * some other of its group, or stands alone. Groups and names keep the order in which they were given.
 */
export function alike(names: readonly string[]): string[][] {
  const bare = names.map((name) => bareName(name));
  const leader = names.map((_, index) => index);
  const find = (index: number): number => {
    const next = leader[index] ?? index;
    return next === index ? index : (leader[index] = find(next));
  };
  const byLength = new Map<number, number[]>();
  bare.forEach((one, index) => {
    for (let length = one.length - MOST_LETTERS; length <= one.length + MOST_LETTERS; length += 1) {
      for (const other of byLength.get(length) ?? []) {
        if (find(other) !== find(index) && isAlike(one, bare[other] ?? '')) {
          const [first, second] = [find(other), find(index)].sort((left, right) => left - right);
          leader[second ?? index] = first ?? index;
        }
      }
    }
    const same = byLength.get(one.length);
    if (same) same.push(index);
    else byLength.set(one.length, [index]);
  });
  const groups = new Map<number, string[]>();
  names.forEach((name, index) => {
    const group = groups.get(find(index));
    if (group) group.push(name);
    else groups.set(find(index), [name]);
  });
  return [...groups.values()];
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < SHORT || lettersApart(one, other) > MOST_LETTERS * 2) return false;
  return damerau(one, other) <= MOST_LETTERS;
}

/** How many letters one has and the other has not; never more than twice their distance. */
function lettersApart(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const letter of one) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of other) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

function bareName(name: string): string {
  return unitCell(name)
    .words.map(({ bare }) => bare)
    .join(' ');
}
