import { Failure } from '../../plan/failure';
import { failureOf } from './failures';
import { WayBack } from './wayBack';

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
 * of it. Where it fails it goes the way back that it opened, see `WayBack`. Throws `Failure`.
 */
export async function writing<T>(
  excel: ExcelLibrary,
  work: (context: Excel.RequestContext, way: WayBack) => Promise<T>,
): Promise<T> {
  return reading(excel, async (context) => {
    const way = new WayBack();
    context.runtime.enableEvents = false;
    try {
      const result = await work(context, way);
      context.runtime.enableEvents = true;
      await context.sync();
      way.proven();
      return result;
    } catch (error) {
      const failure = await way.after(excel, failureOf(error), error);
      throw withAftermath(failure, await hearAgain(excel));
    }
  });
}

/** After a refused request the events are still off. What keeps them off, or null where they are on again. */
async function hearAgain(excel: ExcelLibrary): Promise<string | null> {
  try {
    await excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The first failure is the one to act on; that changes are no longer heard stands in its details. */
function withAftermath(failure: unknown, stillOff: string | null): unknown {
  if (stillOff === null || !(failure instanceof Failure)) return failure;
  const detail = [failure.detail, `events stay off: ${stillOff}`].filter(Boolean).join('; ');
  return new Failure(failure.code, failure.params, detail);
}
