import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import type { WorkbookDocument } from '../../../src/workbook/document';
import type { RawCell, RawTable } from '../../../src/workbook/reading';
import { masterOf, packageOf } from '../package/masterOf';
import { edited } from '../package/smallPlan';
import { linesOf, placeOf, returned, weighed, withCell, withTable } from './returning';

const written = edited(
  ['NhiemVu', 'A.I.1', 'percent', 40],
  ['NhiemVu', 'A.I.1', 'doneOn', 46022],
  ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
  ['NhiemVu', 'A.I.1', 'evidence', 'Văn bản số 5'],
);
/** The coordinator’s workbook that the package was cut from. */
export const master = masterOf(written);

/** Counted columns of each table, key, unit and computed ones apart. */
export const COUNTED = { ChiTieu: 20, NhiemVu: 18, PhoiHop: 3, DonVi: 8 };
const units = master.snapshot.tables.DonVi?.rows.length ?? 0;
/** How many cells of the package count. */
export const whole = COUNTED.ChiTieu + 2 * COUNTED.NhiemVu + 2 * COUNTED.PhoiHop + units * COUNTED.DonVi;

/** The package of the unit `vienthong`, come back after a change. */
export function sentBack(change: (document: WorkbookDocument) => void = () => undefined): ReturnedWorkbook {
  const document = packageOf(master, 'vienthong').document();
  change(document);
  return returned(document);
}

/** The lines of a package of which the tasks' table was changed. */
export function ofTasks(change: (table: RawTable) => RawTable | null): readonly string[] {
  return linesOf(weighed(withTable(sentBack(), 'NhiemVu', change), master));
}

/** Puts a cell into a row of tasks. */
export const task = (row: number, id: string, cell: RawCell) => (table: RawTable) =>
  withCell(table, row, placeOf('NhiemVu', id), cell);
/** The table with other rows. */
export const rowsOf = (table: RawTable, rows: readonly (readonly RawCell[])[]): RawTable => ({
  ...table,
  rows,
});
/** Rows of the package’s tasks: `A.I.1` and `A.I.2`; a spare one is row 3. */
export const [first, second] = [0, 1];
