/** A name as the file writes it, and as the readers call it. */
export interface WrittenName {
  readonly bytes: Uint8Array;
  readonly written: string;
  readonly name: string;
  /** True where it is written as the readers call it, without a prefix. */
  readonly bare: boolean;
}

/** No program writes more names than this into one part, or longer ones. */
const MOST_NAMES = 1000;
const LONGEST_NAME = 100;
const SLOTS = 256;

/** The names of a part's elements or attributes, each made out once. Prefixes are those that the root declares. */
export class WrittenNames {
  private readonly slots: (WrittenName[] | undefined)[] = [];
  private count = 0;

  /** @param nameOf how the readers call what has this namespace and local name */
  constructor(
    private readonly uriOf: ReadonlyMap<string, string>,
    private readonly nameOf: (uri: string, local: string) => string,
  ) {}

  /** Null where the prefix is not declared, the name is not of one or two parts, or there are too many. */
  find(bytes: Uint8Array, start: number, end: number): WrittenName | null {
    const slot = ((bytes[start] as number) * 31 + (bytes[end - 1] as number) * 7 + (end - start)) % SLOTS;
    const known = this.slots[slot];
    if (known) for (const entry of known) if (isAt(entry.bytes, bytes, start, end)) return entry;
    const entry = this.make(bytes, start, end);
    if (entry) this.slots[slot] = [...(known ?? []), entry];
    return entry;
  }

  private make(bytes: Uint8Array, start: number, end: number): WrittenName | null {
    if (end - start > LONGEST_NAME || ++this.count > MOST_NAMES) return null;
    const written = String.fromCharCode(...bytes.subarray(start, end));
    if (!/^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/.test(written)) return null;
    const colon = written.indexOf(':');
    const uri = this.uriOf.get(written.slice(0, Math.max(0, colon)));
    if (uri === undefined && colon >= 0) return null;
    const name = this.nameOf(uri ?? '', written.slice(colon + 1));
    return { bytes: bytes.slice(start, end), written, name, bare: colon < 0 && name === written };
  }
}

/** True where the bytes from `start` to `end` are those of the name. */
export function isAt(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = name.length;
  if (end - start !== length) return false;
  for (let at = 0; at < length; at++) if (name[at] !== bytes[start + at]) return false;
  return true;
}
