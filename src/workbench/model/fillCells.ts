import type { CellDocument, SheetDocument } from '../../workbook/document';
import { covers, type Area } from './area';
import { ensureRow, findCell, holdsContent } from './cells';
import { seriesOf, type FillKind } from './fillSeries';
import { shiftFormula } from './formulaText';
import { refuseLocked } from './protection';
import { Refusal } from './refusal';
import { headingsFollow } from './tableHeadings';
import type { WorkbookModel } from './workbookModel';

/**
 * Fills the cells around a source as dragging its corner does, along one direction.
 * @param to the source and what is to be filled; null where it cannot be told
 * @throws Refusal `InvalidArgument` where the target does not hold the source or goes two ways
 */
export function fillCells(
  model: WorkbookModel,
  sheet: SheetDocument,
  from: Area,
  to: Area,
  kind: FillKind,
): void {
  if (!covers(to, from)) throw new Refusal('InvalidArgument', 'The target must hold the source.');
  refuseLocked(sheet, to);
  const across = from.left !== to.left || from.right !== to.right;
  const down = from.top !== to.top || from.bottom !== to.bottom;
  if (across && down) throw new Refusal('InvalidArgument', 'Cells are filled in one direction at a time.');
  if (down) {
    for (let column = from.left; column <= from.right; column += 1) {
      const line = {
        at: (step: number) => ({ row: from.top + step, column }),
        length: from.bottom - from.top + 1,
      };
      fillLine(model, sheet, line, to.top - from.top, to.bottom - from.top, kind);
    }
  } else if (across) {
    for (let row = from.top; row <= from.bottom; row += 1) {
      const line = {
        at: (step: number) => ({ row, column: from.left + step }),
        length: from.right - from.left + 1,
      };
      fillLine(model, sheet, line, to.left - from.left, to.right - from.left, kind);
    }
  }
  if (kind !== 'FillFormats') headingsFollow(model, sheet, to);
  model.changed({ kind: 'cells', sheet: sheet.name, area: to, source: 'program', how: 'edited' });
}

interface Line {
  at(step: number): { row: number; column: number };
  /** How many cells of the source lie on it. */
  readonly length: number;
}

function fillLine(
  model: WorkbookModel,
  sheet: SheetDocument,
  line: Line,
  first: number,
  last: number,
  kind: FillKind,
): void {
  const source = Array.from({ length: line.length }, (_, step) => {
    const { row, column } = line.at(step);
    return findCell(sheet, row, column);
  });
  const series = seriesOf(source, kind, model.date1904);
  for (let step = first; step <= last; step += 1) {
    if (step >= 0 && step < line.length) continue;
    const pattern = ((step % line.length) + line.length) % line.length;
    const like = source[pattern];
    const [from, to] = [line.at(pattern), line.at(step)];
    const content: CellDocument =
      like?.formula === undefined
        ? { value: series(step) }
        : {
            value: null,
            formula: shiftFormula(like.formula, to.row - from.row, to.column - from.column),
          };
    put(sheet, to, content, like, kind);
  }
  model.touch();
}

function put(
  sheet: SheetDocument,
  { row, column }: { row: number; column: number },
  content: CellDocument,
  pattern: CellDocument | undefined,
  kind: FillKind,
): void {
  const { cells } = ensureRow(sheet, row);
  const old = cells.get(column);
  const next: CellDocument = kind === 'FillFormats' ? { ...(old ?? { value: null }) } : { ...content };
  const style = kind === 'FillValues' ? old?.style : pattern?.style;
  if (style === undefined) delete next.style;
  else next.style = style;
  if (holdsContent(next) || next.style !== undefined) cells.set(column, next);
  else cells.delete(column);
}
