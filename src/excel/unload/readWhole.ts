import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import { findTables } from '../../workbook/recognise/findTables';
import type {
  HeldFormula,
  HeldSheet,
  HeldTable,
  SheetObjects,
  WholeReading,
} from '../../workbook/unload/wholeReading';
import { highlightOfFormula } from '../../workbook/highlights';
import { cellContent } from '../cells/cellContent';
import { read } from '../read/read';
import { readCells } from '../read/readRows';
import { readValidations } from './readValidations';

/**
 * The whole workbook: our tables, every sheet's cells and rules, every name. For the moment before a plan is
 * taken out. Syncs: those of `read`, 2, 1 for each 24,000 cells of the workbook, and some for sheets whose
 * drop-downs differ from cell to cell.
 */
export async function readWhole(context: Excel.RequestContext): Promise<WholeReading> {
  const { worksheets, tables, names } = context.workbook;
  const reading = await read(context);
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/style,items/showBandedRows,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();

  const ours = tables.items.filter(({ name }) => reading.tables.some((each) => each.name === name));
  const held = ours.map((table) => ({ table, range: table.getRange().load('address') }));
  const asked = worksheets.items.map(askSheet);
  await context.sync();

  const inUse = asked.filter(({ used }) => !used.isNullObject);
  const cells = await readCells(
    context,
    inUse.map(({ sheet, used }) => ({
      sheet,
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    })),
    cellContent,
  );
  const cellsOf = new Map(inUse.map((each, index) => [each, cells[index] ?? []]));
  const holding = new Set(ours.map(({ worksheet }) => worksheet.name));
  const others = inUse.filter(({ sheet: { name } }) => !holding.has(name) && name !== CARRIER_SHEET);
  const { validations, unread } = await readValidations(context, others);
  return {
    reading,
    sheets: asked.map((each): HeldSheet => ({
      name: each.sheet.name,
      visible: each.sheet.visibility === 'Visible',
      top: each.used.isNullObject ? 0 : each.used.rowIndex,
      left: each.used.isNullObject ? 0 : each.used.columnIndex,
      rows: cellsOf.get(each) ?? [],
    })),
    tables: held.flatMap(({ table, range }) => heldTable(table, range, reading.tables)),
    names: [
      ...names.items.map((item) => nameOf(item, null)),
      ...asked.flatMap(({ sheet, names: own }) => own.items.map((item) => nameOf(item, sheet.name))),
    ],
    rules: asked.flatMap(rulesOf),
    validations,
    objects: asked.map((each) => objectsOf(each, unread)),
    highlights: asked.some((each) => rulesOf(each).some(({ formula }) => highlightOfFormula(formula))),
  };
}

/** A sheet, and what is asked of it. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly rules: Excel.ConditionalFormatCollection;
  readonly counts: Readonly<
    Record<'comments' | 'charts' | 'shapes' | 'pivots', OfficeExtension.ClientResult<number>>
  >;
}

function askSheet(sheet: Excel.Worksheet): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { names } = sheet;
  names.load('items/name,items/formula');
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/customOrNullObject/rule/formula');
  const counts = {
    comments: sheet.comments.getCount(),
    charts: sheet.charts.getCount(),
    shapes: sheet.shapes.getCount(),
    pivots: sheet.pivotTables.getCount(),
  };
  return { sheet, used, names, rules, counts };
}

function heldTable(
  table: Excel.Table,
  range: Excel.Range,
  found: WholeReading['reading']['tables'],
): readonly HeldTable[] {
  const known = [...findTables(found)].find(([, { name }]) => name === table.name)?.[0];
  if (!known) return [];
  return [
    {
      table: known,
      name: table.name,
      sheet: table.worksheet.name,
      range: range.address.slice(range.address.lastIndexOf('!') + 1),
      style: table.style,
      bandedRows: table.showBandedRows,
    },
  ];
}

function nameOf({ name, formula }: Excel.NamedItem, sheet: string | null): HeldFormula {
  return { place: name, sheet, formula: String(formula) };
}

function rulesOf({ sheet, rules }: AskedSheet): readonly HeldFormula[] {
  return rules.items.flatMap(({ customOrNullObject: custom }) =>
    custom.isNullObject ? [] : [{ place: sheet.name, sheet: sheet.name, formula: custom.rule.formula }],
  );
}

function objectsOf({ sheet, counts }: AskedSheet, unread: ReadonlySet<string>): SheetObjects {
  const looking = counts.charts.value + counts.pivots.value;
  return {
    sheet: sheet.name,
    comments: counts.comments.value,
    drawn: looking + counts.shapes.value,
    looking: looking + (unread.has(sheet.name) ? 1 : 0),
  };
}
