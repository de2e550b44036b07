/**
 * The same text in memory of its own. One that was cut from a longer text may keep all of that in memory, as
 * long as it is kept itself.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
