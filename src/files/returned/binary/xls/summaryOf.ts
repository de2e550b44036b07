import { uint16, uint32, uint64 } from '../../../archive/littleEndian';

/** Where the set begins is said behind the head of the stream and the name of the set. */
const FIRST_SET_AT = 44;
/** Names of properties, and types of values, in [MS-OLEPS]. */
const SAVED = 0x0d;
const PROGRAM = 0x12;
const TIME = 0x40;
const TEXT = 0x1e;
/** No program has a longer name; a text says its own length. */
const LONGEST_NAME = 255;

const EPOCH = Date.UTC(1601, 0, 1);
const TICKS_PER_MILLISECOND = 10_000;
/** A time before the first of these years is one that a program left empty, and ISO 8601 writes the last in four digits. */
const YEARS = { first: 1990, last: 9999 };

/** What a file of Office 97 to 2003 says of itself; null where it does not say. */
export interface Summary {
  readonly program: string | null;
  /** When it was last saved, as ISO 8601. */
  readonly modified: string | null;
}

/** Reads that from the stream of properties. One that is damaged says nothing: no cell is read from it. */
export function summaryOf(stream: Uint8Array): Summary {
  const set = uint32(stream, FIRST_SET_AT);
  let [program, modified]: (string | null)[] = [null, null];
  let at = set + 8;
  for (let left = uint32(stream, set + 4); left > 0 && at + 8 <= stream.length; left--, at += 8) {
    const value = set + uint32(stream, at + 4);
    const name = uint32(stream, at);
    if (name === SAVED && uint16(stream, value) === TIME) modified = timeAt(stream, value + 4);
    if (name === PROGRAM && uint16(stream, value) === TEXT) program = textAt(stream, value + 4);
  }
  return { program: program ?? null, modified: modified ?? null };
}

/** Tenths of microseconds since 1601. */
function timeAt(stream: Uint8Array, at: number): string | null {
  const ticks = uint64(stream, at);
  const time = new Date(EPOCH + Math.round(ticks / TICKS_PER_MILLISECOND));
  const year = time.getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last ? time.toISOString() : null;
}

function textAt(stream: Uint8Array, at: number): string | null {
  const length = Math.min(uint32(stream, at), LONGEST_NAME);
  const text = new TextDecoder().decode(stream.subarray(at + 4, at + 4 + length));
  return text.replace(/\0.*$/s, '').trim() || null;
}
