import fc from 'fast-check';
import { faultsOnFile, use, type Use } from '../onFile';
import { line } from '../mutations/lines';
import { byteHarms, harmBytes } from '../mutations/bytes';
import { shortDecision } from '../originals';
import type { Topic } from '../topic';

/** One change to the lines of a decision. Places count lines, over and over from the start. */
interface Edit {
  readonly kind: 'replace' | 'insert' | 'remove' | 'twice' | 'cell';
  readonly at: number;
  readonly column: number;
  readonly text: string;
}

interface HarmedDecision {
  readonly use: Use;
  readonly edits: readonly Edit[];
  readonly bytes: Parameters<typeof harmBytes>[1];
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'remove', 'twice', 'cell'),
  at: fc.nat(),
  column: fc.nat(7),
  text: line,
});

/** A decision's text with lines and cells of the tables changed, lost, doubled, or cut by bytes. */
export const decisions: Topic<HarmedDecision> = {
  name: 'decisions',
  short: 60,
  cases: fc.record({
    use,
    edits: fc.array(edit, { maxLength: 6 }),
    bytes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: byteHarms }),
  }),
  faults: async (one, folder) => {
    const text = one.edits.reduce(apply, shortDecision.split('\n')).join('\n');
    return faultsOnFile(
      harmBytes(new TextEncoder().encode(text), one.bytes),
      'decision.txt',
      one.use,
      folder,
    );
  },
};

function apply(lines: string[], { kind, at, column, text }: Edit): string[] {
  const place = at % Math.max(1, lines.length);
  const old = lines[place] ?? '';
  switch (kind) {
    case 'replace':
      return lines.with(place, text);
    case 'insert':
      return lines.toSpliced(place, 0, text);
    case 'remove':
      return lines.toSpliced(place, 1);
    case 'twice':
      return lines.toSpliced(place, 0, old);
    case 'cell':
      return lines.with(
        place,
        old
          .split('\t')
          .map((cell, index) => (index === column ? text : cell))
          .join('\t'),
      );
  }
}
