import type { WayBack } from './wayBack';

/** Excel on the web takes 5 MB a request; this leaves room for what stands around the values. */
const REQUEST_BYTES = 3_500_000;

/** No single write is larger, so that requests fill up evenly. */
const WRITE_BYTES = 500_000;

/** What one call costs in a request besides what it sends, about. */
const CALL_BYTES = 400;

/** The library sends more cells than this in blocks, each of which costs so much in a request. */
const CELLS_IN_BLOCK = 1_500;
const BLOCK_BYTES = 1_500;

const encoder = new TextEncoder();

/** Bytes of the value in a request. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Sends what is queued before a request would grow too large: one more sync for each further 3.5 MB. */
export class Payload {
  readonly #context: Excel.RequestContext;
  readonly #way: WayBack | null;
  #bytes = 0;

  /** @param way told of each request that went through */
  constructor(context: Excel.RequestContext, way: WayBack | null = null) {
    this.#context = context;
    this.#way = way;
  }

  /** To be awaited before a call that sends `values` bytes of so many cells, or none. */
  async room(values = 0, cells = 0): Promise<void> {
    const bytes = values + CALL_BYTES + Math.ceil(cells / CELLS_IN_BLOCK) * BLOCK_BYTES;
    if (this.#bytes + bytes > REQUEST_BYTES) await this.sync();
    this.#bytes += bytes;
  }

  /** Sends what is queued. */
  async sync(): Promise<void> {
    await this.#context.sync();
    this.#way?.sent();
    this.#bytes = 0;
  }
}

/** Consecutive rows that fit into one write. */
export interface RowChunk<T> {
  readonly start: number;
  readonly rows: readonly (readonly T[])[];
  readonly bytes: number;
}

/** Cuts rows into chunks of at most half a megabyte, or one row where that alone is larger. */
export function chunksOf<T>(rows: readonly (readonly T[])[]): readonly RowChunk<T>[] {
  const chunks: RowChunk<T>[] = [];
  let start = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = bytesOf(row);
    if (index > start && bytes + size > WRITE_BYTES) {
      chunks.push({ start, rows: rows.slice(start, index), bytes });
      start = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (rows.length > start) chunks.push({ start, rows: rows.slice(start), bytes });
  return chunks;
}
