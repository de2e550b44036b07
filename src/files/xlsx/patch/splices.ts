/** A stretch of a text, from `start` to before `end`, and what is to stand there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with every splice carried out and every other character as it was. Splices do not overlap;
 * those that insert at one place stand in the
 * order given, before one that replaces what begins there.
 */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  const insertsFirst = (a: Splice, b: Splice): number =>
    Math.sign(a.end - a.start) - Math.sign(b.end - b.start);
  const ordered = [...splices].sort((a, b) => a.start - b.start || insertsFirst(a, b));
  for (const { start, end, text: replacement } of ordered) {
    if (start < done) throw new RangeError(`Splices overlap at ${start}`);
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
