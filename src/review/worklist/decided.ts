import { Failure } from '../../plan/failure';
import type { IsoDate } from '../../plan/isoDate';
import type { DecidedCells } from '../../checks/findingRows';
import { changeOf } from '../../checks/place';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import { serialOfDay } from '../../workbook/serial';
import type { TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { headingOf } from '../../workbook/structuredReference';
import { decisionWords } from '../../workbook/words';
import type { DecisionKind } from './decision';

export interface NewDecision {
  /** Null withdraws what was decided. */
  readonly kind: DecisionKind | null;
  readonly reason: string;
  readonly day: IsoDate;
}

/** The cells of a decision. What is put down as fixed keeps the reason that stood beside it. */
export function cellsOf({ kind, reason, day }: NewDecision, date1904: boolean): DecidedCells {
  if (kind === null) return { decision: null, reason: null, decidedOn: null };
  const cells = { decision: decisionWords[kind], decidedOn: serialOfDay(day, date1904) };
  return kind === 'fixed' ? cells : { ...cells, reason: reason.trim() || null };
}

/**
 * The changes that write a decision beside the findings of these ids that `KiemTra` holds; cells that hold
 * it already are left out. Throws `Failure` `review.no-column` where a column is not there.
 */
export function decisionChanges(
  { tables, date1904 }: WorkbookSnapshot,
  ids: ReadonlySet<string>,
  decision: NewDecision,
): WorkbookChange[] {
  const table = tables.KiemTra;
  if (!table) return [];
  const rows = table.rows.filter(({ key }) => ids.has(key));
  if (rows.length === 0) return [];
  const cells = cellsOf(decision, date1904);
  refuseMissing(table, cells);
  return rows.flatMap((row) =>
    Object.entries(cells).flatMap(([column, after]) => {
      const change = changeOf(table, row, column, after);
      return change && !isSame(change.before, after) ? [change] : [];
    }),
  );
}

/** A decision of which a part could not be written would be another decision. */
export function refuseMissing(table: TableSnapshot, cells: DecidedCells): void {
  const missing = Object.keys(cells).find((column) => table.missing.includes(column));
  if (missing === undefined) return;
  const heading = headingOf('KiemTra', missing);
  throw new Failure('review.no-column', { sheet: table.sheet, heading });
}

/** An empty cell and an empty text are the same. */
function isSame(one: CellValue, other: CellValue): boolean {
  return (one === '' ? null : one) === (other === '' ? null : other);
}
