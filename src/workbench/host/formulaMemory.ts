import type { SheetDocument } from '../../workbook/document';
import { cellName } from '../../workbook/a1';
import type { WorkbookModel } from '../model/workbookModel';

/** A formula that was changed: where, and what it was; empty where there was none. */
export interface FormulaDetail {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

/** Remembers the formulas of the sheets, to tell which were changed, as Excel does for those who listen. */
export class FormulaMemory {
  readonly #known = new Map<SheetDocument, Map<string, string>>();

  /** Takes down the formulas as they are. */
  refresh(model: WorkbookModel): void {
    this.#known.clear();
    for (const sheet of model.document.sheets) this.#known.set(sheet, formulasOf(sheet));
  }

  /** The formulas of a sheet that are not as they were, and takes down how they are now. */
  changed(sheet: SheetDocument): FormulaDetail[] {
    const before = this.#known.get(sheet) ?? new Map<string, string>();
    const now = formulasOf(sheet);
    this.#known.set(sheet, now);
    return [...new Set([...before.keys(), ...now.keys()])]
      .filter((cell) => before.get(cell) !== now.get(cell))
      .map((cell) => ({ cellAddress: cell, previousFormula: before.get(cell) ?? '' }));
  }
}

function formulasOf(sheet: SheetDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { formula }] of cells) {
      if (formula !== undefined) found.set(cellName(row, column), formula);
    }
  }
  return found;
}
