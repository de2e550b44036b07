import type { Sentence } from '../../sentence';

/** Why the pane cannot open. */
export const pane = {
  'failure.pane.office-missing': {
    vi: 'Chưa tải được thư viện của Excel. Kiểm tra kết nối mạng rồi thử lại.',
    en: 'Excel’s library could not be fetched. Check the network and try again.',
  },
  'failure.pane.office-silent': {
    vi: 'Excel chưa trả lời. Đóng ngăn này và mở lại từ thẻ Trang đầu.',
    en: 'Excel has not answered. Close this pane and open it again from the Home tab.',
  },
  'failure.pane.not-excel': {
    vi: 'Trang này chỉ chạy trong Excel. Mở một bảng tính, rồi mở Theo dõi kế hoạch từ thẻ Trang đầu.',
    en: 'This page works only in Excel. Open a workbook, then open Plan Tracker from the Home tab.',
  },
} as const satisfies Record<string, Sentence>;
