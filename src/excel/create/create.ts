import { Failure } from '../../plan/failure';
import type { Blueprint, SheetBlueprint } from '../../workbook/blueprint';
import { inDateSystem1904 } from '../../workbook/blueprint/dateSystem';
import { withFreeSheetNames } from '../../workbook/blueprint/freeSheetNames';
import { CARRIER_SHEET, DATE_PROBE, isDate1904 } from '../../workbook/carrier/sheetCarrier';
import type { MadeByLoad } from '../../workbook/carrier/unfinished';
import { LOADING_MARK, loadingMark } from '../../workbook/carrier/unfinished';
import type { Survey, WrittenTable } from '../../workbook/port';
import { Payload } from '../request/payload';
import { dressSheet, writeCells } from './sheetWriter';
import { survey } from '../survey';
import { removeMade, undoFailedLoad } from './undoFailedLoad';
import type { ExcelLibrary } from '../request/run';
import { reading, writing } from '../request/run';

/**
 * Writes a whole blueprint and touches nothing that was there. A taken sheet name gets ` (2)`; a taken
 * table or defined name refuses the load; a load that fails takes back what it made, and what an earlier one
 * left unfinished goes first.
 *
 * Syncs: 3 (look, add the sheets, write them), and 1 for each further 3.5 MB; and those of `lookFirst` after an unfinished one.
 */
export async function create(excel: ExcelLibrary, blueprint: Blueprint): Promise<readonly WrittenTable[]> {
  const before = await lookFirst(excel);
  refuseTaken(blueprint, before);
  const named = withFreeSheetNames(blueprint, before.sheets);
  let made: MadeByLoad = {
    sheets: named.sheets.map(({ name }) => name),
    names: named.names.map(({ name }) => name),
    blank: true,
  };
  let front: string | null = null;
  try {
    return await writing(excel, async (context) => {
      const added = addSheets(context, named, made);
      await context.sync();
      made = { ...made, blank: false };
      front = added.front.name;
      return write(context, named, added, made);
    });
  } catch (error) {
    throw await undoFailedLoad(excel, made, front, error);
  }
}

/** What is there, once what an earlier load left unfinished is gone. Syncs: 1 or 2, and 5 more after one. */
export async function lookFirst(excel: ExcelLibrary): Promise<Survey> {
  const found = await reading(excel, survey);
  const { unfinished } = found;
  if (!unfinished) return found;
  await reading(excel, (context) => removeMade(context, unfinished));
  return reading(excel, survey);
}

function refuseTaken({ sheets, names }: Blueprint, before: Survey): void {
  if (before.ours) throw new Failure('workbook.already-loaded');
  if (before.structureProtected) throw new Failure('workbook.structure-protected');
  const taken = new Set(
    [...before.tables, ...before.names.map((name) => ({ name }))].map(({ name }) => fold(name)),
  );
  const wanted = [...sheets.flatMap(({ table }) => table?.name ?? []), ...names.map(({ name }) => name)];
  const name = wanted.find((each) => taken.has(fold(each)));
  if (name !== undefined) throw new Failure('workbook.name-taken', { name });
}

const fold = (name: string): string => name.toLowerCase();

async function write(
  context: Excel.RequestContext,
  named: Blueprint,
  { added, mark, probe }: Added,
  made: MadeByLoad,
): Promise<readonly WrittenTable[]> {
  const { workbook } = context;
  if (mark) mark.cell.values = [[loadingMark(made)]];
  const blueprint = isDate1904(probe?.values[0]?.[0]) ? inDateSystem1904(named) : named;
  const payload = new Payload(context);
  const each = async (
    work: (sheet: Excel.Worksheet, from: SheetBlueprint) => Promise<void> | void,
  ): Promise<void> => {
    for (const [index, sheet] of added.entries()) {
      const from = blueprint.sheets[index];
      if (from) await work(sheet, from);
    }
  };
  await each((sheet, from) => writeCells(sheet, from, payload));
  for (const { name, refersTo } of blueprint.names) workbook.names.add(name, refersTo);
  await each((sheet, from) => dressSheet(sheet, from, payload));
  workbook.customXmlParts.add(blueprint.part);
  workbook.worksheets.getItem(blueprint.activeSheet).activate();
  if (mark) {
    mark.sheet.position = workbook.worksheets.items.length - 1;
    mark.cell.clear('All');
  }
  return writtenTables(blueprint);
}

interface Added {
  /** The sheet that was in front. */
  readonly front: Excel.Worksheet;
  /** In the order of the blueprint. */
  readonly added: readonly Excel.Worksheet[];
  /** Where the load says what it makes until it has ended. */
  readonly mark: { readonly sheet: Excel.Worksheet; readonly cell: Excel.Range } | null;
  readonly probe: Excel.Range | undefined;
}

/** The carrier sheet comes first and says what is made, before anything else is. */
function addSheets({ workbook }: Excel.RequestContext, named: Blueprint, made: MadeByLoad): Added {
  const { sheets } = named;
  // Where another workbook is in front this is refused, before anything is made.
  const front = workbook.worksheets.getActiveWorksheet().load('name');
  front.activate();
  const place = sheets.findIndex(({ name }) => name === CARRIER_SHEET);
  const carrier = place < 0 ? null : workbook.worksheets.add(CARRIER_SHEET);
  const cell = carrier?.getRangeByIndexes(LOADING_MARK.row, LOADING_MARK.column, 1, 1);
  if (cell) cell.values = [[loadingMark(made)]];
  const added = sheets.map(({ name }, index) =>
    carrier && index === place ? carrier : workbook.worksheets.add(name),
  );
  workbook.worksheets.load('items/name');
  return {
    front,
    added,
    mark: carrier && cell ? { sheet: carrier, cell } : null,
    probe: probed(named, added),
  };
}

/** The cell that tells the workbook's date system, written and asked for with the sheets. */
function probed({ sheets }: Blueprint, added: readonly Excel.Worksheet[]): Excel.Range | undefined {
  const cell = added[sheets.findIndex(({ name }) => name === CARRIER_SHEET)]?.getRangeByIndexes(
    DATE_PROBE.row,
    DATE_PROBE.column,
    1,
    1,
  );
  if (!cell) return undefined;
  cell.formulas = [[DATE_PROBE.formula]];
  cell.load('values');
  return cell;
}

function writtenTables({ sheets }: Blueprint): readonly WrittenTable[] {
  return sheets.flatMap(({ name: sheet, table }) =>
    table ? [{ name: table.name, sheet, range: table.range, rows: table.rows }] : [],
  );
}
