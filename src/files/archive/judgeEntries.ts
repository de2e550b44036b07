import { Failure } from '../../plan/failure';
import type { EntryRecord } from './centralDirectory';
import { refuseUnsafeName } from './entryName';
import { limits } from './limits';
import { uint16, uint32 } from './littleEndian';

/** An entry that has been judged, with the place of its packed bytes. */
export interface JudgedEntry extends EntryRecord {
  readonly dataAt: number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Judges an archive by its directory before a byte of it is inflated: encryption, names, sizes, places.
 * Folders are left out of the answer.
 * @throws Failure with a `file.…` code for what is refused
 */
export function judgeEntries(
  bytes: Uint8Array,
  entries: readonly EntryRecord[],
): ReadonlyMap<string, JudgedEntry> {
  if (entries.some((entry) => entry.encrypted)) throw new Failure('file.encrypted');
  refuseSizes(bytes.length, entries);
  const judged = new Map<string, JudgedEntry>();
  const all = entries.map((entry) => {
    refuseUnsafeName(entry.name);
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw new Failure('file.packing-unknown', { entry: entry.name }, `method ${entry.method}`);
    }
    if (entry.method === STORED && entry.packed !== entry.unpacked) throw lie(entry, 'stored sizes differ');
    if (judged.has(entry.name)) throw new Failure('file.doubled-entry', { entry: entry.name });
    const placed = { ...entry, dataAt: placeOfData(bytes, entry) };
    judged.set(entry.name, placed);
    return placed;
  });
  refuseOverlap(all);
  for (const name of [...judged.keys()]) if (name.endsWith('/')) judged.delete(name);
  return judged;
}

function refuseSizes(fileBytes: number, entries: readonly EntryRecord[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes) {
    throw new Failure('file.unpacked-too-large', { limit: limits.unpackedBytes / 1024 / 1024 });
  }
  if (unpacked > limits.ratioFromBytes && unpacked > limits.ratio * fileBytes) {
    throw new Failure('file.packed-too-tightly', { limit: limits.ratio });
  }
}

function placeOfData(bytes: Uint8Array, entry: EntryRecord): number {
  const at = entry.headerAt;
  if (at + LOCAL_BYTES > bytes.length || uint32(bytes, at) !== LOCAL_SIGNATURE) {
    throw lie(entry, 'no header where the directory says');
  }
  const nameLength = uint16(bytes, at + 26);
  const dataAt = at + LOCAL_BYTES + nameLength + uint16(bytes, at + 28);
  if (dataAt + entry.packed > bytes.length) {
    throw new Failure('file.truncated', {}, `${entry.name} ends outside the file`);
  }
  const sizesFollow = (uint16(bytes, at + 6) & 8) !== 0;
  const localUnpacked = uint32(bytes, at + 22);
  if (!sizesFollow && localUnpacked !== 0xffffffff && localUnpacked !== entry.unpacked) {
    throw lie(entry, 'two sizes for one entry');
  }
  return dataAt;
}

function refuseOverlap(entries: readonly JudgedEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1];
    if (next && entry.dataAt + entry.packed > next.headerAt) throw lie(next, 'entries overlap');
  });
}

function lie(entry: EntryRecord, what: string): Failure {
  return new Failure('file.damaged', {}, `${entry.name}: ${what}`);
}
