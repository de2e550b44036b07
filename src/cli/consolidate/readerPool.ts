import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Return } from '../../consolidate/submission/submission';
import { Failure } from '../../plan/failure';
import type { ReaderAnswer, ReaderTask } from './readerThread';
import type { MasterSource, ReturnSource } from './returnSource';
import { readerBroke, refusedFile } from './weigher';

/** The script that a thread runs. */
export interface ReaderScript {
  readonly path: string;
  readonly options?: WorkerOptions;
}

/** A thread has the file that it reads and the next one, so that it never waits. */
const FILES_AHEAD = 2;
/** A larger file is read while no other is, in bytes. */
const LARGE = 8 * 1024 * 1024;

/**
 * What a thread holds of what it has just made, in MB: three times the part that is filled before it looks what
 * is still needed. Under V8's own 48 it looks every few files, and copies each time what it has of the one at hand.
 */
const YOUNG_MEMORY = 96;

interface Thread {
  readonly worker: Worker;
  /** The places of the files that it has, in the order in which it reads them. */
  readonly has: number[];
}

/** Threads that read files, never more of them at a time than fit in memory. One pool reads one list. */
export class ReaderPool {
  private readonly threads: Thread[];
  private readonly returns: Return[] = [];
  private next = 0;
  private done = 0;
  /** True while a large file is read. */
  private alone = false;
  private over = false;
  private settle: { resolve(returns: readonly Return[]): void; reject(reason: unknown): void } | null = null;

  /** @param onDone told of each file that was read, and how many were */
  constructor(
    private readonly sources: readonly ReturnSource[],
    master: MasterSource,
    threads: number,
    { path, options }: ReaderScript,
    private readonly onDone: (source: ReturnSource, done: number) => void,
  ) {
    this.threads = Array.from({ length: threads }, () => {
      const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEMORY };
      const worker = new Worker(path, { resourceLimits, ...options, workerData: master });
      const thread: Thread = { worker, has: [] };
      worker.on('message', (answer: ReaderAnswer) => {
        this.take(thread, answer);
      });
      worker.on('error', (error) => {
        this.fail(readerBroke(this.nameOf(thread.has[0]), error));
      });
      worker.on('exit', (code) => {
        this.fail(readerBroke(this.nameOf(thread.has[0]), `the thread ended with code ${code}`));
      });
      return thread;
    });
  }

  /** Reads all of them, and ends the threads whatever comes. */
  async read(): Promise<readonly Return[]> {
    try {
      return await new Promise<readonly Return[]>((resolve, reject) => {
        this.settle = { resolve, reject };
        this.giveOut();
      });
    } finally {
      this.over = true;
      await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
    }
  }

  /** Ends the reading with a reason; `read` throws it. */
  fail(reason: unknown): void {
    if (this.over) return;
    this.over = true;
    this.settle?.reject(reason);
  }

  private giveOut(): void {
    if (this.done === this.sources.length) this.settle?.resolve(this.returns);
    for (let thread = this.leastBusy(); thread && !this.over; thread = this.leastBusy()) {
      const source = this.sources[this.next];
      if (!source || this.alone) return;
      const large = source.size > LARGE;
      if (large && this.threads.some(({ has }) => has.length > 0)) return;
      this.alone = large;
      const place = this.next;
      this.next += 1;
      void this.give(thread, place, source);
    }
  }

  private leastBusy(): Thread | undefined {
    const [least] = [...this.threads].sort((one, other) => one.has.length - other.has.length);
    return least && least.has.length < FILES_AHEAD ? least : undefined;
  }

  private async give(thread: Thread, place: number, source: ReturnSource): Promise<void> {
    const { file, changedAt, content } = source;
    thread.has.push(place);
    try {
      const task: ReaderTask = {
        place,
        file,
        changedAt,
        content: typeof content === 'string' ? content : await content(),
      };
      if (!this.over) thread.worker.postMessage(task);
    } catch (error) {
      if (error instanceof Failure) this.take(thread, { place, returned: refusedFile(source, error) });
      else this.fail(readerBroke(file, error));
    }
  }

  private take(thread: Thread, answer: ReaderAnswer): void {
    const { place } = answer;
    const source = this.sources[place];
    if (this.over || !source) return;
    if ('broke' in answer) {
      this.fail(readerBroke(source.file, answer.broke));
      return;
    }
    thread.has.splice(thread.has.indexOf(place), 1);
    this.returns[place] = answer.returned;
    this.done += 1;
    if (source.size > LARGE) this.alone = false;
    this.onDone(source, this.done);
    this.giveOut();
  }

  private nameOf(place: number | undefined): string {
    return this.sources[place ?? this.next]?.file ?? '';
  }
}
