import { parseRange } from '../../a1';
import { followFormulas } from '../../blueprint/followFormulas';
import { headingOf } from '../../structuredReference';
import { standingWords, warningWords } from '../../words';
import type { SnapshotCell } from '../../snapshot';
import type { Damage } from '../damage';
import { heading } from './heading';
import { nameGone } from './nameGone';
import { setting } from './setting';
import { tableName } from './tableName';
import type { DamageKind, Seen, TablePart } from '../seen';
import type { RepairStep } from '../step';

/**
 * Cells of Cảnh báo and Tình trạng whose formula was replaced. Where the product's own words stand there, as after pasting
 * values, or nothing, the formula comes back; words of the user's stay, and are told.
 */
export const warningValues: DamageKind = {
  code: 'warning-values',
  promise: 'Every row’s warning and standing are worked out by their formulas.',
  find: (seen) =>
    seen.tables.flatMap((table) => calculated.flatMap((column) => damagesOf(seen, table, column))),
};

const calculated = ['warning', 'standing'] as const;

type Calculated = (typeof calculated)[number];

function damagesOf(seen: Seen, table: TablePart, column: Calculated): readonly Damage[] {
  const { name, snapshot } = table;
  if (name !== 'NhiemVu' && name !== 'ChiTieu') return [];
  const settled = nameGone.find(seen).length === 0 && setting.find(seen).length === 0;
  const cells = snapshot.rows.flatMap(({ cells: { [column]: cell } }) =>
    cell && isReplaced(cell, settled) ? [cell] : [],
  );
  if (cells.length === 0) return [];
  const own = cells.filter((cell) => !isOurs(cell));
  const ours = cells.filter(isOurs);
  const place = (cell: SnapshotCell) => ({ sheet: snapshot.sheet, cell: cell.cell });
  const params = (list: readonly SnapshotCell[]) => ({
    sheet: snapshot.sheet,
    heading: headingOf(name, column),
    count: list.length,
    cells: shortList(list.map(({ cell }) => cell)),
    found: list[0]?.text ?? '',
  });
  const formula = formulaFor(seen, table, name, column);
  if (formula === null) return [];
  return [
    ...(ours[0]
      ? [
          {
            code: 'warning-values',
            kind: 'broken' as const,
            message: { code: 'repair.warning-values', params: params(ours) },
            place: place(ours[0]),
            mend: ours.map((cell): RepairStep => ({
              do: 'write',
              ...place(cell),
              before: cell.computed ? { value: cell.value, computed: true } : { value: cell.value },
              after: { value: null, formula, format: 'General' },
            })),
          },
        ]
      : []),
    ...(own[0]
      ? [
          {
            code: 'warning-values',
            kind: 'broken' as const,
            message: { code: 'repair.warning-values.own', params: params(own) },
            place: place(own[0]),
            mend: [],
          },
        ]
      : []),
  ];
}

/** The formula under the names that table and columns will have; null where a heading is open. */
function formulaFor(
  seen: Seen,
  { snapshot, own }: TablePart,
  name: 'NhiemVu' | 'ChiTieu',
  column: Calculated,
): string | null {
  const open = heading
    .find(seen)
    .some(({ mend, place }) => mend.length === 0 && place?.sheet === snapshot.sheet);
  if (open) return null;
  const kept = tableName
    .find(seen)
    .some(({ mend, place }) => mend.length === 0 && place?.sheet === snapshot.sheet);
  const formula = followFormulas(name)[column];
  return kept ? formula.replaceAll(`${name}[`, `${own.name}[`) : formula;
}

/** A constant; or a formula that shows an error though the names that it counts with are in order. */
function isReplaced({ computed, value }: SnapshotCell, settled: boolean): boolean {
  return !computed || (settled && typeof value === 'object' && value !== null);
}

function isOurs({ value, text }: SnapshotCell): boolean {
  if (value === null || typeof value === 'object') return true;
  const words: readonly string[] = [...Object.values(warningWords), ...Object.values(standingWords)];
  return text.split(';').every((word) => words.includes(word.trim()) || word.trim() === '');
}

/** The first few cells; more than that nobody reads. */
function shortList(cells: readonly string[]): string {
  const sorted = [...cells].sort((one, other) => (parseRange(one)?.top ?? 0) - (parseRange(other)?.top ?? 0));
  return sorted.length > 5 ? `${sorted.slice(0, 5).join(', ')}…` : sorted.join(', ');
}
