import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { harmMarkup, markupHarms } from '../mutations/markup';
import { faultsOnFile, use, type Use } from '../onFile';
import { originalAt } from '../originals';
import type { Topic } from '../topic';
import { zipped } from '../../files/xlsx/makeXlsx';

interface HarmedPart {
  readonly original: number;
  readonly part: number;
  readonly use: Use;
  readonly harms: Parameters<typeof harmMarkup>[1];
}

/** Archives in order, in which the text of one part is not. */
export const markup: Topic<HarmedPart> = {
  name: 'markup',
  short: 60,
  cases: fc.record({ original: fc.nat(), part: fc.nat(), use, harms: markupHarms }),
  faults: async (one, folder) => {
    const { name, parts } = await originalAt(one.original);
    const names = Object.keys(parts);
    const part = names[one.part % names.length] ?? '';
    const harmed = harmMarkup(strFromU8(parts[part] ?? new Uint8Array()), one.harms);
    return faultsOnFile(zipped({ ...parts, [part]: harmed }), name, one.use, folder);
  },
};
