import { Failure } from '../../plan/failure';
import { decodeEntryName } from './entryName';
import { entryTime } from './entryTime';
import { limits } from './limits';
import { uint16, uint32, uint64 } from './littleEndian';

/** An entry as the archive's central directory describes it; nothing of it is inflated yet. */
export interface EntryRecord {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** See `entryTime`. */
  readonly changedAt: string | null;
  /** Where the entry's own header stands. */
  readonly headerAt: number;
}

interface Directory {
  readonly count: number;
  readonly bytes: number;
  readonly at: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

const damaged = (detail: string): Failure => new Failure('file.damaged', {}, detail);

/**
 * The entries of a zip archive, in the order of its central directory.
 * @throws Failure `file.truncated` without a directory, `file.too-many-entries`, `file.damaged`
 */
export function readCentralDirectory(bytes: Uint8Array): readonly EntryRecord[] {
  const directory = findDirectory(bytes);
  if (directory.count > limits.entries) {
    throw new Failure('file.too-many-entries', { limit: limits.entries });
  }
  const entries: EntryRecord[] = [];
  let at = directory.at;
  const end = directory.at + directory.bytes;
  while (entries.length < directory.count) {
    if (at + 46 > end || uint32(bytes, at) !== ENTRY_SIGNATURE) throw damaged(`directory entry at ${at}`);
    const nameLength = uint16(bytes, at + 28);
    const extraLength = uint16(bytes, at + 30);
    const next = at + 46 + nameLength + extraLength + uint16(bytes, at + 32);
    if (next > end) throw damaged(`directory entry at ${at}`);
    entries.push(readEntry(bytes, at, nameLength, extraLength));
    at = next;
  }
  if (at !== end) throw damaged('the directory holds more than its entries');
  return entries;
}

function readEntry(bytes: Uint8Array, at: number, nameLength: number, extraLength: number): EntryRecord {
  const flags = uint16(bytes, at + 8);
  const method = uint16(bytes, at + 10);
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const wide = wideNumbers(extra);
  const sized = (value: number): number => (value === FULL32 ? (wide.shift() ?? value) : value);
  const unpacked = sized(uint32(bytes, at + 24));
  const packed = sized(uint32(bytes, at + 20));
  const headerAt = sized(uint32(bytes, at + 42));
  return {
    name: decodeEntryName(bytes.subarray(at + 46, at + 46 + nameLength)),
    // Method 99 is how AES encryption announces itself.
    encrypted: (flags & 1) !== 0 || method === 99,
    method,
    crc: uint32(bytes, at + 16),
    packed,
    unpacked,
    changedAt: entryTime(uint16(bytes, at + 14), uint16(bytes, at + 12), extra),
    headerAt,
  };
}

/** The 64-bit numbers of the zip64 field, which replace those that are full, in their order. */
function wideNumbers(extra: Uint8Array): number[] {
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = uint16(extra, at + 2);
    if (uint16(extra, at) === 1) {
      const numbers: number[] = [];
      for (let i = at + 4; i + 8 <= Math.min(at + 4 + length, extra.length); i += 8) {
        numbers.push(uint64(extra, i));
      }
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

function findDirectory(bytes: Uint8Array): Directory {
  const lowest = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= lowest; at--) {
    if (uint32(bytes, at) !== END_SIGNATURE) continue;
    if (at + END_BYTES + uint16(bytes, at + 20) > bytes.length) continue;
    return readEnd(bytes, at);
  }
  throw new Failure('file.truncated', {}, 'no end of central directory');
}

function readEnd(bytes: Uint8Array, at: number): Directory {
  if (uint16(bytes, at + 4) !== 0 && uint16(bytes, at + 4) !== FULL16) throw damaged('several volumes');
  const plain = {
    count: uint16(bytes, at + 10),
    bytes: uint32(bytes, at + 12),
    at: uint32(bytes, at + 16),
  };
  const full = plain.count === FULL16 || plain.bytes === FULL32 || plain.at === FULL32;
  const directory = (full ? readEnd64(bytes, at) : null) ?? plain;
  if (directory.at + directory.bytes > at) throw damaged('the directory lies outside the file');
  return directory;
}

function readEnd64(bytes: Uint8Array, endAt: number): Directory | null {
  const locator = endAt - 20;
  if (locator < 0 || uint32(bytes, locator) !== LOCATOR64_SIGNATURE) return null;
  const at = uint64(bytes, locator + 8);
  if (at + 56 > locator || uint32(bytes, at) !== END64_SIGNATURE) throw damaged('zip64 end record');
  return { count: uint64(bytes, at + 32), bytes: uint64(bytes, at + 40), at: uint64(bytes, at + 48) };
}
