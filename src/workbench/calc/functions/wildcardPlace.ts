import { wildcard } from './criterion';

/**
 * Where a text with wildcards is first found, ignoring case, from `start` on; -1 where it is not. Without
 * wildcards this is a plain search.
 */
export function wildcardPlace(sought: string, within: string, start: number): number {
  if (start > within.length) return -1;
  const low = within.toLowerCase();
  if (!/[*?~]/.test(sought)) return low.indexOf(sought.toLowerCase(), start);
  const matches = wildcard(`${sought}*`);
  for (let at = start; at <= low.length; at += 1) {
    if (matches(low.slice(at))) return at;
  }
  return -1;
}
