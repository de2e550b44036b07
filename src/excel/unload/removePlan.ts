import { Failure } from '../../plan/failure';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { MadeByLoad } from '../../workbook/carrier/unfinished';
import { LOADING_MARK, loadingMark } from '../../workbook/carrier/unfinished';
import { detailOf, failureOf } from '../request/failures';
import type { ExcelLibrary } from '../request/run';
import { writing } from '../request/run';
import { removeMade } from '../create/undoFailedLoad';

/**
 * Deletes our sheets, names and hidden parts. The carrier says before what goes, and goes last: where the
 * deleting breaks off, it is brought to its end at once, or at the next start. A workbook without another
 * visible sheet gets an empty one. Syncs: 4.
 *
 * Throws `Failure`: what Excel refused, where the workbook is as it was, or `workbook.unload-left`.
 */
export async function removePlan(excel: ExcelLibrary, made: MadeByLoad): Promise<void> {
  try {
    await writing(excel, async (context) => {
      await markAndMakeRoom(context, made);
      await removeMade(context, made);
    });
  } catch (error) {
    await bringToEnd(excel, made, error);
  }
}

async function markAndMakeRoom(context: Excel.RequestContext, made: MadeByLoad): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const carrier = worksheets.getItemOrNullObject(CARRIER_SHEET);
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new Failure('workbook.structure-protected');
  const going = new Set(made.sheets.map((name) => name.toLowerCase()));
  const stays = worksheets.items.some(({ name, visibility }) => {
    return visibility === 'Visible' && !going.has(name.toLowerCase());
  });
  if (!carrier.isNullObject) markCell(carrier).values = [[loadingMark(made)]];
  if (!stays) worksheets.add();
}

const markCell = (carrier: Excel.Worksheet): Excel.Range =>
  carrier.getRangeByIndexes(LOADING_MARK.row, LOADING_MARK.column, 1, 1);

/** Where nothing is gone yet, the mark is taken away and the failure stands; else the rest goes too. */
async function bringToEnd(excel: ExcelLibrary, made: MadeByLoad, cause: unknown): Promise<void> {
  const whole = await outcomeOf(
    made,
    cause,
    excel.run((context) => unmarkWhole(context, made)),
  );
  if (whole) throw failureOf(cause);
  await outcomeOf(
    made,
    cause,
    excel.run((context) => removeMade(context, made)),
  );
}

/** True where every sheet and name is still there; the mark is then gone, and so is the room that was made. */
async function unmarkWhole(context: Excel.RequestContext, made: MadeByLoad): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  context.runtime.enableEvents = true;
  worksheets.load('items/name');
  names.load('items/name');
  const carrier = worksheets.getItemOrNullObject(CARRIER_SHEET);
  const cell = markCell(carrier).load('values');
  await context.sync();

  const there = (items: readonly { readonly name: string }[], wanted: readonly string[]): boolean =>
    wanted.every((name) => items.some((item) => item.name.toLowerCase() === name.toLowerCase()));
  const whole = there(worksheets.items, made.sheets) && there(names.items, made.names);
  if (!whole) return false;
  if (!carrier.isNullObject && cell.values[0]?.[0] !== '') {
    markCell(carrier).clear('All');
    await context.sync();
  }
  return true;
}

async function outcomeOf<T>(made: MadeByLoad, cause: unknown, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const sheets = made.sheets.filter((name) => name !== CARRIER_SHEET).join(', ');
    throw new Failure('workbook.unload-left', { sheets }, `${detailOf(cause)}\n${detailOf(error)}`);
  }
}
