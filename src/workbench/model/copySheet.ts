import type { SheetDocument } from '../../workbook/document';
import type { ChangeSource } from './change';
import { quoteSheet } from './area';
import { renameSheetIn, renameTableIn } from './formulaText';
import { freeTableName } from './tableNames';
import type { WorkbookModel } from './workbookModel';

/**
 * Puts a copy of a sheet at a place (from 0), with its tables under names of their own and its formulas
 * looking at the copy. Excel calls it `Name (2)`.
 */
export function copySheet(
  model: WorkbookModel,
  sheet: SheetDocument,
  position: number,
  source: ChangeSource = 'program',
): SheetDocument {
  const made: SheetDocument = { ...structuredClone(sheet), name: freeCopyName(model, sheet.name) };
  const quoted = quoteSheet(made.name);
  const renamed = new Map<string, string>();
  model.document.sheets.splice(position, 0, { ...made, tables: [] });
  const placed = model.sheet(made.name);
  for (const table of made.tables) {
    const name = freeTableName(model);
    renamed.set(table.name, name);
    placed.tables.push({ ...table, name });
  }
  const follow = (formula: string): string =>
    [...renamed].reduce(
      (text, [old, fresh]) => renameTableIn(text, old, fresh),
      renameSheetIn(formula, sheet.name, quoted),
    );
  for (const { cells } of placed.rows.values()) {
    for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = follow(cell.formula);
  }
  for (const { columns } of placed.tables) {
    for (const column of columns) if (column.formula !== undefined) column.formula = follow(column.formula);
  }
  for (const rule of placed.conditionalFormats) rule.formula = follow(rule.formula);
  for (const name of model.document.names.filter(({ scope }) => scope === sheet.name)) {
    model.document.names.push({ ...name, scope: made.name, refersTo: follow(name.refersTo) });
  }
  model.changed({ kind: 'structure', what: 'sheets', sheet: made.name });
  model.changed({ kind: 'sheet', how: 'added', document: placed, source });
  model.undo.end('sheetCopied');
  return placed;
}

function freeCopyName(model: WorkbookModel, name: string): string {
  let number = 2;
  const called = (): string => {
    const tail = ` (${number})`;
    return name.slice(0, 31 - tail.length) + tail;
  };
  while (model.findSheet(called()) !== undefined) number += 1;
  return called();
}
