import type { Sentence } from '../../sentence';

/** Why nothing was decided about a finding. */
export const review = {
  'failure.review.no-reason': {
    vi: 'Chưa có lý do nên chưa chấp nhận. Ghi lý do để người khác biết vì sao.',
    en: 'Nothing was accepted, as there is no reason. Write one, so that others know why.',
  },
  'failure.review.no-list': {
    vi: 'Trang Kiểm tra không còn nên chưa có chỗ ghi. Bấm Sửa lại để tạo lại trang, rồi thử lại.',
    en: 'The sheet Kiểm tra is gone, so there is no place to write. Press Repair to make it again, then try again.',
  },
  'failure.review.no-column': {
    vi: 'Trang {sheet} không còn cột {heading} nên chưa ghi gì. Bấm Sửa lại để thêm cột, rồi thử lại.',
    en: 'The sheet {sheet} has no column {heading} any more, so nothing was written. Press Repair to add it, then try again.',
  },
} as const satisfies Record<string, Sentence>;
