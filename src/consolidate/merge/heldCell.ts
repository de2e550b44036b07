import { cellName } from '../../workbook/a1';
import { cellId, rowId, type CellPlace } from '../place';
import type { SentCell, Submission } from '../submission/submission';
import type { PlainValue } from '../value/plainValue';

/**
 * What a file says of a cell.
 * `changed`: another value than its base. `taken`: what was merged from its unit before. `differing`: rows
 * that stand twice say different things. `withdrawn`: the package's base, though another value of its unit was
 * merged since. `base`: as it went out. `rejected`: something that nothing is taken from.
 */
export type HeldKind = 'changed' | 'taken' | 'differing' | 'withdrawn' | 'base' | 'rejected';

/** What one file says of one cell; several cells where a row stands in it several times. */
export interface Held {
  readonly file: Submission;
  readonly kind: HeldKind;
  readonly cells: readonly SentCell[];
}

/** What a file says of the cells of ours. */
export interface HeldCells {
  /** Every cell of which it says something else than what went out. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Undefined where the file does not have the row or the column: then it says nothing of the cell. */
  held(place: CellPlace, master: PlainValue | undefined): Held | undefined;
}

/** Looks up what a file says, cell by cell. */
export function heldCells(file: Submission): HeldCells {
  const said = new Map<string, { kind: HeldKind; cells: SentCell[] }>();
  const places = new Map<string, CellPlace>();
  for (const kind of ['changed', 'taken', 'differing', 'withdrawn'] as const) {
    for (const cell of file[kind]) {
      const id = cellId(cell.place);
      places.set(id, cell.place);
      const before = said.get(id);
      if (before?.kind === kind) before.cells.push(cell);
      else said.set(id, { kind, cells: [cell] });
    }
  }
  const behind = new Map(file.behind.map((cell) => [cellId(cell.place), cell]));
  const rejected = new Set(file.rejected.flatMap(({ place }) => (place ? [cellId(place)] : [])));
  return {
    places,
    held(place, master) {
      const id = cellId(place);
      const known = said.get(id);
      if (known) return { file, ...known };
      if (rejected.has(id)) return { file, kind: 'rejected', cells: [] };
      const stands = whereItStands(file, place);
      // What is as it went out and not `behind` is what the coordinator's workbook holds.
      const base =
        behind.get(id) ?? (stands && { ...stands, place, value: master ?? '', base: master ?? null });
      return base && { file, kind: 'base', cells: [base] };
    },
  };
}

function whereItStands(file: Submission, place: CellPlace): { sheet: string; cell: string } | undefined {
  const table = file.tables[place.table];
  const row = table?.rows[rowId(place)];
  const column = table?.columns[place.column];
  return table && row !== undefined && column !== undefined
    ? { sheet: table.sheet, cell: cellName(row, column) }
    : undefined;
}
