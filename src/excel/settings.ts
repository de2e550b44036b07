import { Failure } from '../plan/failure';
import { CARRIER_SHEET, DATE_PROBE, isDate1904 } from '../workbook/carrier/sheetCarrier';
import type { JournalFact } from '../workbook/journal/entry';
import type { PortNote } from '../workbook/port';
import { dayOfSerial, serialOfDay } from '../workbook/serial';
import { settingNames } from '../workbook/settingNames';
import type { CellContent } from './cells/cellContent';
import { askContent, contentOf, restoreContents } from './cells/cellContent';
import { JournalPen } from './journal/journalPen';
import { Payload } from './request/payload';
import type { WayBack } from './request/wayBack';

export interface Settings {
  readonly asOf?: string | null;
  readonly dueSoonDays?: number;
}

/**
 * Queues the two settings in their named cells; a null `asOf` writes `=TODAY()`. Syncs: 2; the writes go
 * with one more. Throws `Failure` `workbook.no-name` where a name is gone, `workbook.settings-left` where a write
 * that failed could not be taken back.
 */
export async function setSettings(
  context: Excel.RequestContext,
  settings: Settings,
  way: WayBack,
  note?: PortNote,
): Promise<void> {
  const journal = new JournalPen(context, note);
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/type');
  worksheets.load('items/name');
  await context.sync();

  const { asOf, dueSoonDays } = settings;
  const wanted = [
    ...(asOf === undefined ? [] : [settingNames.asOf]),
    ...(dueSoonDays === undefined ? [] : [settingNames.dueSoonDays]),
  ];
  const cells = wanted.map((name) => ({ name, cell: askContent(cellOf(names, name)) }));
  const probe = worksheets.items
    .find(({ name }) => name.toLowerCase() === CARRIER_SHEET.toLowerCase())
    ?.getRangeByIndexes(DATE_PROBE.row, DATE_PROBE.column, 1, 1);
  probe?.load('values');
  await context.sync();

  const before = cells.map(({ name, cell }) => ({ name, content: contentOf(cell) }));
  way.open(
    (again) => putBack(again, before),
    (detail) => new Failure('workbook.settings-left', {}, detail),
  );
  const date1904 = isDate1904(probe?.values[0]?.[0]);
  const facts = before.map(({ name, content }): JournalFact => ({
    kind: 'setting',
    name,
    before: toldSetting(name, content.formula ?? content.value, date1904),
    after: name === settingNames.dueSoonDays ? String(dueSoonDays) : (asOf ?? '=TODAY()'),
  }));
  await journal.write({ facts }, new Payload(context, way), way);
  for (const { name, cell } of cells) {
    if (name === settingNames.dueSoonDays) cell.values = [[dueSoonDays]];
    else if (typeof asOf !== 'string') cell.formulas = [['=TODAY()']];
    else cell.values = [[serialOfDay(asOf, date1904)]];
  }
}

/** A setting as the journal says it: a formula as it is, a day as `YYYY-MM-DD`. */
function toldSetting(name: string, content: string | number | boolean, date1904: boolean): string {
  const day =
    name === settingNames.asOf && typeof content === 'number' ? dayOfSerial(content, date1904) : null;
  return day ?? String(content);
}

async function putBack(
  context: Excel.RequestContext,
  before: readonly { readonly name: string; readonly content: CellContent }[],
): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name,items/type');
  await context.sync();
  await restoreContents(
    context,
    before.map(({ name, content }) => ({ cell: cellOf(names, name), content })),
  );
}

function cellOf(names: Excel.NamedItemCollection, name: string): Excel.Range {
  const item = names.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (item?.type !== 'Range') throw new Failure('workbook.no-name', { name });
  return item.getRange().getCell(0, 0);
}
