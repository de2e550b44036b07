import type { MyRow, MyRows } from '../../review/mine/myRow';
import { foldForSearch } from '../findings/filter';
import type { MineFilter } from './mineFilter';

/** True for a filter that lets every row through. */
export const isEveryRow = ({ role, words }: MineFilter): boolean => role === null && words.trim() === '';

/** The rows that the filter lets through; each word must be found in what is shown of a row, accents aside. */
export function filterMine(rows: MyRows, { role, words }: MineFilter): MyRows {
  const needles = foldForSearch(words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (role !== null && row.role !== role) return false;
    const shown = needles.length === 0 ? '' : shownOf(row);
    return needles.every((needle) => shown.includes(needle));
  });
}

const shownOf = ({ ref, text, deadline, status }: MyRow): string =>
  foldForSearch([ref.key, text, deadline, status].join(' '));
