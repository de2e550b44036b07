import fc from 'fast-check';
import { sampleBook, saved } from '../../files/returned/binary/madeBooks';
import { packageBytes } from '../../files/returned/sentPackage';
import { makeOds } from '../../files/returned/ods/makeOds';
import { byteHarms, harmBytes } from '../mutations/bytes';
import { faultsOnReturn } from '../onReturn';
import type { Topic } from '../topic';

const CELL =
  '<table:table-cell office:value-type="string"><text:p>một <text:s/>hai</text:p></table:table-cell>';

const originals: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['gói.xlsx', () => packageBytes],
  ['gói.xls', () => saved(sampleBook(), 'biff8')],
  ['gói.xlsb', () => saved(sampleBook(), 'xlsb')],
  ['gói.ods', () => makeOds({ rows: `<table:table-row>${CELL}</table:table-row>` })],
  ['gói.csv', () => new TextEncoder().encode('Mã;Đơn vị;Ngày\nA.I.1;"VP";20/11/2026\n')],
];

interface HarmedReturn {
  readonly original: number;
  readonly bytes: Parameters<typeof harmBytes>[1];
}

/** Returns of each format with bytes changed, cut out or cut off: read, or refused by a sentence. */
export const returns: Topic<HarmedReturn> = {
  name: 'returns',
  short: 60,
  cases: fc.record({ original: fc.nat(originals.length - 1), bytes: byteHarms }),
  faults: ({ original, bytes }) => {
    const [name, make] = originals[original] ?? ['', () => new Uint8Array()];
    return faultsOnReturn(harmBytes(make(), bytes), name);
  },
};
