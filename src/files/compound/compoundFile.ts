import { CompoundSectors, joined } from './compoundSectors';
import { uint16, uint32 } from '../archive/littleEndian';

const ENTRY_BYTES = 128;
const LONGEST_NAME = 64;
const STREAM = 2;
const ROOT = 5;
/** Streams shorter than this lie in the small sectors of the root's own stream. */
const SHORT_STREAM = 4096;
const SMALL_SECTOR = 64;
const DIRECTORY_AT = 48;
/** Whatever programs write, a directory is far shorter. */
const LONGEST_DIRECTORY = 1024 * 1024;
const SMALL_TABLE_AT = 60;

interface Entry {
  readonly name: string;
  readonly type: number;
  /** Its neighbours among the entries of its folder, and the first of those that it holds itself. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** A stream of a compound file. */
export interface CompoundStream {
  /** How many bytes the directory promises. */
  readonly size: number;
  /**
   * A copy of the bytes that are there: fewer than promised when the file is cut or its chains are broken. It is made
   * when asked for, since thousands of streams may claim the same bytes.
   */
  readonly read: () => Uint8Array;
}

/**
 * The names in the directory of an OLE2 compound file, which tell what it holds. Answers what can be
 * followed; a damaged chain ends the list.
 */
export function namesInCompoundFile(bytes: Uint8Array): ReadonlySet<string> {
  const entries = directoryOf(bytes, new CompoundSectors(bytes));
  return new Set(entries.map(({ name }) => name).filter((name) => name !== ''));
}

/**
 * The streams that stand at the top of a compound file, not in a folder of it, by name.
 * Damage of any kind gives fewer streams or shorter ones and never an endless walk.
 * @throws nothing
 */
export function streamsInCompoundFile(bytes: Uint8Array): ReadonlyMap<string, CompoundStream> {
  const sectors = new CompoundSectors(bytes);
  const entries = directoryOf(bytes, sectors);
  const root = entries[0];
  const streams = new Map<string, CompoundStream>();
  if (root?.type !== ROOT) return streams;
  const small = smallSectors(bytes, sectors, root);
  for (const { name, type, start, size } of childrenOf(root, entries)) {
    if (type !== STREAM) continue;
    streams.set(name, {
      size,
      read: () => (size < SHORT_STREAM ? small(start, size) : sectors.chain(start, size)).slice(0, size),
    });
  }
  return streams;
}

function directoryOf(bytes: Uint8Array, sectors: CompoundSectors): readonly Entry[] {
  const directory = sectors.chain(uint32(bytes, DIRECTORY_AT), LONGEST_DIRECTORY);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    entries.push({
      name: nameOf(directory, at),
      type: directory[at + 66] ?? 0,
      left: uint32(directory, at + 68),
      right: uint32(directory, at + 72),
      child: uint32(directory, at + 76),
      start: uint32(directory, at + 116),
      size: uint32(directory, at + 120),
    });
  }
  return entries;
}

function nameOf(bytes: Uint8Array, at: number): string {
  const length = Math.min(uint16(bytes, at + LONGEST_NAME), LONGEST_NAME);
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(uint16(bytes, at + i));
  return name;
}

function childrenOf(folder: Entry, entries: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>();
  const waiting = [folder.child];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? -1];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}

/** Reads chains of small sectors: pieces of the root's stream, chained by a table of their own. */
function smallSectors(
  bytes: Uint8Array,
  sectors: CompoundSectors,
  root: Entry,
): (start: number, size: number) => Uint8Array {
  const table = sectors.chain(uint32(bytes, SMALL_TABLE_AT));
  const content = sectors.chain(root.start);
  return (start, size) => {
    const pieces: Uint8Array[] = [];
    // No stream here is longer than a few dozen pieces, so a circle ends with its size.
    for (let piece = start; pieces.length * SMALL_SECTOR < size;) {
      const at = piece * SMALL_SECTOR;
      if (at >= content.length) break;
      pieces.push(content.subarray(at, at + SMALL_SECTOR));
      if (piece * 4 + 4 > table.length) break;
      piece = uint32(table, piece * 4);
    }
    return joined(pieces);
  };
}
