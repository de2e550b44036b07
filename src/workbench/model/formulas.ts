import { withLimits } from './graphicLimits';
import type { WorkbookModel } from './workbookModel';

/** Passes every formula of the workbook through `change`: cells, columns, names, rules, validations. */
export function eachFormula(model: WorkbookModel, change: (formula: string, home: string) => string): void {
  for (const sheet of model.document.sheets) {
    for (const { cells } of sheet.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet.name);
      }
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.formula !== undefined) column.formula = change(column.formula, sheet.name);
      }
    }
    for (const rule of sheet.conditionalFormats) {
      rule.formula = change(rule.formula, sheet.name);
      if (rule.graphic !== undefined) {
        rule.graphic = withLimits(rule.graphic, (formula) => change(formula, sheet.name));
      }
    }
    for (const validation of sheet.validations) {
      if (validation.formula1.startsWith('=')) validation.formula1 = change(validation.formula1, sheet.name);
      if (validation.formula2?.startsWith('=') === true) {
        validation.formula2 = change(validation.formula2, sheet.name);
      }
    }
  }
  for (const name of model.document.names) name.refersTo = change(name.refersTo, name.scope ?? '');
}
