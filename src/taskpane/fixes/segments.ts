import type { Stretch } from '../../checks/finding';
import { differenceOf } from './difference';

/** Some characters of a text, and whether they are what the fix is about. */
export interface Segment {
  readonly text: string;
  readonly differs: boolean;
}

/** A text before and after, each cut where it differs; joined again the parts give both. */
export interface Segments {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/**
 * Where a fix changes a text: within its stretches, or where it writes the whole cell, in the one part that
 * differs.
 */
export function segmentsOf(before: string, after: string, stretches?: readonly Stretch[]): Segments {
  const parts = stretches === undefined ? null : partsOf(before, stretches);
  const fits = parts !== null && parts.map(({ now }) => now).join('') === after;
  const cuts = (fits ? parts : [{ old: before, now: after }]).map(({ old, now }) => differenceOf(old, now));
  return {
    before: joined(
      cuts.map(({ before: head, removed, after: tail }) => [same(head), other(removed), same(tail)]),
    ),
    after: joined(cuts.map(({ before: head, added, after: tail }) => [same(head), other(added), same(tail)])),
  };
}

const same = (text: string): Segment => ({ text, differs: false });
const other = (text: string): Segment => ({ text, differs: true });

/** The text as it is and as it will be, from one end to the other: between the stretches, and within them. */
function partsOf(text: string, stretches: readonly Stretch[]): { old: string; now: string }[] {
  const parts: { old: string; now: string }[] = [];
  let done = 0;
  for (const { start, end, replacement } of [...stretches].sort((one, next) => one.start - next.start)) {
    if (start < done) continue;
    const between = text.slice(done, start);
    parts.push({ old: between, now: between }, { old: text.slice(start, end), now: replacement });
    done = end;
  }
  return [...parts, { old: text.slice(done), now: text.slice(done) }];
}

/** The segments in a row, neighbours of one kind as one, empty ones left out. */
function joined(parts: readonly (readonly Segment[])[]): Segment[] {
  const segments: Segment[] = [];
  for (const segment of parts.flat()) {
    if (segment.text === '') continue;
    const last = segments.at(-1);
    if (last?.differs !== segment.differs) segments.push(segment);
    else segments[segments.length - 1] = { ...segment, text: last.text + segment.text };
  }
  return segments;
}
