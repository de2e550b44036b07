const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that leaves something unfinished on the disk: where the program is told to end meanwhile, what was
 * begun is undone first, and then it ends as it was told.
 *
 * @param undo puts everything back at once
 */
export async function undoneWhenInterrupted<Result>(
  undo: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const end = (signal: NodeJS.Signals): void => {
    undo();
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await work();
  } finally {
    stop();
  }
}

/**
 * Does work that may be given up: where the program is told to end meanwhile, the work is told so, and once it
 * has let go of what it holds, the program ends as it was told.
 *
 * @param say what is said before the end
 */
export async function givenUpWhenInterrupted<Result>(
  say: () => void | Promise<void>,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const given = new AbortController();
  let told: NodeJS.Signals | null = null;
  const end = (signal: NodeJS.Signals): void => {
    told = signal;
    given.abort();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await work(given.signal);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, end);
    if (told !== null) {
      await say();
      process.kill(process.pid, told);
      // It ends before anything else is done, the rest of the work too.
      await new Promise(() => undefined);
    }
  }
}
