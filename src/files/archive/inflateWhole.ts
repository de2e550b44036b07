import type { JudgedEntry } from './judgeEntries';
import type { Unpacker } from './unpacker';

/** A larger entry is never whole in memory. */
const LARGEST = 4 * 1024 * 1024;
const STORED = 0;

/**
 * The bytes of an entry at once, checked against its size and CRC-32. Null where it is large or anything is
 * wrong with it: `inflateEntry` then says what.
 */
export function inflateWhole(bytes: Uint8Array, entry: JudgedEntry, unpacker: Unpacker): Uint8Array | null {
  if (entry.unpacked > LARGEST) return null;
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packed);
  const whole = entry.method === STORED ? packed : unpacker.inflate(packed, entry.unpacked);
  return whole && whole.length === entry.unpacked && unpacker.crc32(whole) === entry.crc ? whole : null;
}
