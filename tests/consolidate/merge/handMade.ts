import { mergeReturns } from '../../../src/consolidate/merge/mergeReturns';
import type { CellCounts, Consolidation } from '../../../src/consolidate/consolidation';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { CellPlace, RowPlace } from '../../../src/consolidate/place';
import type {
  AddedRow,
  FileCell,
  RefusedCell,
  RefusedFile,
  Return,
  SentCell,
  SentTable,
  Submission,
} from '../../../src/consolidate/submission/submission';
import type { PlainValue } from '../../../src/consolidate/value/plainValue';
import { cellName } from '../../../src/workbook/a1';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { tableDefinition } from '../../../src/workbook/tables';
import { masterOf, type Edit } from '../package/masterOf';

export const VT = 'vienthong';
export const BC = 'baochi';

/** A.I.1 is led by one unit and coordinated by the other, A.I.2 led by both, A.I.3 the other way round. */
export function handMaster(edits: readonly Edit[] = []): MasterView {
  return masterOf({
    tasks: [
      { key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục Báo chí' },
      { key: 'A.I.2', lead: 'Cục Viễn thông; Cục Báo chí' },
      { key: 'A.I.3', lead: 'Cục Báo chí', coordinators: 'Cục Viễn thông' },
    ],
    edits,
  });
}

export const master = handMaster();

/** A row of ours by its key; of `PhoiHop` by the unit whose row it is. */
export function row(key: string, ofUnit?: string): RowPlace {
  if (ofUnit === undefined) return { table: 'NhiemVu', key };
  return { table: 'PhoiHop', key, of: ofUnit === BC ? 'Cục Báo chí' : 'Cục Viễn thông', ofUnit };
}

const ORDER = ['A.I.1', 'A.I.2', 'A.I.3', 'A.I.9'];

function standing(place: CellPlace, down = 0): FileCell {
  const { sheet, columns } = tableDefinition(place.table);
  const at = columns.findIndex(({ id }) => id === place.column);
  return { sheet, cell: cellName(1 + ORDER.indexOf(place.key) + down, at) };
}

/** What a file says of a cell, against an empty base where none is given. */
export function says(
  at: string | RowPlace,
  column: string,
  value: PlainValue,
  base: PlainValue | null = '',
  down = 0,
): SentCell {
  const place = { ...(typeof at === 'string' ? row(at) : at), column };
  return { ...standing(place, down), place, value, base };
}

export function refuses(key: string, column: string, found: string): RefusedCell {
  const place = { ...row(key), column };
  return { ...standing(place), place, found, message: { code: 'consolidate.rejected.date' } };
}

export function adds(after: AddedRow['after'], key: string | null = null): AddedRow {
  const cells = Object.keys(after).map((column) => ({
    ...standing({ table: 'NhiemVu', key: 'A.I.9', column }),
    column,
  }));
  return { table: 'NhiemVu', key, after, cells };
}

export function misses(at: string | RowPlace): RowPlace & FileCell {
  return { ...(typeof at === 'string' ? row(at) : at), sheet: 'Nhiệm vụ', cell: 'A1' };
}

const ROWS: readonly RowPlace[] = [
  ...['A.I.1', 'A.I.2', 'A.I.3'].map((key) => row(key)),
  row('A.I.1', BC),
  row('A.I.3', VT),
];

/** The tables of a file that has every row and column but these. */
function tables(without: readonly string[]): Submission['tables'] {
  const found: Partial<Record<TableName, SentTable>> = {};
  for (const name of ['NhiemVu', 'PhoiHop'] as const) {
    const { sheet, columns } = tableDefinition(name);
    const rows = ROWS.filter(({ table, key }) => table === name && !without.includes(key));
    found[name] = {
      sheet,
      columns: Object.fromEntries(
        columns.map(({ id }, index) => [id, index] as const).filter(([id]) => !without.includes(id)),
      ),
      rows: Object.fromEntries(
        rows.map(({ key, ofUnit }) => [
          ofUnit === undefined ? `${name}\t${key}` : `${name}\t${key}\t${ofUnit}`,
          1 + ORDER.indexOf(key),
        ]),
      ),
    };
  }
  return found;
}

export interface FileParts extends Partial<Submission> {
  /** Keys of rows and columns that the file does not have. */
  readonly without?: readonly string[];
}

/** A file of a unit with 100 cells as they went out, dated by the document. */
export function file(
  name: string,
  unit: string | null,
  { without = [], ...parts }: FileParts = {},
): Submission {
  return {
    file: name,
    checksum: `bytes of ${name}`,
    format: 'xlsx',
    unit,
    unitName: unit,
    period: '2026-H2',
    threeWay: true,
    changedAt: null,
    dated: 'nothing',
    notes: [],
    tables: tables(without),
    unchanged: 100,
    kept: [],
    behind: [],
    taken: [],
    changed: [],
    withdrawn: [],
    repeated: [],
    differing: [],
    rejected: [],
    added: [],
    removed: [],
    ...parts,
  };
}

export function refused(name: string, code = 'file.encrypted'): RefusedFile {
  const bytes = { file: name, checksum: `bytes of ${name}`, changedAt: null };
  return { ...bytes, refused: { code }, unit: null, period: null };
}

export function merged(
  returns: readonly Return[],
  view: MasterView = master,
  period: string | null = null,
): Consolidation {
  return mergeReturns(returns, view, { period });
}

/** The fates of the cells of a file that are not unchanged, and how many unchanged ones there are of `unchanged`. */
export function fates({ files }: Consolidation, name: string): Partial<CellCounts> {
  const account = files.find((each) => each.file === name);
  if (!account) throw new Error(`No file ${name}`);
  const { total, ...cells } = account.cells;
  const sum = Object.values(cells).reduce((one, other) => one + other, 0);
  if (sum !== total) throw new Error(`${name}: ${sum} of ${total} cells have a fate`);
  return Object.fromEntries(Object.entries(cells).filter(([, count]) => count > 0));
}

/** The conflicts in short: where, why, against what, and the values with their units. */
export function conflicts({ conflicts: found }: Consolidation): unknown[] {
  return found.map(({ place, why, base, master: holds, values }) => [
    `${place.key} ${place.column}`,
    why,
    base,
    holds,
    values.map(({ unit, file: from, value }) => `${unit ?? ''} ${from} ${value}`),
  ]);
}
