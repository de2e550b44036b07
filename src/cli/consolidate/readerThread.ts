import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Return } from '../../consolidate/submission/submission';
import type { MasterSource } from './returnSource';
import { weigherOf, type Weigher } from './weigher';

/** A file for the thread to read. */
export interface ReaderTask {
  readonly place: number;
  readonly file: string;
  readonly changedAt: string | null;
  readonly content: string | Uint8Array;
}

/** What the thread says of it: what the file holds, or what broke the thread over it. */
export type ReaderAnswer =
  { readonly place: number; readonly returned: Return } | { readonly place: number; readonly broke: string };

/** Answers each task in its turn; the master is read once, before the first. */
function serve(port: MessagePort): void {
  const weigher = weigherOf(workerData as MasterSource);
  // What it comes to is told with the first task.
  weigher.catch(() => undefined);
  let last = Promise.resolve();
  port.on('message', (task: ReaderTask) => {
    last = last.then(async () => {
      port.postMessage(await answerTo(task, weigher));
    });
  });
}

async function answerTo(task: ReaderTask, weigher: Promise<Weigher>): Promise<ReaderAnswer> {
  const { place, file, changedAt, content } = task;
  try {
    const weigh = await weigher;
    const source = typeof content === 'string' ? content : () => content;
    return { place, returned: await weigh({ file, changedAt, content: source }) };
  } catch (error) {
    const broke = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { place, broke };
  }
}

if (parentPort) serve(parentPort);
