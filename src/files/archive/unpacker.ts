import { inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** What an archive's entries are unpacked with: script everywhere, the machine's own code where there is some. */
export interface Unpacker {
  /**
   * The whole of a deflated entry, which claims to hold `unpacked` bytes; null where it cannot be made of all
   * of `packed`, or is longer or shorter.
   */
  inflate(packed: Uint8Array, unpacked: number): Uint8Array | null;
  /** CRC-32 as zip archives use it. */
  crc32(bytes: Uint8Array): number;
}

/** Unpacks in script. */
export const scriptUnpacker: Unpacker = {
  inflate(packed, unpacked) {
    try {
      // One byte more than it claims: an entry that holds more is cut there, and seen.
      const bytes = inflateSync(packed, { out: new Uint8Array(unpacked + 1) });
      return bytes.length === unpacked ? bytes : null;
    } catch {
      // What is wrong with it is said by whoever reads it piece by piece.
      return null;
    }
  },
  crc32: (bytes) => crc32(bytes),
};
