import { failureOf } from './failures';

export type ExcelLibrary = typeof Excel;

/** Work that reads: its syncs are its own. Throws `Failure`. */
export async function reading<T>(
  excel: ExcelLibrary,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return guarded(excel.run(work));
}

/** The outcome of anything that Excel was asked; what it refuses is a `Failure`. */
export async function guarded<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Work that writes: what it leaves queued goes with one last sync, and our own event handlers do not hear
 * of it. Throws `Failure`.
 */
export async function writing<T>(
  excel: ExcelLibrary,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return reading(excel, async (context) => {
    context.runtime.enableEvents = false;
    try {
      const result = await work(context);
      context.runtime.enableEvents = true;
      await context.sync();
      return result;
    } catch (error) {
      await hearAgain(excel);
      throw error;
    }
  });
}

/** After a refused request the events are still off; where Excel does not answer at all, nothing can be done. */
async function hearAgain(excel: ExcelLibrary): Promise<void> {
  await excel
    .run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    })
    .catch(() => undefined);
}
