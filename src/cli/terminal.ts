import type { IsoDate } from '../plan/isoDate';

/** What the command line takes from the world, so that a test can stand in for it. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when the text is handed over, so that a slow reader slows the writer. */
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  readonly errIsTerminal: boolean;
  /** The day in the user's own time zone. */
  today(): IsoDate;
  /** The moment, ISO 8601 in UTC, that is written into new files. */
  now(): string;
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

/** The real terminal. */
export const terminal: Terminal = {
  input: process.stdin,
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
  errIsTerminal: process.stderr.isTTY,
  today() {
    const now = new Date();
    const pad = (value: number): string => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  },
  now: () => new Date().toISOString(),
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
