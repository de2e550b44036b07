import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { streamsInCompoundFile } from '../../../src/files/compound/compoundFile';
import { inCompoundFile, sampleBook, saved } from '../../files/returned/binary/madeBooks';
import { byteHarms, harmBytes } from '../mutations/bytes';
import { faultsOnReturn } from '../onReturn';
import type { Topic } from '../topic';

interface HarmedRecords {
  readonly format: 'xls' | 'xlsb';
  /** Which of the binary parts of an .xlsb, over and over from the first. */
  readonly part: number;
  readonly bytes: Parameters<typeof harmBytes>[1];
}

/** Records of .xls and .xlsb with bytes changed, cut out or cut off, in a file that is sound but for them. */
export const records: Topic<HarmedRecords> = {
  name: 'records',
  short: 60,
  cases: fc.record({ format: fc.constantFrom('xls', 'xlsb'), part: fc.nat(100), bytes: byteHarms }),
  faults: ({ format, part, bytes }) => {
    const harm = (sound: Uint8Array): Uint8Array => harmBytes(sound, bytes);
    return faultsOnReturn(format === 'xls' ? xlsWith(harm) : xlsbWith(part, harm), `gói.${format}`);
  },
};

type Change = (bytes: Uint8Array) => Uint8Array;

function xlsWith(change: Change): Uint8Array {
  const stream = streamsInCompoundFile(saved(sampleBook(), 'biff8')).get('Workbook')?.read();
  return inCompoundFile(change(stream ?? new Uint8Array()));
}

function xlsbWith(place: number, change: Change): Uint8Array {
  const parts = unzipSync(saved(sampleBook(), 'xlsb'));
  const binary = Object.keys(parts).filter((name) => name.endsWith('.bin'));
  const name = binary[place % binary.length] ?? '';
  return zipSync({ ...parts, [name]: change(parts[name] ?? new Uint8Array()) }, { level: 1 });
}
