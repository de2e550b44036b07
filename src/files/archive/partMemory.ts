import type { JudgedEntry } from './judgeEntries';

/** Larger entries differ from file to file, in packed bytes. */
const LARGEST = 16 * 1024;
/** So many forms of one part are kept: as many programs write the files of one reading. */
const FORMS = 4;
/** More parts than this are not those that all files have. */
const MOST_PARTS = 500;

interface KnownPart {
  readonly entry: JudgedEntry;
  /** A copy, so that no whole file is kept. */
  readonly packed: Uint8Array;
  readonly value: unknown;
}

/**
 * What small parts came to in earlier files. Files of one program have many parts that are the same to the
 * byte (looks, theme, relationships): those need neither be unpacked nor read again.
 */
export class PartMemory {
  private readonly parts = new Map<string, KnownPart[]>();

  /** What `keep` was given for the same packed bytes under the same name, in a box; undefined for nothing. */
  find(what: string, entry: JudgedEntry, packed: Uint8Array): { readonly value: unknown } | undefined {
    return this.parts
      .get(keyOf(what, entry))
      ?.find((known) => isSame(known.entry, entry) && isEqual(known.packed, packed));
  }

  keep(what: string, entry: JudgedEntry, packed: Uint8Array, value: unknown): void {
    if (packed.length > LARGEST) return;
    const key = keyOf(what, entry);
    const known = this.parts.get(key) ?? [];
    if (known.length === 0 && this.parts.size >= MOST_PARTS) return;
    this.parts.set(key, [{ entry, packed: packed.slice(), value }, ...known.slice(0, FORMS - 1)]);
  }
}

const keyOf = (what: string, { name }: JudgedEntry): string => `${what} ${name}`;

function isSame(one: JudgedEntry, other: JudgedEntry): boolean {
  return one.crc === other.crc && one.unpacked === other.unpacked && one.method === other.method;
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
