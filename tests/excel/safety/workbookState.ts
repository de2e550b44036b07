import { cellName } from '../../../src/workbook/a1';
import type { CellDocument, CellStyle, SheetDocument } from '../../../src/workbook/document';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';

/**
 * Everything that a workbook holds, sheet by sheet and property by property, as plain data: cells, looks,
 * rules, drop-downs, tables, filters, selections, names, hidden parts. Order where it means nothing, and
 * cells without content or look, are left out.
 *
 * @param leave names of sheets, tables and defined names that are left out
 */
export function stateOf(model: WorkbookModel, leave: (name: string) => boolean = () => false): unknown {
  const { document } = model;
  const front = document.activeSheet;
  return {
    date1904: document.date1904,
    front: front !== null && leave(front) ? null : front,
    sheets: document.sheets.filter(({ name }) => !leave(name)).map((sheet) => stateOfSheet(model, sheet)),
    names: document.names
      .filter(({ name }) => !leave(name))
      .map((name) => JSON.stringify(name))
      .sort(),
    parts: document.customXml
      .map(({ xml }) => xml)
      .filter((xml) => !leave(xml))
      .sort(),
  };
}

function stateOfSheet(model: WorkbookModel, sheet: SheetDocument): unknown {
  const { rows, columns, tables, conditionalFormats, validations, ...rest } = sheet;
  return {
    ...rest,
    cells: inOrder(rows).flatMap(([row, { cells }]) =>
      inOrder(cells).flatMap(([column, cell]) => {
        const shown = stateOfCell(cell);
        return shown === '' ? [] : [`${cellName(row, column)} ${shown}`];
      }),
    ),
    rows: inOrder(rows).flatMap(([row, { height, hidden }]) =>
      height === undefined && hidden !== true ? [] : [{ row, height, hidden }],
    ),
    columns: inOrder(columns),
    tables: tables.map((table) => ({ ...table, filter: filterOf(model, table) })),
    rules: [...conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .map(({ ranges, type, formula, stopIfTrue, format }) => ({
        ranges,
        type,
        formula,
        stopIfTrue,
        format,
      })),
    validations: validations
      .flatMap(({ ranges, ...rule }) => ranges.map((range) => `${range} ${inKeyOrder(rule)}`))
      .sort(),
    selection: model.selection(sheet),
  };
}

/** A formula's result is worked out anew; what it says is the formula. */
function stateOfCell({ value, formula, style }: CellDocument): string {
  const held = formula ?? (value === null || value === '' ? '' : JSON.stringify(value));
  const look = style === undefined ? '' : stateOfLook(style);
  return look === '' ? held : held === '' ? look : `${held} ${look}`;
}

/** Looks are shared between cells, and replaced, never changed in place. */
const looks = new WeakMap<CellStyle, string>();

function stateOfLook(style: CellStyle): string {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const parts = Object.entries(style).filter(([, part]) => part !== undefined);
  const look = parts.length > 0 ? inKeyOrder(Object.fromEntries(parts)) : '';
  looks.set(style, look);
  return look;
}

function filterOf(model: WorkbookModel, table: SheetDocument['tables'][number]): unknown {
  const filter = model.filter(table);
  return filter && { criteria: [...filter.criteria], hidden: [...filter.hidden] };
}

/** A value as text in which the order of properties, and of the sides of a border, means nothing. */
function inKeyOrder(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'sides' && Array.isArray(part)) return [...(part as string[])].sort();
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

const inOrder = <T>(map: ReadonlyMap<number, T>): (readonly [number, T])[] =>
  [...map].sort(([one], [other]) => one - other);
