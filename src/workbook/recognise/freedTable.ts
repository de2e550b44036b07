/** What a table's name ends in once its plan was taken out; such a table is nobody's but the user's. */
const FREED = '_daGo';

/** The name that a table gets when its plan is taken out, with a number where it is taken. */
export function freedName(name: string, taken: ReadonlySet<string>): string {
  let number = 1;
  const free = (): string => `${name}${FREED}${number === 1 ? '' : number}`;
  while (taken.has(free().toLowerCase())) number += 1;
  return free();
}

/** True for the name of a table whose plan was taken out. */
export function isFreed(name: string): boolean {
  return new RegExp(`${FREED}\\d*$`, 'i').test(name);
}
