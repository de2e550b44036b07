import fc from 'fast-check';
import { streamsInCompoundFile } from '../../../src/files/compound/compoundFile';
import { inCompoundFile, sampleBook, saved } from '../returned/binary/madeBooks';

/** Says how long the streams of a file are, by name. */
const lengthsOf = (bytes: Uint8Array): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...streamsInCompoundFile(bytes)].map(([name, { read }]) => [name, read().length] as const),
  );

const FIRST_SECTOR = 512;
const chainedTo = (bytes: Uint8Array, sector: number, next: number): Uint8Array => {
  const table = new DataView(bytes.buffer).getUint32(76, true);
  new DataView(bytes.buffer).setUint32(FIRST_SECTOR * (table + 1) + sector * 4, next, true);
  return bytes;
};

test.each([0, 1, 63, 64, 65, 4095, 4096, 4097, 70_000])('a stream of %d bytes is read whole', (length) => {
  const content = Array.from({ length }, (_, at) => at % 251);
  const stream = streamsInCompoundFile(inCompoundFile(content)).get('Workbook');
  expect(stream?.size).toBe(length);
  expect([...(stream?.read() ?? [])]).toEqual(content);
});

test('a file of more than seven megabytes, whose table has a table, is read whole', () => {
  const length = 8 * 1024 * 1024;
  const content = new Uint8Array(length).map((_, at) => at % 251);
  const stream = streamsInCompoundFile(inCompoundFile(content)).get('Workbook');
  expect(Buffer.from(stream?.read() ?? []).equals(content)).toBe(true);
});

test('a chain that comes back to itself ends where it began', () => {
  const sound = inCompoundFile(new Array<number>(5000).fill(7));
  const start = [0, 1, 2, 3].find((sector) => sound[FIRST_SECTOR * (sector + 1)] === 7) ?? 0;
  expect(lengthsOf(sound)).toMatchObject({ Workbook: 5000 });
  expect(lengthsOf(chainedTo(sound, start, start))).toMatchObject({ Workbook: FIRST_SECTOR });
});

test('neighbours in a directory that name each other are counted once', () => {
  const book = saved(sampleBook(), 'biff8');
  const directory = FIRST_SECTOR * (new DataView(book.buffer).getUint32(48, true) + 1);
  for (let entry = 0; entry < 4; entry++) {
    for (const at of [68, 72, 76]) new DataView(book.buffer).setUint32(directory + entry * 128 + at, 1, true);
  }
  expect(Object.keys(lengthsOf(book)).length).toBeLessThanOrEqual(1);
});

test('any damage gives streams that are no longer than the file', () => {
  const sound = saved(sampleBook(), 'biff8');
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(damage, fc.nat(sound.length), (changes, cut) => {
      const bytes = changes.length > 9 ? sound.slice(0, cut) : sound.slice();
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      for (const length of Object.values(lengthsOf(bytes))) expect(length).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 500 },
  );
});

test('thousands of streams that claim the same bytes take no room before they are read', () => {
  const entries = 8_000;
  const directory = Math.ceil((entries * 128) / FIRST_SECTOR);
  const tables = Math.ceil(directory / 127);
  const bytes = new Uint8Array(FIRST_SECTOR * (1 + tables + directory));
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, tables, true);
  for (let table = 0; table < tables; table++) view.setUint32(76 + 4 * table, table, true);
  for (let sector = tables; sector < tables + directory; sector++) chainedTo(bytes, sector, sector + 1);
  for (let entry = 0; entry < entries; entry++) {
    const at = FIRST_SECTOR * (1 + tables) + entry * 128;
    [...`${entry}`].forEach((digit, place) => view.setUint16(at + 2 * place, digit.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * `${entry}`.length + 2, true);
    view.setUint8(at + 66, entry === 0 ? 5 : 2);
    view.setUint32(at + (entry === 0 ? 76 : 72), entry + 1, true);
    view.setUint32(at + 116, tables, true);
    view.setUint32(at + 120, bytes.length, true);
  }
  const streams = streamsInCompoundFile(bytes);
  expect(streams.size).toBe(entries - 1);
  expect(streams.get('7999')?.read().length).toBe(directory * FIRST_SECTOR);
});
