import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';
import type { PackageContent } from '../../workbook/carrier/packageContent';
import type { WorkbookReading } from '../../workbook/reading';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { followUpOf } from '../../workbook/followUpOf';
import { isWord } from '../../workbook/warning';
import { statusWords } from '../../workbook/words';
import { columnOf } from '../master/columnOf';
import { masterViewOf } from '../master/masterViewOf';
import type { MasterView } from '../master/masterView';
import { rowId, type CellPlace, type RowPlace } from '../place';
import { mayWrite } from '../rights';
import { weighReturn } from '../submission/weighReturn';
import { isRefused, type FileCell, type Submission } from '../submission/submission';

/** Something to look at before a unit's workbook is sent back. */
export interface ReadyPoint {
  /**
   * `missing`: a cell of the unit's own is to be filled. `unreadable`: nothing could be taken from the cell.
   * `request`: a change beyond what the unit writes, which the coordinator is asked about.
   */
  readonly kind: 'missing' | 'unreadable' | 'request';
  /** The row and column of ours; null for a cell outside them. */
  readonly place: (RowPlace & { readonly column: string | null }) | null;
  /** Where to go; null where the row is gone. */
  readonly cell: FileCell | null;
  readonly message: Message;
}

/** How a unit's workbook stands before it is sent back. */
export interface Readiness {
  readonly content: PackageContent;
  /** In the order of the sheets: what is missing, what cannot be read, what becomes a request. */
  readonly points: readonly ReadyPoint[];
  /** True where nothing is missing and everything can be read; requests alone do not hinder. */
  readonly ready: boolean;
  /** How many cells the unit has written by its own right. */
  readonly written: number;
}

/**
 * Holds a unit's workbook against what went out, by the same rules as the coordinator's consolidation will, and
 * against what a report needs: a status in each row that the unit leads; with what is done, its day and its
 * evidence. Null where the workbook is no package, or carries no longer what went out.
 */
export function readyToSend(
  snapshot: WorkbookSnapshot,
  reading: WorkbookReading,
  asOf: IsoDate,
): Readiness | null {
  const content = snapshot.carrier.content?.package;
  if (!content) return null;
  const own = masterViewOf(snapshot, asOf);
  const file = { file: '', changedAt: null, checksum: '' };
  const workbook = {
    reading,
    merges: {},
    outside: [],
    modified: null,
    program: null,
    format: 'xlsx',
  } as const;
  const sent = weighReturn(file, workbook, own);
  if (isRefused(sent)) return null;
  const changed = sent.changed.filter(({ place }) => !isOwn(place, content.unit, own));
  const points: readonly ReadyPoint[] = [
    ...missingCells(content.unit, own),
    ...unreadableCells(sent, snapshot),
    ...changed.map(({ place, sheet, cell }) => request('change', place, { sheet, cell })),
    ...sent.added.map(({ cells: [first], ...row }) =>
      request('add-row', { ...row, key: row.key ?? '', column: null }, first ?? null),
    ),
    ...sent.removed.map((row) => request('remove-row', { ...row, column: null }, null)),
  ];
  return {
    content,
    points,
    ready: points.every(({ kind }) => kind === 'request'),
    written: sent.changed.length - changed.length,
  };
}

function isOwn(place: CellPlace, unit: string, own: MasterView): boolean {
  const row = own.rows.get(rowId(place));
  const column = columnOf(place.table, place.column);
  return row !== undefined && column !== undefined && mayWrite(unit, row, column);
}

function request(
  kind: 'change' | 'add-row' | 'remove-row',
  { table, key, of, ofUnit, column }: NonNullable<ReadyPoint['place']>,
  cell: FileCell | null,
): ReadyPoint {
  const row = {
    table,
    key,
    ...(of === undefined ? {} : { of }),
    ...(ofUnit === undefined ? {} : { ofUnit }),
  };
  return {
    kind: 'request',
    place: { ...row, column },
    cell: cell && { sheet: cell.sheet, cell: cell.cell },
    message: { code: `consolidate.ready.request.${kind}` },
  };
}

/** What the coordinator's workbook will take nothing from; what the pane writes into its own list is no matter. */
function unreadableCells({ rejected }: Submission, { tables }: WorkbookSnapshot): readonly ReadyPoint[] {
  return rejected
    .filter(({ sheet }) => sheet !== tables.KiemTra?.sheet)
    .map(({ place, sheet, cell, message }) => ({
      kind: 'unreadable',
      place,
      cell: { sheet, cell },
      message,
    }));
}

/** The cells that a report needs and that are empty, in the rows that the unit leads. */
function missingCells(unit: string, { rows }: MasterView): readonly ReadyPoint[] {
  return [...rows.values()].flatMap(({ place, leads, table, row }) => {
    if (!leads.has(unit) || (place.table !== 'NhiemVu' && place.table !== 'ChiTieu')) return [];
    const { status } = followUpOf(row);
    const wanted: readonly (keyof typeof MISSING)[] = isWord(status, statusWords.done)
      ? ['doneOn', 'evidence']
      : status === ''
        ? ['status']
        : [];
    return wanted.flatMap((column): readonly ReadyPoint[] => {
      const cell = row.cells[column];
      if (!cell || cell.text.trim() !== '') return [];
      const where = { sheet: table.sheet, cell: cell.cell };
      return [{ kind: 'missing', place: { ...place, column }, cell: where, message: MISSING[column] }];
    });
  });
}

const MISSING = {
  status: { code: 'consolidate.ready.status' },
  doneOn: { code: 'consolidate.ready.done-on' },
  evidence: { code: 'consolidate.ready.evidence' },
} as const;
