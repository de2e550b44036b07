import { prefixOf } from './namespaces';

/** What an element of a namespace that no reader knows is called. */
export const UNKNOWN = '?';

/** The name by which the readers call an element: `row`, `w:tbl`. */
export function elementName(uri: string, local: string): string {
  const prefix = prefixOf.get(uri);
  if (prefix === undefined) return UNKNOWN;
  return prefix === '' ? local : `${prefix}:${local}`;
}
