import type { DeadlineKind } from '../plan/deadline/deadline';
import { kindWords } from '../plan/unit/kindWords';
import type { ListName } from './tableDefinition';

/** The words of `Trạng thái`; an empty cell counts as `notStarted`. */
export const statusWords = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
} as const;

/** The words of `Loại hạn`. */
export const deadlineKindWords = {
  dated: 'Có hạn',
  recurring: 'Định kỳ',
  conditional: 'Theo điều kiện',
  unclear: 'Không rõ',
} as const;

/** The words of `Mức` in `Kiểm tra`, by severity. */
export const severityWords = { error: 'Lỗi', warning: 'Cần xem', info: 'Để biết' } as const;

/** The words of `Xử lý` in `Kiểm tra`; `accepted` waives the finding. */
export const decisionWords = { fixed: 'Đã sửa', accepted: 'Chấp nhận', sentBack: 'Trả lại' } as const;

/** The words of `Xử lý` in `Hợp nhất`: the workbook's value stays, the line's value comes, or another one. */
export const mergeDecisionWords = { master: 'Giữ', value: 'Nhận', other: 'Giá trị khác' } as const;

/** The words of `Loại` in `Hợp nhất`: what became of a cell, or a file as a whole. */
export const mergeKindWords = {
  file: 'Tệp',
  merged: 'Đã nhận',
  conflict: 'Mâu thuẫn',
  change: 'Đề nghị sửa',
  'add-row': 'Đề nghị thêm dòng',
  'remove-row': 'Đề nghị bỏ dòng',
  rejected: 'Không nhận',
  superseded: 'Bị thay thế',
  cut: 'Đã lược bớt',
} as const;

/** What stands in `Đã ghi` beside a line of `Hợp nhất` whose cell was taken back. */
export const TAKEN_BACK = 'Đã hoàn tác';

/**
 * What stands in `Đã ghi` beside a line of `Hợp nhất` that was applied and left no value: an empty cell there
 * says that the line was not applied yet.
 */
export const writtenWords = {
  empty: '(để trống)',
  rowRemoved: 'Đã bỏ dòng',
  rowKept: 'Giữ dòng',
  rowRefused: 'Không thêm dòng',
} as const;

/** The words of a cell of `Cảnh báo`, in the order in which they stand there. */
export const warningWords = {
  unassigned: 'Chưa phân công',
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  noDate: 'Không rõ hạn',
} as const;

/** The words of `Tình trạng`: where a row stands on the as-of day, in exactly one of them. */
export const standingWords = {
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  inTime: 'Đang trong hạn',
  dueSoon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  noDate: 'Chưa xác định hạn',
} as const;

/** The lists behind the drop-downs; the units come from the table `DonVi`. */
export const listWords: Readonly<Record<Exclude<ListName, 'unit'>, readonly string[]>> = {
  status: Object.values(statusWords),
  deadlineKind: Object.values(deadlineKindWords),
  severity: Object.values(severityWords),
  decision: Object.values(decisionWords),
  unitKind: Object.values(kindWords),
  mergeDecision: Object.values(mergeDecisionWords),
};

/**
 * The word of `Loại hạn` for a reading. Only a sure reading of a day gives `Có hạn`; `several`,
 * `unreadable`, `none` and whatever is not sure give `Không rõ`.
 */
export function deadlineKindWord(kind: DeadlineKind, sure: boolean): string {
  if (!sure) return deadlineKindWords.unclear;
  if (kind === 'by' || kind === 'before') return deadlineKindWords.dated;
  if (kind === 'recurring') return deadlineKindWords.recurring;
  if (kind === 'conditional') return deadlineKindWords.conditional;
  return deadlineKindWords.unclear;
}
