import type { ExcelLibrary } from './run';

type Sync = Excel.RequestContext['sync'];

/** Contexts whose round trips are told already: a context may serve several pieces of work. */
const told = new WeakSet<Excel.RequestContext>();

/**
 * The library, telling of each round trip to Excel: `onTrip` is called as a request goes out, and again once
 * its answer is there. A request that is never answered is told once.
 */
export function tellingTrips(excel: ExcelLibrary, onTrip: () => void): ExcelLibrary {
  const run = (...given: unknown[]): unknown => {
    const work = given.at(-1);
    if (typeof work !== 'function') return Reflect.apply(excel.run, excel, given);
    const telling = (context: Excel.RequestContext): unknown => {
      tell(context, onTrip);
      return Reflect.apply(work, undefined, [context]);
    };
    return Reflect.apply(excel.run, excel, [...given.slice(0, -1), telling]);
  };
  return Object.create(excel, { run: { value: run } }) as ExcelLibrary;
}

function tell(context: Excel.RequestContext, onTrip: () => void): void {
  if (told.has(context)) return;
  told.add(context);
  const sync: Sync = context.sync.bind(context);
  const telling = async <T>(passed?: T): Promise<T> => {
    onTrip();
    const answer = await sync(passed);
    onTrip();
    return answer;
  };
  context.sync = telling as Sync;
}
