import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Return } from '../../consolidate/submission/submission';
import { ReaderPool, type ReaderScript } from './readerPool';
import type { MasterSource, ReadReturns, ReturnReading, ReturnSource } from './returnSource';
import { timeLeft } from './timeLeft';
import { readerBroke, weigherOf } from './weigher';
import { withOwnTexts } from './withOwnTexts';

/** What the bundle of the command line has for its threads. */
const BUILT: ReaderScript = { path: path.join(__dirname, 'return-reader.cjs') };
/** More threads would wait for each other's memory. */
const MOST_CHOSEN = 4;
/** Less than this is read before a thread has begun, in bytes; each thread reads the master too. */
const WORTH_THREADS = 4 * 1024 * 1024;
const MASTERS = 4;

/** Reads and weighs returns, in this thread or in several. */
export const readReturns: ReadReturns = (sources, master, reading) => readBy(BUILT, sources, master, reading);

/** The same with the script that threads run; without one, and by choice, this thread reads. */
export async function readBy(
  script: ReaderScript,
  sources: readonly ReturnSource[],
  master: MasterSource,
  { threads, progress, signal }: ReturnReading,
): Promise<readonly Return[]> {
  signal?.throwIfAborted();
  const tell = timeLeft(sources, progress ?? (() => undefined), () => performance.now());
  const count = Math.min(threads ?? chosen(sources, master), sources.length);
  if (count < 2 || !existsSync(script.path)) return readHere(sources, master, tell, signal);
  const pool = new ReaderPool(sources, master, count, script, tell);
  const stop = (): void => {
    pool.fail(signal?.reason);
  };
  signal?.addEventListener('abort', stop);
  try {
    return await pool.read();
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function chosen(sources: readonly ReturnSource[], { bytes }: MasterSource): number {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const worth = total >= WORTH_THREADS && total >= MASTERS * bytes.length;
  return worth ? Math.min(availableParallelism(), MOST_CHOSEN) : 1;
}

async function readHere(
  sources: readonly ReturnSource[],
  master: MasterSource,
  tell: (source: ReturnSource, done: number) => void,
  signal: AbortSignal | undefined,
): Promise<readonly Return[]> {
  const weigh = await weigherOf(master);
  const returns: Return[] = [];
  for (const source of sources) {
    signal?.throwIfAborted();
    try {
      returns.push(withOwnTexts(await weigh(source)));
    } catch (error) {
      throw readerBroke(source.file, error);
    }
    tell(source, returns.length);
  }
  return returns;
}
