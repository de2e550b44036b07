import { Inflate } from 'fflate';
import { Failure } from '../../plan/failure';
import { crc32 } from './crc32';
import type { JudgedEntry } from './judgeEntries';

const STORED = 0;
/** A piece of this many packed bytes can grow to 33 MB at most before the claimed size is checked. */
const PIECE_BYTES = 32 * 1024;

/**
 * Inflates an entry piece by piece and calls `take` for each. What was taken counts only once this
 * returns: the size and the checksum are known at the end.
 * @throws Failure `file.damaged` when the bytes are not what the directory says
 */
export function inflateEntry(bytes: Uint8Array, entry: JudgedEntry, take: (piece: Uint8Array) => void): void {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packed);
  let total = 0;
  let crc = 0;
  const accept = (piece: Uint8Array): void => {
    total += piece.length;
    if (total > entry.unpacked) throw damaged(entry, 'holds more than it claims');
    crc = crc32(piece, crc);
    if (piece.length > 0) take(piece);
  };
  if (entry.method === STORED) accept(packed);
  else inflate(packed, entry, accept);
  if (total !== entry.unpacked) throw damaged(entry, 'holds less than it claims');
  if (crc !== entry.crc) throw damaged(entry, 'wrong CRC-32');
}

function inflate(packed: Uint8Array, entry: JudgedEntry, accept: (piece: Uint8Array) => void): void {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; ; at += PIECE_BYTES) {
    const last = at + PIECE_BYTES >= packed.length;
    try {
      stream.push(packed.subarray(at, at + PIECE_BYTES), last);
    } catch (error) {
      throw damaged(entry, error instanceof Error ? error.message : String(error));
    }
    for (const piece of pieces.splice(0)) accept(piece);
    if (last) return;
  }
}

function damaged(entry: JudgedEntry, what: string): Failure {
  return new Failure('file.damaged', {}, `${entry.name}: ${what}`);
}
