import type { ChangeHint } from '../workbook/hint';
import { changedRange } from './changedRange';
import type { ExcelLibrary } from './request/run';
import { guarded, reading } from './request/run';

/** What the events of cells have in common. */
interface CellsTold {
  readonly address: string;
  readonly source: string;
  readonly worksheetId: string;
  /** With the events of changed cells alone. */
  readonly changeType?: string;
  readonly triggerSource?: string;
}

/**
 * Calls back when something in the workbook may have changed: cells of any sheet, sheets that come and go,
 * by whom, and whether elsewhere. Hints only: Excel leaves out some changes and tells others twice; what we
 * write ourselves is not told. Syncs: 1, and 1 to stop.
 */
export async function watch(
  excel: ExcelLibrary,
  onChange: (hint: ChangeHint) => void,
): Promise<{ stop(): Promise<void> }> {
  const cells = async (told: CellsTold): Promise<void> => {
    if (told.triggerSource === 'ThisLocalAddin') return;
    onChange({
      sheetId: told.worksheetId,
      range: changedRange(told.address),
      // Sorting has no type of its own.
      moves: told.changeType !== 'RangeEdited',
      remote: told.source === 'Remote',
    });
  };
  const sheets = async ({ source }: { readonly source: string }): Promise<void> => {
    onChange({ sheetId: null, range: null, moves: false, remote: source === 'Remote' });
  };
  const { context, handlers } = await reading(excel, async (context) => {
    // A write that broke off in an earlier opening may have left them off.
    context.runtime.enableEvents = true;
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(cells),
      worksheets.onRowSorted.add(cells),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
    ];
    await context.sync();
    return { context, handlers: added };
  });
  return {
    stop: () =>
      guarded(
        excel.run(context, async () => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        }),
      ),
  };
}
