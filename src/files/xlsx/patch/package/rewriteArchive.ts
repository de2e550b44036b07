import { deflateSync } from 'fflate';
import { readCentralDirectory } from '../../../archive/centralDirectory';
import { crc32 } from '../../../archive/crc32';
import { judgeEntries } from '../../../archive/judgeEntries';
import { uint16 } from '../../../archive/littleEndian';

/** An entry as it goes into the new archive, packed already. */
interface PackedEntry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly unpacked: number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20;
const NAMES_IN_UTF8 = 0x800;
const DEFLATED = 8;

/**
 * A zip archive with some entries replaced or left out. All others go over with their packed bytes as they
 * were, in their order; folders are no parts and do not.
 * @param changes new bytes by entry name, null for an entry to leave out
 * @throws Failure as `openArchive` for an archive that is damaged
 */
export function rewriteArchive(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array {
  const encoder = new TextEncoder();
  const entries: PackedEntry[] = [];
  for (const [name, entry] of judgeEntries(bytes, readCentralDirectory(bytes))) {
    const change = changes.get(name);
    if (change === null) continue;
    const stamp = { time: uint16(bytes, entry.headerAt + 10), date: uint16(bytes, entry.headerAt + 12) };
    entries.push({
      name: encoder.encode(name),
      ...stamp,
      ...(change === undefined
        ? {
            method: entry.method,
            crc: entry.crc,
            packed: bytes.subarray(entry.dataAt, entry.dataAt + entry.packed),
            unpacked: entry.unpacked,
          }
        : {
            method: DEFLATED,
            crc: crc32(change),
            packed: deflateSync(change, { level: 6 }),
            unpacked: change.length,
          }),
    });
  }
  return archiveOf(entries);
}

function archiveOf(entries: readonly PackedEntry[]): Uint8Array {
  const size = entries.reduce(
    (sum, { name, packed }) => sum + LOCAL_BYTES + ENTRY_BYTES + 2 * name.length + packed.length,
    END_BYTES,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    places.push(at);
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.name, at + LOCAL_BYTES);
    out.set(entry.packed, at + LOCAL_BYTES + entry.name.length);
    at += LOCAL_BYTES + entry.name.length + entry.packed.length;
  }
  const directoryAt = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, ENTRY_SIGNATURE, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, places[index] ?? 0, true);
    out.set(entry.name, at + ENTRY_BYTES);
    at += ENTRY_BYTES + entry.name.length;
  });
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return out;
}

/** The fields that an entry's own header and the directory share, in one order. */
function writeCommon(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, NAMES_IN_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.unpacked, true);
  view.setUint16(at + 22, entry.name.length, true);
}
