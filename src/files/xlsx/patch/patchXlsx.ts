import { Failure } from '../../../plan/failure';
import { COLUMNS, placeOf } from '../read/cellPlace';
import type { SheetContents, SheetEdit } from './edits';
import { setContent } from './edits';
import { dropMacros } from './package/macros';
import { PackagePatch } from './package/packagePatch';
import { askForRecalculation, type PatchedNames } from './package/recalculation';
import { findSheet, mapWorkbook, type SheetEntry, type WorkbookMap } from './package/workbookMap';
import { patchSheet } from './sheet/patchSheet';
import { layOutGrowth } from './table/growRows';
import { layOutRows, type TableGrowth } from './table/replaceRows';
import { resizeTable } from './table/resizeTable';
import { tableShape, type TableShape } from './table/tablePart';

export interface Patched {
  readonly bytes: Uint8Array;
  /** What was left out on purpose; each has a sentence under `workbook.dropped.<word>`. */
  readonly dropped: readonly 'macros'[];
}

/** What happens to one sheet. */
interface SheetPlan {
  readonly sheet: SheetEntry;
  readonly contents: SheetContents;
  readonly growths: TableGrowth[];
  /** True where a formula may depend on one of the cells. */
  seen: boolean;
}

/**
 * The workbook with the edits in it. Every part and every cell that no edit names stays as it was, to the
 * character; formats, formulas, notes, pictures and properties stay. Macros are taken out. Text is written
 * as text whatever it looks like. Later edits of one cell win over earlier ones.
 *
 * Two things follow from an edit: the stored order of calculation goes where a formula is overwritten, and
 * the workbook asks to be calculated at opening where a formula may depend on an edited cell.
 *
 * @throws Failure `file.…` for bytes that are no sound workbook; `patch.no-sheet`, `patch.no-table`,
 *   `patch.no-cell`, `patch.table-blocked` where cells below a table are in its way, `patch.table-totals`,
 *   `patch.array-formula`; `write.text-too-long`
 */
export function patchXlsx(bytes: Uint8Array, edits: readonly SheetEdit[]): Patched {
  const patch = new PackagePatch(bytes);
  patch.office.archive.checkRest();
  const map = mapWorkbook(patch.office);
  const tables = findTables(patch, map);
  const plans = new Map<string, SheetPlan>();
  for (const edit of edits) layOut(edit, map, tables, plans);

  const patched: PatchedNames[] = [];
  let formulaGone = false;
  for (const { sheet, contents, growths, seen } of plans.values()) {
    const grown = new Set(growths.map(({ table }) => table));
    const own = tables.filter((table) => table.sheet === sheet).map(({ shape }) => shape);
    const others = own.filter((table) => !grown.has(table)).map(({ range }) => range);
    const result = patchSheet(patch.text(sheet.part), sheet.part, contents, growths, others);
    patch.replace(sheet.part, result.text);
    for (const growth of growths) resizeTable(patch, growth);
    const names = [sheet.name, ...own.map(({ name }) => name)];
    if (seen) patched.push({ part: sheet.part, hasFormulas: result.hasFormulas, names });
    formulaGone ||= result.formulaGone;
  }
  if (formulaGone) dropCalculationChain(patch, map);
  if (patched.length > 0) askForRecalculation(patch, map, patched);
  const dropped: 'macros'[] = dropMacros(patch, map) ? ['macros'] : [];
  return { bytes: patch.bytes(), dropped };
}

interface SheetTable {
  readonly sheet: SheetEntry;
  readonly shape: TableShape;
}

function findTables(patch: PackagePatch, map: WorkbookMap): readonly SheetTable[] {
  return map.sheets.flatMap((sheet) =>
    patch.office.relationships(sheet.part).flatMap(({ type, target, external }) => {
      if (type !== 'table' || external) return [];
      const shape = tableShape(patch.text(target), target);
      return shape ? [{ sheet, shape }] : [];
    }),
  );
}

function layOut(
  edit: SheetEdit,
  map: WorkbookMap,
  tables: readonly SheetTable[],
  plans: Map<string, SheetPlan>,
): void {
  const planOf = (sheet: SheetEntry): SheetPlan => {
    const known = plans.get(sheet.part) ?? { sheet, contents: new Map(), growths: [], seen: false };
    plans.set(sheet.part, known);
    return known;
  };
  if (edit.kind !== 'cell') {
    const wanted = edit.table.toLowerCase();
    const found = tables.find(({ shape }) => shape.name.toLowerCase() === wanted);
    if (!found) throw new Failure('patch.no-table', { table: edit.table });
    const plan = planOf(found.sheet);
    plan.seen = true;
    plan.growths.push(
      edit.kind === 'rows'
        ? layOutRows(edit, found.shape, plan.contents)
        : layOutGrowth(edit, found.shape, plan.contents),
    );
    return;
  }
  const place = placeOf(edit.cell);
  if (place < 0) throw new Failure('patch.no-cell', { cell: edit.cell });
  const { value, formula } = edit;
  const content = formula === undefined ? { value } : { value, formula };
  const plan = planOf(findSheet(map, edit.sheet));
  plan.seen ||= edit.unseen !== true;
  setContent(plan.contents, Math.floor(place / COLUMNS), place % COLUMNS, { kind: 'value', ...content });
}

/** Excel makes it anew; one that names a cell without a formula would be a damaged file. */
function dropCalculationChain(patch: PackagePatch, map: WorkbookMap): void {
  for (const { type, target, external } of patch.office.relationships(map.workbook)) {
    if (type === 'calcChain' && !external) patch.drop(target, map.workbook);
  }
}
