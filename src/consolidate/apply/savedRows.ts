import type { Language } from '../../i18n/catalogue';
import type { IsoDate } from '../../plan/isoDate';
import type { CellValue } from '../../workbook/document';
import { hopNhat } from '../../workbook/tables';
import { mergeDecisionWords, mergeKindWords } from '../../workbook/words';
import type { Consolidation } from '../consolidation';
import type { MasterView } from '../master/masterView';
import { hopNhatRows } from './hopNhatRows';

type Row = readonly CellValue[];

/**
 * All rows of `HopNhat` with the conflicts and requests of a consolidation that is not applied yet, open and
 * decided, so that work goes on from them tomorrow. `Đã ghi` stays empty but for another value, since nothing
 * was written; files, and what nobody decides, are written down with the consolidation itself.
 */
export function savedRows(
  consolidation: Consolidation,
  master: MasterView,
  today: IsoDate,
  language: Language,
): readonly Row[] {
  const asked = { ...consolidation, merged: [], rejected: [], superseded: [] };
  const standing = new Set(
    (master.snapshot.tables.HopNhat?.rows ?? []).map(({ cells }) =>
      nameOf(hopNhat.columns.map(({ id }) => cells[id]?.value ?? null)),
    ),
  );
  return hopNhatRows(asked, master, today, language).flatMap((row) => {
    if (standing.has(nameOf(row))) return [row];
    if (cellOf(row, 'kind') === mergeKindWords.file) return [];
    const other = cellOf(row, 'decision') === mergeDecisionWords.other;
    return [other ? row : row.map((value, index) => (index === RESULT ? null : value))];
  });
}

const RESULT = hopNhat.columns.findIndex(({ id }) => id === 'result');

const cellOf = (row: Row, column: string): CellValue =>
  row[hopNhat.columns.findIndex(({ id }) => id === column)] ?? null;

const nameOf = (row: Row): string => JSON.stringify(row.map((value) => (value === '' ? null : value)));
