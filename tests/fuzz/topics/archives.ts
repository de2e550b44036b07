import fc from 'fast-check';
import { byteHarms, harmBytes } from '../mutations/bytes';
import { entryHarms, harmEntries } from '../mutations/entries';
import { faultsOnFile, use, type Use } from '../onFile';
import { originalAt } from '../originals';
import type { Topic } from '../topic';

interface HarmedArchive {
  readonly original: number;
  readonly use: Use;
  readonly entries: Parameters<typeof harmEntries>[1] | null;
  readonly bytes: Parameters<typeof harmBytes>[1];
}

/** Archives with entries dropped, doubled, renamed or lying, and bytes changed, cut out or cut off. */
export const archives: Topic<HarmedArchive> = {
  name: 'archives',
  short: 60,
  cases: fc.record({
    original: fc.nat(),
    use,
    entries: fc.option(entryHarms),
    bytes: fc.oneof(fc.constant([]), byteHarms),
  }),
  faults: async (one, folder) => {
    const { name, parts, bytes } = await originalAt(one.original);
    const archive = one.entries === null ? bytes : harmEntries(parts, one.entries);
    return faultsOnFile(harmBytes(archive, one.bytes), name, one.use, folder);
  },
};
