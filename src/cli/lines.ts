/**
 * The lines of a stream of UTF-8: they end at LF or CR LF and nowhere else, the last one also at the end of
 * the stream. Bytes that are no UTF-8 become U+FFFD; a byte order mark is text.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let pieces: string[] = [];
  const finish = (last: string): string => {
    const line = pieces.join('') + last;
    pieces = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of input) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) yield finish(part);
    if (rest !== '') pieces.push(rest);
  }
  const rest = decoder.decode();
  if (rest !== '' || pieces.length > 0) {
    pieces.push(rest);
    yield pieces.join('');
  }
}
