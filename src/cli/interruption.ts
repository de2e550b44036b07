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
