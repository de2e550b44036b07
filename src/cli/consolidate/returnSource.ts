import type { Return } from '../../consolidate/submission/submission';
import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';

/** A file that came back, before it is read. */
export interface ReturnSource {
  /** As the answer calls it: the path as given, or `archive.zip!entry`. */
  readonly file: string;
  /** When the file or the zip entry was last changed, ISO 8601; null where nobody knows. */
  readonly changedAt: string | null;
  /** Bytes of it, as far as they are known before: large files are read alone. */
  readonly size: number;
  /**
   * The path of a file on the disk, or what gives the bytes of one that lies elsewhere; called once, when its
   * turn comes. A `Failure` of it refuses that file alone.
   */
  readonly content: string | (() => Uint8Array | Promise<Uint8Array>);
}

/** The coordinator's workbook, as every thread reads it for itself. */
export interface MasterSource {
  readonly bytes: Uint8Array;
  readonly asOf: IsoDate;
}

export interface ReturnReading {
  /** How many threads read beside this one; 1 reads in this one; absent is for the program to choose. */
  readonly threads?: number;
  /** Told now and then of the file that was read last and the time left, as `progressOn` takes it. */
  readonly progress?: (step: Message, done: number, total: number) => void;
  /** Stops the reading: every thread is ended and the answer is an `AbortError`. */
  readonly signal?: AbortSignal;
}

/**
 * Reads and weighs files that came back. The answer has the order of the sources, whatever came first. A file
 * that cannot be read is a `RefusedFile`; only a master that cannot be read, a thread that breaks down
 * (`consolidate.reader-broke`, which names the file) and the signal end the whole.
 */
export type ReadReturns = (
  sources: readonly ReturnSource[],
  master: MasterSource,
  reading: ReturnReading,
) => Promise<readonly Return[]>;
