import type { Sentence } from '../../sentence';

/** Why a text is no plan. */
export const plans = {
  'failure.plan.no-table': {
    vi: 'Không thấy bảng phụ lục trong tệp. Chọn quyết định có bảng chỉ tiêu hoặc nhiệm vụ, dòng tiêu đề có “STT” và “Tên nhiệm vụ”.',
    en: 'No appendix table was found. Choose a decision with a table of indicators or tasks, with headings such as “STT” and “Tên nhiệm vụ”.',
  },
} as const satisfies Record<string, Sentence>;
