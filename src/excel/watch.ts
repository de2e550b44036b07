import type { ExcelLibrary } from './run';
import { guarded, reading } from './run';

/**
 * Calls back when a cell of a table may have changed. A hint only: Excel leaves out some changes and tells
 * others twice; what we write ourselves is not told. Syncs: 1, and 1 to stop.
 */
export async function watch(excel: ExcelLibrary, onChange: () => void): Promise<{ stop(): Promise<void> }> {
  const handler = await reading(excel, async (context) => {
    // A write that broke off in an earlier opening may have left them off.
    context.runtime.enableEvents = true;
    const added = context.workbook.tables.onChanged.add(async () => {
      onChange();
    });
    await context.sync();
    return added;
  });
  return {
    stop: () =>
      guarded(
        excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      ),
  };
}
