import { Failure } from '../../../../plan/failure';
import type { CellDocument } from '../../../../workbook/document';
import { documentFormula } from '../documentFormula';
import { SharedFormula } from '../sharedFormula';

/** More characters than this of formulas written out would not fit in memory. */
const WRITTEN_OUT_LIMIT = 100_000_000;

interface Waiting {
  readonly index: string;
  readonly cell: CellDocument;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet that are written once and point to by index from other cells. */
export class SharedFormulas {
  private readonly masters = new Map<string, SharedFormula>();
  private readonly waiting: Waiting[] = [];
  private characters = 0;

  /** @param missing told of each cell whose index points nowhere, when the sheet has been read */
  constructor(private readonly missing: (row: number, column: number, index: string) => void) {}

  /** `formula` is the file's text: that of the first cell, or empty in the others. */
  add(index: string, formula: string, cell: CellDocument, row: number, column: number): void {
    if (formula !== '') {
      cell.formula = documentFormula(formula);
      if (!this.masters.has(index)) this.masters.set(index, new SharedFormula(cell.formula, row, column));
      return;
    }
    const master = this.masters.get(index);
    if (master) this.writeOut(master, cell, row, column);
    else this.waiting.push({ index, cell, row, column });
  }

  end(): void {
    for (const { index, cell, row, column } of this.waiting) {
      const master = this.masters.get(index);
      if (master) {
        this.writeOut(master, cell, row, column);
      } else {
        cell.formula = '=';
        this.missing(row, column, index);
      }
    }
  }

  private writeOut(master: SharedFormula, cell: CellDocument, row: number, column: number): void {
    cell.formula = master.at(row, column);
    this.characters += cell.formula.length;
    if (this.characters > WRITTEN_OUT_LIMIT) {
      throw new Failure(
        'file.unpacked-too-large',
        { limit: WRITTEN_OUT_LIMIT / 1_000_000 },
        'shared formulas',
      );
    }
  }
}
