import { sheetPrefix } from '../a1';
import type { BlockBlueprint, Blueprint, SheetBlueprint, TableBlueprint } from '../blueprint';
import type { CellValue, ValidationDocument } from '../document';

/**
 * The blueprint with every sheet under a name that the workbook has free: a taken one gets ` (2)`, ` (3)` …
 * Names, drop-downs, links and formulas follow.
 *
 * @param taken the names of the sheets that are there
 */
export function withFreeSheetNames(blueprint: Blueprint, taken: readonly string[]): Blueprint {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const { name } of blueprint.sheets) {
    const free = freeName(name, used);
    used.add(free.toLowerCase());
    if (free !== name) renamed.set(name, free);
  }
  return withSheetNames(blueprint, renamed);
}

/** The name, with the first ` (2)`, ` (3)` … that is free where it is used; `used` holds lower case. */
export function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  let number = 2;
  while (used.has(`${name} (${number})`.toLowerCase())) number += 1;
  return `${name} (${number})`;
}

type Rename = (text: string) => string;

/** The blueprint with its sheets under other names; names, drop-downs, links and formulas follow. */
export function withSheetNames(blueprint: Blueprint, renamed: ReadonlyMap<string, string>): Blueprint {
  if (renamed.size === 0) return blueprint;
  const name = (sheet: string): string => renamed.get(sheet) ?? sheet;
  const within: Rename = (text) =>
    [...renamed].reduce((kept, [old, fresh]) => kept.replaceAll(sheetPrefix(old), sheetPrefix(fresh)), text);
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => sheetWith(sheet, name(sheet.name), within)),
    names: blueprint.names.map((each) => ({ ...each, refersTo: within(each.refersTo) })),
    activeSheet: name(blueprint.activeSheet),
  };
}

function sheetWith(sheet: SheetBlueprint, name: string, within: Rename): SheetBlueprint {
  return {
    ...sheet,
    name,
    blocks: sheet.blocks.map((block) => blockWith(block, within)),
    table: sheet.table && tableWith(sheet.table, within),
    validations: sheet.validations.map((validation) => validationWith(validation, within)),
    hyperlinks: sheet.hyperlinks.map((link) => ({ ...link, target: within(link.target) })),
  };
}

function blockWith(block: BlockBlueprint, within: Rename): BlockBlueprint {
  const renamed = (value: CellValue, column: number): CellValue =>
    block.columns[column]?.formula && typeof value === 'string' ? within(value) : value;
  return { ...block, values: block.values.map((row) => row.map(renamed)) };
}

function tableWith(table: TableBlueprint, within: Rename): TableBlueprint {
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.formula === undefined ? column : { ...column, formula: within(column.formula) },
    ),
  };
}

function validationWith(validation: ValidationDocument, within: Rename): ValidationDocument {
  return {
    ...validation,
    formula1: within(validation.formula1),
    ...(validation.formula2 === undefined ? {} : { formula2: within(validation.formula2) }),
  };
}
