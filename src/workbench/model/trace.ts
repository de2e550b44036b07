import { covers, contains, type Area } from './area';
import type { WorkbookModel } from './workbookModel';

/** Cells of one sheet that a formula reads, or one cell that a formula stands in. */
export interface Traced {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells that the formulas of an area name, in the order in which they name them; each once. */
export function directPrecedents(model: WorkbookModel, { sheet, area }: Traced): Traced[] {
  const found: Traced[] = [];
  for (const { row, column, formula } of formulasIn(model, sheet)) {
    if (contains(area, row, column)) found.push(...model.named(formula, { sheet, row, column }));
  }
  return unique(found);
}

/** Those, and what they are worked out from in turn. */
export function allPrecedents(model: WorkbookModel, from: Traced): Traced[] {
  return spreading((each) => directPrecedents(model, each), from);
}

/** The cells whose formulas name a cell of the area. */
export function directDependents(model: WorkbookModel, { sheet, area }: Traced): Traced[] {
  return model.document.sheets.flatMap(({ name }) =>
    formulasIn(model, name)
      .filter(({ row, column, formula }) =>
        model
          .named(formula, { sheet: name, row, column })
          .some((each) => each.sheet === sheet && touches(each.area, area)),
      )
      .map(({ row, column }) => ({
        sheet: name,
        area: { top: row, left: column, bottom: row, right: column },
      })),
  );
}

/** Those, and what is worked out from them in turn. */
export function allDependents(model: WorkbookModel, from: Traced): Traced[] {
  return spreading((each) => directDependents(model, each), from);
}

function spreading(next: (from: Traced) => Traced[], from: Traced): Traced[] {
  const found: Traced[] = [];
  const waiting = [from];
  for (let now = waiting.shift(); now !== undefined; now = waiting.shift()) {
    for (const each of next(now)) {
      if (found.some((known) => known.sheet === each.sheet && covers(known.area, each.area))) continue;
      found.push(each);
      waiting.push(each);
    }
  }
  return found;
}

function unique(all: readonly Traced[]): Traced[] {
  return all.filter(
    (each, place) =>
      all.findIndex((other) => other.sheet === each.sheet && covers(other.area, each.area)) === place,
  );
}

function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function formulasIn(model: WorkbookModel, sheet: string): { row: number; column: number; formula: string }[] {
  const rows = model.findSheet(sheet)?.rows ?? new Map<number, never>();
  return [...rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, { formula }]) => (formula === undefined ? [] : [{ row, column, formula }])),
  );
}
