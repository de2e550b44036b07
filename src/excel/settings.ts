import { Failure } from '../plan/failure';
import { CARRIER_SHEET, DATE_PROBE, isDate1904 } from '../workbook/carrier/sheetCarrier';
import { serialOfDay } from '../workbook/serial';
import { settingNames } from '../workbook/settingNames';

export interface Settings {
  readonly asOf?: string | null;
  readonly dueSoonDays?: number;
}

/**
 * Queues the two settings in their named cells; a null `asOf` writes `=TODAY()`. Syncs: 2; the writes go
 * with one more. Throws `Failure` `workbook.no-name` where a name is gone.
 */
export async function setSettings(context: Excel.RequestContext, settings: Settings): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/type');
  worksheets.load('items/name');
  await context.sync();

  const probe = worksheets.items
    .find(({ name }) => name.toLowerCase() === CARRIER_SHEET.toLowerCase())
    ?.getRangeByIndexes(DATE_PROBE.row, DATE_PROBE.column, 1, 1);
  probe?.load('values');
  await context.sync();

  const { asOf, dueSoonDays } = settings;
  if (asOf === null) cellOf(names, settingNames.asOf).formulas = [['=TODAY()']];
  if (typeof asOf === 'string') {
    const serial = serialOfDay(asOf, isDate1904(probe?.values[0]?.[0]));
    cellOf(names, settingNames.asOf).values = [[serial]];
  }
  if (dueSoonDays !== undefined) cellOf(names, settingNames.dueSoonDays).values = [[dueSoonDays]];
}

function cellOf(names: Excel.NamedItemCollection, name: string): Excel.Range {
  const item = names.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (item?.type !== 'Range') throw new Failure('workbook.no-name', { name });
  return item.getRange().getCell(0, 0);
}
