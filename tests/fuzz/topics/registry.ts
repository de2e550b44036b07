import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { call } from '../../cli/call';
import { zipped } from '../../files/xlsx/makeXlsx';
import { unitParts } from '../contract/readings';
import { fields, text } from '../contract/shape';
import { line } from '../mutations/lines';
import { harmMarkup, markupHarms } from '../mutations/markup';
import { originalAt } from '../originals';
import type { Topic } from '../topic';

interface HarmedRegistry {
  readonly part: number;
  readonly harms: Parameters<typeof harmMarkup>[1];
  readonly line: string;
}

/** The units of a workbook that is not in order, asked about any text. */
export const registry: Topic<HarmedRegistry> = {
  name: 'registry',
  short: 20,
  cases: fc.record({ part: fc.nat(), harms: markupHarms, line }),
  faults: async (one, folder) => {
    const { name, parts } = await originalAt(0);
    const names = Object.keys(parts).filter((each) => each.includes('sheet') || each.includes('Strings'));
    const part = names[one.part % names.length] ?? '';
    const harmed = harmMarkup(strFromU8(parts[part] ?? new Uint8Array()), one.harms);
    const file = path.join(folder, name);
    writeFileSync(file, zipped({ ...parts, [part]: harmed }));
    const cell = new TextDecoder().decode(new TextEncoder().encode(`·${one.line.replaceAll('\\', '/')}`));
    try {
      const { status, out, err } = await call(['explain', 'units', '--registry', file], cell);
      if (status === 2) return /^(?!internal)[a-z.-]+: \S/.test(err) ? [] : [`refused with: ${err}`];
      return fields({ text, parts: unitParts(cell) })(JSON.parse(out), 'answer');
    } finally {
      rmSync(file);
    }
  },
};
