import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/files/archive/crc32';

/** An entry of an archive, and the lies it may tell. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly encrypted?: boolean;
  readonly crc?: number;
  /** What the directory claims; the entry's own header follows unless it says otherwise. */
  readonly unpacked?: number;
  readonly localUnpacked?: number;
  /** Sizes follow the data, as writers of streams do it. */
  readonly streamed?: boolean;
  /** Sizes and place stand in the zip64 field. */
  readonly wide?: boolean;
  /** Another entry's place, by its index, for its own. */
  readonly placeOf?: number;
}

export interface ZipOptions {
  readonly comment?: string;
  readonly trailing?: string;
  readonly withoutDirectory?: boolean;
}

const encoder = new TextEncoder();
const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? encoder.encode(data) : data;

/** Writes a zip archive entry by entry, so that a test can make it wrong in a single place. */
export function makeZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Uint8Array {
  const body: number[][] = [];
  const directory: number[][] = [];
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = bytesOf(entry.data ?? '');
    const packed = entry.stored ? data : deflateSync(data);
    const name = bytesOf(entry.name);
    const unpacked = entry.unpacked ?? data.length;
    const crc = entry.crc ?? crc32(data);
    const flags = 0x800 | (entry.encrypted ? 1 : 0) | (entry.streamed ? 8 : 0);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    places.push(at);
    const here = entry.placeOf === undefined ? at : (places[entry.placeOf] ?? 0);
    const sizes = entry.streamed
      ? [...u32(0), ...u32(0), ...u32(0)]
      : [...u32(crc), ...u32(packed.length), ...u32(entry.localUnpacked ?? unpacked)];
    const local = [
      ...[...u32(0x04034b50), ...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...sizes],
      ...[...u16(name.length), ...u16(0), ...name, ...packed],
      ...(entry.streamed ? [...u32(0x08074b50), ...u32(crc), ...u32(packed.length), ...u32(unpacked)] : []),
    ];
    const wide = entry.wide
      ? [...u16(1), ...u16(24), ...u64(unpacked), ...u64(packed.length), ...u64(here)]
      : [];
    const claimed = entry.wide ? [FULL, FULL, FULL] : [packed.length, unpacked, here];
    directory.push([
      ...[...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...u32(crc)],
      ...[...u32(claimed[0] ?? 0), ...u32(claimed[1] ?? 0), ...u16(name.length), ...u16(wide.length)],
      ...[...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(claimed[2] ?? 0), ...name, ...wide],
    ]);
    body.push(local);
    at += local.length;
  }
  const bytes = [...body.flat()];
  if (options.withoutDirectory) return Uint8Array.from(bytes);
  const comment = bytesOf(options.comment ?? '');
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  return Uint8Array.from([
    ...[...bytes, ...directory.flat()],
    ...[...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(entries.length), ...u16(entries.length)],
    ...[...u32(size), ...u32(at), ...u16(comment.length), ...comment, ...bytesOf(options.trailing ?? '')],
  ]);
}

const FULL = 0xffffffff;
const u16 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(Math.floor(value / 0x10000))];
const u64 = (value: number): number[] => [...u32(value), ...u32(0)];
