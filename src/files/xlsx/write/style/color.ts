/**
 * `#RRGGBB` as the file format writes it, fully opaque: `FFRRGGBB`.
 * @throws RangeError when the text is no colour of that form
 */
export function argb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`Not a colour: ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
}
