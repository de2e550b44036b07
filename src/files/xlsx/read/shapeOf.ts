import { cellName, parseRange, type CellRange } from '../../../workbook/a1';
import type { SheetDocument, TableDocument, WorkbookDocument } from '../../../workbook/document';
import { highlightOfFormula } from '../../../workbook/highlights';
import { columnsByHeading } from '../../../workbook/recognise/heading';
import { findTables } from '../../../workbook/recognise/findTables';
import { blockRows, headingBlock } from '../../../workbook/repair/headingBlock';
import type {
  BlockShape,
  CornerCell,
  NameShape,
  OwnShape,
  SheetShape,
  TableShape,
  ValidationShape,
  WorkbookShape,
} from '../../../workbook/repair/shape';
import { CORNER } from '../../../workbook/repair/shape';
import type { TableName } from '../../../workbook/tableDefinition';
import { tableDefinition, tableDefinitions } from '../../../workbook/tables';
import { carrierSheetIn, carriersOf } from './reading/carriersOf';
import { namedPlace } from './reading/cellReference';
import { TableRoom } from './reading/tableRoom';
import { tablesOf } from './reading/tablesOf';

interface Placed {
  readonly sheet: SheetDocument;
  readonly table: TableDocument;
  readonly range: CellRange;
}

/** How our part of a document stands: the same for a file and for the workbook under the grid. */
export function shapeOf(document: WorkbookDocument): WorkbookShape {
  const placed = document.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const range = parseRange(table.range);
      return range ? [{ sheet, table, range }] : [];
    }),
  );
  const room = new TableRoom();
  const tables = document.sheets.flatMap((sheet) => tablesOf(sheet, room));
  const found = [...findTables(tables)].flatMap(([name, raw]) => {
    const own = placed.find(({ table }) => table.name === raw.name);
    return own ? [{ name, ...own }] : [];
  });
  const holding = new Set(found.map(({ sheet }) => sheet));
  const carrier = carrierSheetIn(document);
  const free = document.sheets.filter((sheet) => !holding.has(sheet) && sheet !== carrier);
  const lost = tableDefinitions.filter(({ name }) => !found.some((own) => own.name === name));
  return {
    structureProtected: false,
    sheets: document.sheets.map((sheet) => sheetShape(sheet, free.includes(sheet))),
    tables: placed.map(tableShape),
    own: Object.fromEntries(found.map(({ name, ...own }) => [name, ownShape(name, own)])),
    blocks: blocksIn(free, lost),
    names: document.names.filter(({ scope }) => scope === null).map((name) => nameShape(document, name)),
    carriers: { ...carriersOf(document), place: carrier?.name ?? null },
  };
}

function sheetShape(sheet: SheetDocument, withCorner: boolean): SheetShape {
  const { name, visibility, protection } = sheet;
  return {
    name,
    visibility,
    isProtected: protection !== null,
    corner: withCorner ? cornerOf(sheet) : null,
  };
}

function cornerOf({ rows }: SheetDocument): (readonly CornerCell[])[] {
  const corner: CornerCell[][] = [];
  for (const [row, { cells }] of rows) {
    if (row >= CORNER.rows) continue;
    const line = (corner[row] ??= []);
    for (const [column, { value, formula }] of cells) {
      if (column < CORNER.columns) line[column] = formula === undefined ? { value } : { value, formula };
    }
  }
  return Array.from(corner, (line) => Array.from(line ?? [], (cell) => cell ?? { value: null }));
}

function tableShape({ sheet, table, range }: Placed): TableShape {
  return {
    name: table.name,
    sheet: sheet.name,
    range,
    headings: table.columns.map(({ name }) => name.normalize('NFC')),
    headerRow: table.headerRow,
    totalsRow: table.totalsRow,
  };
}

function ownShape(name: TableName, { sheet, table, range }: Placed): OwnShape {
  const headings = table.columns.map((column) => column.name);
  const key = columnsByHeading(tableDefinition(name), headings).get(tableDefinition(name).identity[0] ?? '');
  const body = {
    ...range,
    top: range.top + Number(table.headerRow),
    bottom: range.bottom - Number(table.totalsRow),
  };
  const value = (row: number, column: number) => sheet.rows.get(row)?.cells.get(column)?.value ?? null;
  return {
    name: table.name,
    rules: [...sheet.conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .filter(
        ({ formula, ranges }) => highlightOfFormula(formula) && ranges.some((each) => meets(each, body)),
      )
      .map(({ formula, ranges }) => ({ formula, ranges })),
    validations: table.columns.map((_, index) => {
      const column = range.left + index;
      return validationShape(sheet, { ...body, left: column, right: column });
    }),
    keysBelow: key === undefined ? [] : filled((index) => value(range.bottom + 1 + index, range.left + key)),
    headingsRight: table.headerRow
      ? filled((index) => value(range.top, range.right + 1 + index)).map(String)
      : [],
  };
}

/** The values up to the first empty one. */
function filled<T>(valueAt: (index: number) => T): NonNullable<T>[] {
  const values: NonNullable<T>[] = [];
  for (let value = valueAt(0); value !== null && value !== undefined && value !== '';) {
    values.push(value);
    value = valueAt(values.length);
  }
  return values;
}

function meets(text: string, area: CellRange): boolean {
  const range = parseRange(text);
  return range !== null && cellsIn(range, area) > 0;
}

function cellsIn(range: CellRange, area: CellRange): number {
  const rows = Math.min(range.bottom, area.bottom) - Math.max(range.top, area.top) + 1;
  const columns = Math.min(range.right, area.right) - Math.max(range.left, area.left) + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}

const kinds: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The rule of a column's body, one where a single one covers it. */
function validationShape({ validations }: SheetDocument, column: CellRange): ValidationShape {
  const touching = validations
    .filter(({ formula1 }) => formula1 !== '')
    .map((validation) => ({
      validation,
      cells: validation.ranges.reduce((sum, text) => {
        const range = parseRange(text);
        return sum + (range ? cellsIn(range, column) : 0);
      }, 0),
    }))
    .filter(({ cells }) => cells > 0);
  const [only, ...others] = touching;
  if (!only) return null;
  if (others.length > 0 || only.cells < column.bottom - column.top + 1) return 'mixed';
  const { type, formula1 } = only.validation;
  return { type: kinds[type] ?? type, source: type === 'list' ? formula1 : null };
}

function blocksIn(sheets: readonly SheetDocument[], lost: typeof tableDefinitions): readonly BlockShape[] {
  const taken = new Set<string>();
  return sheets.flatMap((sheet) => {
    const block = headingBlock(
      cornerOf(sheet),
      lost.filter(({ name }) => !taken.has(name)),
    );
    if (!block) return [];
    const { definition, top, left, right, key } = block;
    taken.add(definition.name);
    const last = Math.max(top, ...sheet.rows.keys());
    const keys = Array.from({ length: last - top }, (_, index) => {
      return sheet.rows.get(top + 1 + index)?.cells.get(key)?.value ?? null;
    });
    const bottom = top + Math.max(blockRows(keys), 1);
    return [{ table: definition.name, sheet: sheet.name, range: { top, left, right, bottom } }];
  });
}

function nameShape(
  document: WorkbookDocument,
  { name, refersTo }: { name: string; refersTo: string },
): NameShape {
  const place = namedPlace(document, name);
  if (!place) return { name, refersTo, cell: null };
  const { sheet, row, column } = place;
  const cell = sheet.rows.get(row)?.cells.get(column);
  return {
    name,
    refersTo,
    cell: {
      sheet: sheet.name,
      cell: cellName(row, column),
      value: cell?.value ?? null,
      computed: cell?.formula !== undefined,
    },
  };
}
