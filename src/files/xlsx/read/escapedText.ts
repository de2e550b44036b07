/**
 * Text of the file format with its escapes undone: `_x000D_` is a carriage return, `_x005F_` the
 * underscore that keeps an escape from being one.
 */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
