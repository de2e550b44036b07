import type { CellRange } from '../../workbook/a1';
import { highlightOfFormula } from '../../workbook/highlights';
import { columnsByHeading } from '../../workbook/recognise/heading';
import { findTables } from '../../workbook/recognise/findTables';
import type { OwnShape, TableShape, ValidationShape } from '../../workbook/repair/shape';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import { unplaced } from '../read/locateTables';
import type { AskedSheet } from './sheets';
import type { Structure } from './structure';

/** A table with its place; one of ours also with its rules and validations. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly own: OwnQuestions | null;
}

interface OwnQuestions {
  readonly name: TableName;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly validations: readonly Excel.DataValidation[];
}

/** Asks where each table lies, and of ours for their rules and drop-downs. */
export function askOwn({ tables }: Structure): readonly AskedTable[] {
  const byRaw = new Map(tables.items.map((table) => [unplaced(table), table] as const));
  const own = new Map([...findTables([...byRaw.keys()])].map(([name, raw]) => [byRaw.get(raw), name]));
  return tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const name = own.get(table);
    return { table, range, own: name === undefined ? null : askOwnTable(table, name) };
  });
}

function askOwnTable(table: Excel.Table, name: TableName): OwnQuestions {
  const body = table.getDataBodyRange();
  const formats = body.conditionalFormats;
  formats.load('items/customOrNullObject/rule/formula');
  const validations = table.columns.items.map((_, index) => {
    const { dataValidation } = body.getColumn(index);
    dataValidation.load('type,rule');
    return dataValidation;
  });
  return { name, formats, validations };
}

/** The tables as they stand, ours and those of others, once they were answered. */
export function tableShapes(tables: readonly AskedTable[]): readonly TableShape[] {
  return tables.map(({ table, range }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    range: areaOf(range),
    headings: headingsOf(table),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
  }));
}

const headingsOf = (table: Excel.Table): readonly string[] =>
  table.columns.items.map(({ name }) => name.normalize('NFC'));

/** The place of a range whose indexes were loaded. */
export function areaOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** What stands around a table of ours. */
interface Around extends AskedTable {
  readonly own: OwnQuestions;
  readonly ranges: readonly { readonly formula: string; readonly areas: Excel.RangeAreas }[];
  readonly below: Excel.Range | null;
  readonly right: Excel.Range | null;
}

/** Queues the areas of our rules, and the cells below and beside our tables as far as their sheets are used. */
export function askAround(tables: readonly AskedTable[], sheets: readonly AskedSheet[]): readonly Around[] {
  return tables.flatMap(({ table, range, own }) => {
    if (!own) return [];
    const sheet = sheets.find(({ worksheet }) => worksheet.name === table.worksheet.name);
    const used = sheet && !sheet.used.isNullObject ? areaOf(sheet.used) : null;
    const area = areaOf(range);
    const ranges = own.formats.items.flatMap((item) => {
      const custom = item.customOrNullObject;
      if (custom.isNullObject || !highlightOfFormula(custom.rule.formula)) return [];
      const areas = item.getRanges();
      areas.load('address');
      return [{ formula: custom.rule.formula, areas }];
    });
    const key = columnsByHeading(tableDefinition(own.name), headingsOf(table)).get(
      tableDefinition(own.name).identity[0] ?? '',
    );
    const cells = (top: number, left: number, bottom: number, right: number): Excel.Range | null => {
      if (!sheet || bottom < top || right < left) return null;
      const asked = sheet.worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      asked.load('values');
      return asked;
    };
    const column = area.left + (key ?? 0);
    return [
      {
        table,
        range,
        own,
        ranges,
        below: used && key !== undefined ? cells(area.bottom + 1, column, used.bottom, column) : null,
        right: used && table.showHeaders ? cells(area.top, area.right + 1, area.top, used.right) : null,
      },
    ];
  });
}

/** Our tables with their rules, drop-downs and what stands beside them, once they were answered. */
export function ownShapes(around: readonly Around[]): Readonly<Partial<Record<TableName, OwnShape>>> {
  return Object.fromEntries(
    around.map(({ table, own, ranges, below, right }) => [
      own.name,
      {
        name: table.name,
        rules: ranges.map(({ formula, areas }) => ({ formula, ranges: addressesIn(areas.address) })),
        validations: own.validations.map(validationShape),
        keysBelow: filled(below?.values.map(([value]) => value as unknown) ?? []),
        headingsRight: filled(right?.values[0] ?? []).map(String),
      },
    ]),
  );
}

/** `'Nhiệm vụ'!A2:W52,'Nhiệm vụ'!A60:W60` without the sheets; a sheet's name may hold a comma. */
function addressesIn(address: string): readonly string[] {
  return address.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=,|$)/g) ?? [];
}

function validationShape({ type, rule }: Excel.DataValidation): ValidationShape {
  if (type === 'None') return null;
  if (type === 'Inconsistent' || type === 'MixedCriteria') return 'mixed';
  const source: unknown = rule.list?.source;
  return { type, source: typeof source === 'string' ? source : null };
}

/** The cells up to the first empty one. */
function filled(values: readonly unknown[]): (string | number | boolean)[] {
  const end = values.findIndex((value) => value === '' || value === null);
  return (end < 0 ? values : values.slice(0, end)) as (string | number | boolean)[];
}
