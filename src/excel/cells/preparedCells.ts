import { Failure } from '../../plan/failure';
import { parseRange } from '../../workbook/a1';
import { blankRow } from '../../workbook/blankRow';
import { withFormulas, type WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import type { RawCell, WorkbookReading } from '../../workbook/reading';
import { recognise } from '../../workbook/recognise';
import type { SnapshotCell, SnapshotRow, TableSnapshot } from '../../workbook/snapshot';
import { rowsByKey } from '../../workbook/rowsByKey';
import { headingOf } from '../../workbook/structuredReference';
import { askContent, contentOf, restoreContents } from './cellContent';
import { cellInput } from './cellInput';
import type { AskedMerges } from './mergedCells';
import { askMerges, refuseMerged } from './mergedCells';
import type { Payload } from '../request/payload';
import { bytesOf } from '../request/payload';
import { read } from '../read/read';
import { askRows, haveMoved } from './rowWitness';
import type { WayBack } from '../request/wayBack';

const TEXT = '@';

/** What a written cell costs in a request besides its value: its path, the question what stood there, the write. */
const CELL_BYTES = 700;

/** Single cells that may be written: each holds what its change says. */
export interface PreparedCells {
  /** In their order, each where its cell stands now, with the formula that it takes away. */
  readonly placed: readonly {
    readonly change: WorkbookChange;
    /** True where the cell holds the new value already. */
    readonly done: boolean;
  }[];
  /** Puts the cells as they were; what it queues goes with one more sync. */
  back(context: Excel.RequestContext): Promise<void>;
  /** Queues what is not done, and what proves that nothing moved. */
  queue(payload: Payload, way: WayBack): Promise<void>;
}

/**
 * Finds the cells of changes in a workbook that was just read. Rows are found by their keys, since they may
 * have been sorted meanwhile. Throws `Failure` `workbook.cell-changed` where a cell holds neither what its
 * change says nor what it would make of it, `workbook.merged-cells`, `workbook.no-table`, `workbook.no-column`.
 */
export function prepareCells(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  changes: readonly WorkbookChange[],
  merges: ReadonlyMap<string, AskedMerges>,
): PreparedCells {
  const asked = placedIn(reading, changes).map((placed) => {
    const { change, cell } = placed;
    const done = isSame(cell.value, change.after) && placed.formula === change.formula?.after;
    return { ...placed, done };
  });
  const open = asked.filter(({ done }) => !done);
  for (const { change, table, cell } of open) {
    const [merged, at] = [merges.get(table.sheet), parseRange(cell.cell)];
    if (merged && at) refuseMerged(merged, table.sheet, at);
    if (!isSame(cell.value, change.before)) refuse(table.sheet, cell.cell);
  }
  const written: Written[] = [];
  return {
    placed: asked.map((placed) => ({ change: changeAsPlaced(placed), done: placed.done })),
    back: (again) => putBack(again, asked.map(changeAsPlaced), written),
    async queue(payload, way) {
      const witnesses = [...new Set(open.map(({ table }) => table))].map((table) => askRows(context, table));
      for (const { change, table, cell, formula } of open) {
        await payload.room(CELL_BYTES + bytesOf(change.after));
        const range = askContent(context.workbook.worksheets.getItem(table.sheet).getRange(cell.cell));
        put(range, change, cell);
        written.push({ sheet: table.sheet, cell, formula, range });
      }
      way.prove(() => {
        if (witnesses.some(haveMoved)) throw new Failure('workbook.moved');
        const stale = written.find((each) => !isAsRead(each));
        if (stale) refuse(stale.sheet, stale.cell.cell);
      });
    },
  };
}

interface Placed {
  readonly change: WorkbookChange;
  readonly table: TableSnapshot;
  readonly cell: SnapshotCell;
  /** What stands in the cell, calculated columns included. */
  readonly formula: string | undefined;
}

/** The change with the place where its cell stands now, and the formula that it takes away. */
function changeAsPlaced({ change, table, cell, formula }: Placed): WorkbookChange {
  const placed = { ...change, sheet: table.sheet, cell: cell.cell };
  return withFormulas(placed, formula, change.formula?.after);
}

/** The merged cells of the sheets on which the changes stood, by the sheet's name; asked for with the reading. */
export function askMergesOn(
  { workbook }: Excel.RequestContext,
  changes: readonly WorkbookChange[],
): ReadonlyMap<string, AskedMerges> {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return new Map(
    sheets.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      return [name, askMerges(sheet.getUsedRangeOrNullObject())];
    }),
  );
}

/** A cell that was written, with what stood there right before, once Excel has answered. */
interface Written {
  readonly sheet: string;
  readonly cell: SnapshotCell;
  readonly formula: string | undefined;
  readonly range: Excel.Range;
}

function put(range: Excel.Range, { after, formula }: WorkbookChange, { format }: SnapshotCell): void {
  if (formula?.after === undefined) range.values = [[cellInput(after, format === TEXT)]];
  else range.formulas = [[formula.after]];
}

function placedIn(reading: WorkbookReading, changes: readonly WorkbookChange[]): readonly Placed[] {
  const { tables } = recognise(reading);
  const rowOf = rowFinder();
  return changes.map((change) => {
    const table = tables[change.table];
    if (!table) throw new Failure('workbook.no-table', { table: change.table });
    if (!(change.column in table.columns)) {
      const heading = headingOf(change.table, change.column);
      throw new Failure('workbook.no-column', { sheet: table.sheet, heading });
    }
    const cell = rowOf(table, change)?.cells[change.column];
    if (!cell) return refuse(change.sheet, change.cell);
    const { formula, format } = rawCell(reading, table.sheet, cell.cell) ?? {};
    return { change, table, cell: { ...cell, format }, formula };
  });
}

/** A cell of our tables as it was read: the snapshot leaves formulas of calculated columns and blank rows out. */
function rawCell({ tables }: WorkbookReading, sheet: string, cell: string): RawCell | undefined {
  const place = parseRange(cell);
  if (!place) return undefined;
  for (const { sheet: own, top, left, headings, rows } of tables) {
    const [row, column] = [place.top - top - 1, place.left - left];
    if (own === sheet && row >= 0 && row < rows.length && column >= 0 && column < headings.length) {
      return rows[row]?.[column];
    }
  }
  return undefined;
}

/** Finds the row with the key; among several, or where the key was changed or emptied, the one that stood there. */
function rowFinder(): (table: TableSnapshot, change: WorkbookChange) => SnapshotRow | undefined {
  const indexes = new Map<TableSnapshot, ReadonlyMap<string, readonly SnapshotRow[]>>();
  return (table, { key, of, cell }) => {
    const index = indexes.get(table) ?? rowsByKey(table);
    indexes.set(table, index);
    const stood = parseRange(cell)?.top;
    const keyed = (index.get(key) ?? []).filter((row) => of === undefined || row.of === of);
    const [only, ...others] = keyed;
    if (only && others.length === 0) return only;
    const candidates = keyed.length > 0 ? keyed : table.rows;
    return candidates.find(({ row }) => row === stood) ?? blankRow(table, stood);
  };
}

/**
 * Where Excel answered what stood in the cells right before, that goes back to the same places; else the
 * cells are looked for anew, and those that hold the new value get the old one.
 */
async function putBack(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
  written: readonly Written[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const answered = written.filter(({ range }) => isAnswered(range));
  await restoreContents(
    context,
    answered.map(({ sheet, cell, range }) => ({
      cell: worksheets.getItem(sheet).getRange(cell.cell),
      content: contentOf(range),
    })),
  );
  if (answered.length === written.length && written.length > 0) return;
  const back = changes.map((change) =>
    withFormulas(
      { ...change, before: change.after, after: change.before },
      change.formula?.after,
      change.formula?.before,
    ),
  );
  for (const { change, table, cell } of placedIn(await read(context), back)) {
    if (!isSame(cell.value, change.before) || isSame(change.before, change.after)) continue;
    put(worksheets.getItem(table.sheet).getRange(cell.cell), change, cell);
  }
}

/** Excel answers a request as a whole: where it failed, what was asked in it is not known. */
export function isAnswered(range: Excel.Range): boolean {
  return 'numberFormat' in range.toJSON();
}

/** What a formula gives may have changed by what was written before it in the same request. */
function isAsRead({ cell, formula, range }: Written): boolean {
  const { value: expected } = cell;
  const content = contentOf(range);
  if (formula !== undefined) return content.formula === formula;
  return isSame(content.value, typeof expected === 'object' && expected !== null ? expected.error : expected);
}

/** An empty cell and an empty text are the same. */
function isSame(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one === '' ? null : one) === JSON.stringify(other === '' ? null : other);
}

function refuse(sheet: string, cell: string): never {
  throw new Failure('workbook.cell-changed', { sheet, cell });
}
