import type { PartMemory } from './partMemory';
import type { Unpacker } from './unpacker';

/** What a caller lends to the reading of many files; none of it changes what is read. */
export interface ReadingMeans {
  /** What entries are unpacked with; script where none is lent. */
  readonly unpacker?: Unpacker;
  /** What parts of earlier files came to, so that those that are the same again are not read again. */
  readonly memory?: PartMemory;
}
