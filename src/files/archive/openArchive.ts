import { Failure } from '../../plan/failure';
import { readCentralDirectory } from './centralDirectory';
import { fileKindOf, type FileKind } from './fileKind';
import { inflateEntry } from './inflateEntry';
import { inflateWhole } from './inflateWhole';
import { judgeEntries, type JudgedEntry } from './judgeEntries';
import { limits } from './limits';
import type { PartMemory } from './partMemory';
import type { ReadingMeans } from './readingMeans';
import { TextPieces } from '../xml/textEncoding';
import { scriptUnpacker, type Unpacker } from './unpacker';

/** A zip archive that has been judged by its directory; entries are inflated when asked for. */
export interface Archive {
  /** The names of all entries, folders left out, in the archive's order. */
  readonly entries: readonly string[];
  has(name: string): boolean;
  /** How many bytes the entry claims to hold, which its reading enforces. */
  size(name: string): number;
  /** When the entry's file was last changed, ISO 8601 in UTC; null where the archive does not tell. */
  changedAt(name: string): string | null;
  /**
   * The entry's bytes, checked against its size and CRC-32.
   * @throws Failure `file.part-missing` for a name that is not there, `file.damaged`
   */
  bytes(name: string): Uint8Array;
  /**
   * The entry's text in UTF-8 or UTF-16.
   * @throws Failure as `bytes`, and `file.encoding-unknown`, `file.bad-text`
   */
  text(name: string): string;
  /**
   * The entry's bytes piece by piece, never whole in memory. What was taken counts only once this
   * returns without an error.
   * @throws Failure as `bytes`
   */
  pieces(name: string, take: (piece: Uint8Array) => void): void;
  /**
   * What `make` gives for an entry, made once for the same bytes where the reading has a memory. It must follow
   * from the entry alone, and nobody may change it.
   * @param what tells one kind of answer from another
   * @throws Failure `file.part-missing` for a name that is not there, and what `make` throws
   */
  known<T>(name: string, what: string, make: () => T): T;
  /**
   * Checks the size and CRC-32 of every entry that was not read, so that damage anywhere is found.
   * @throws Failure `file.damaged`
   */
  checkRest(): void;
}

/**
 * Opens a zip archive (.xlsx, .docx, .zip), judged before it is read. The bytes are kept, not copied.
 * @throws Failure with a `file.…` code that says what the file is or what is wrong with it
 */
export function openArchive(bytes: Uint8Array, means: ReadingMeans = {}): Archive {
  if (bytes.length > limits.fileBytes) {
    throw new Failure('file.too-large', { limit: limits.fileBytes / 1024 / 1024 });
  }
  const kind = fileKindOf(bytes);
  if (kind !== 'zip') throw new Failure(refusals[kind]);
  const entries = judgeEntries(bytes, readCentralDirectory(bytes));
  return new OpenArchive(bytes, entries, means);
}

/** The refusal of each kind of file that is no zip archive. */
const refusals: Readonly<Record<Exclude<FileKind, 'zip'>, string>> = {
  empty: 'file.empty',
  encrypted: 'file.encrypted',
  'old-workbook': 'file.old-workbook',
  'old-document': 'file.old-document',
  compound: 'file.unknown-kind',
  html: 'file.html',
  'xml-workbook': 'file.xml-workbook',
  image: 'file.image',
  pdf: 'file.pdf',
  'other-archive': 'file.other-archive',
  text: 'file.text',
  unknown: 'file.unknown-kind',
};

class OpenArchive implements Archive {
  readonly entries: readonly string[];
  private readonly sound = new Set<string>();
  private readonly unpacker: Unpacker;
  private readonly memory: PartMemory | undefined;

  constructor(
    private readonly source: Uint8Array,
    private readonly records: ReadonlyMap<string, JudgedEntry>,
    { unpacker = scriptUnpacker, memory }: ReadingMeans,
  ) {
    this.unpacker = unpacker;
    this.memory = memory;
    this.entries = [...records.keys()];
  }

  has(name: string): boolean {
    return this.records.has(name);
  }

  size(name: string): number {
    return this.record(name).unpacked;
  }

  changedAt(name: string): string | null {
    return this.record(name).changedAt;
  }

  bytes(name: string): Uint8Array {
    const record = this.record(name);
    const pieces: Uint8Array[] = [];
    let length = 0;
    this.inflate(record, (piece) => {
      pieces.push(piece);
      length += piece.length;
    });
    if (pieces.length === 1 && pieces[0]) return pieces[0];
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  text(name: string): string {
    const text = new TextPieces();
    const pieces: string[] = [];
    this.pieces(name, (piece) => pieces.push(text.next(piece, false)));
    pieces.push(text.next(new Uint8Array(0), true));
    return pieces.join('');
  }

  pieces(name: string, take: (piece: Uint8Array) => void): void {
    this.inflate(this.record(name), take);
  }

  known<T>(name: string, what: string, make: () => T): T {
    const record = this.record(name);
    if (!this.memory) return make();
    const packed = this.source.subarray(record.dataAt, record.dataAt + record.packed);
    const known = this.memory.find(what, record, packed);
    if (known) {
      this.sound.add(name);
      return known.value as T;
    }
    const value = make();
    if (this.sound.has(name)) this.memory.keep(what, record, packed, value);
    return value;
  }

  checkRest(): void {
    for (const [name, record] of this.records) {
      if (!this.sound.has(name)) this.inflate(record, () => undefined);
    }
  }

  private inflate(record: JudgedEntry, take: (piece: Uint8Array) => void): void {
    const whole = inflateWhole(this.source, record, this.unpacker);
    if (!whole) inflateEntry(this.source, record, take);
    else if (whole.length > 0) take(whole);
    this.sound.add(record.name);
  }

  private record(name: string): JudgedEntry {
    const record = this.records.get(name);
    if (!record) throw new Failure('file.part-missing', { part: name });
    return record;
  }
}
