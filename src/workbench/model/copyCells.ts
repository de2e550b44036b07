import type { CellDocument, SheetDocument } from '../../workbook/document';
import { columnCount, COLUMNS, rowCount, ROWS, type Area } from './area';
import { ensureRow, findCell, holdsContent } from './cells';
import { copyRules, type Spot } from './copyRules';
import { shiftFormula } from './formulaText';
import { transposeFormula } from './r1c1';
import { refuseLocked } from './protection';
import { Refusal } from './refusal';
import { headingsFollow } from './tableHeadings';
import type { WorkbookModel } from './workbookModel';

export const COPY_KINDS = ['All', 'Formulas', 'Values', 'Formats'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export interface CopyOptions {
  readonly kind: CopyKind;
  /** Empty cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

/**
 * Copies cells as pasting does: a target of a whole number of copies is filled with them, any other target
 * takes one copy at its first cell. Relative addresses go along; `All` and `Formats` take the rules too.
 * @returns what was written
 * @throws Refusal `InvalidArgument` where the copy leaves the sheet, `AccessDenied` on locked cells
 */
export function copyCells(model: WorkbookModel, from: Spot, to: Spot, options: CopyOptions): Area {
  const size = options.transpose
    ? { rows: columnCount(from.area), columns: rowCount(from.area) }
    : { rows: rowCount(from.area), columns: columnCount(from.area) };
  const target = targetOf(to.area, size);
  if (target.bottom >= ROWS || target.right >= COLUMNS) {
    throw new Refusal('InvalidArgument', 'The copy would leave the sheet.');
  }
  refuseLocked(to.sheet, target);
  const lines = read(model, from);
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const [r, c] = [(row - target.top) % size.rows, (column - target.left) % size.columns];
      const [down, across] = options.transpose ? [c, r] : [r, c];
      const source = lines[down]?.[across];
      const place = { row: from.area.top + down, column: from.area.left + across };
      const moved = (formula: string): string =>
        options.transpose
          ? transposeFormula(formula, place, { row, column })
          : shiftFormula(formula, row - place.row, column - place.column);
      if (!options.skipBlanks || holdsContent(source)) {
        paste(to.sheet, row, column, source, moved, options.kind);
      }
    }
  }
  if (options.kind !== 'Formats') headingsFollow(model, to.sheet, target);
  if (!options.transpose && (options.kind === 'All' || options.kind === 'Formats')) {
    copyRules(model, from, { sheet: to.sheet, area: target }, options.kind === 'All');
  }
  model.changed({ kind: 'cells', sheet: to.sheet.name, area: target, source: 'program', how: 'edited' });
  return target;
}

function targetOf(area: Area, size: { rows: number; columns: number }): Area {
  const fits = rowCount(area) % size.rows === 0 && columnCount(area) % size.columns === 0;
  return fits ? area : { ...area, bottom: area.top + size.rows - 1, right: area.left + size.columns - 1 };
}

/** The source as it is before anything is written, for the two may overlap; formulas with their results. */
function read(model: WorkbookModel, { sheet, area }: Spot): (CellDocument | undefined)[][] {
  const lines: (CellDocument | undefined)[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: (CellDocument | undefined)[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = findCell(sheet, row, column);
      line.push(cell && { ...cell, value: model.value(sheet.name, row, column) });
    }
    lines.push(line);
  }
  return lines;
}

function paste(
  sheet: SheetDocument,
  row: number,
  column: number,
  source: CellDocument | undefined,
  moved: (formula: string) => string,
  kind: CopyKind,
): void {
  const { cells } = ensureRow(sheet, row);
  const old = cells.get(column);
  const style = kind === 'All' || kind === 'Formats' ? source?.style : old?.style;
  const content: CellDocument | undefined = kind === 'Formats' ? old : source;
  const next: CellDocument = { value: content?.value ?? null };
  if (content?.formula !== undefined && kind !== 'Values') {
    next.formula = kind === 'Formats' ? content.formula : moved(content.formula);
  }
  if (style !== undefined) next.style = style;
  if (holdsContent(next) || next.style !== undefined) cells.set(column, next);
  else cells.delete(column);
}
