import type { Sentence } from '../../sentence';

/** Why the pane cannot open, or waits for the user. */
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
    vi: 'Trang web này chỉ chạy trong Excel. Mở một bảng tính, rồi mở Theo dõi kế hoạch từ thẻ Trang đầu.',
    en: 'This page works only in Excel. Open a workbook, then open Plan Tracker from the Home tab.',
  },
  'failure.pane.too-old': {
    vi: 'Bản Excel này quá cũ nên ngăn chưa mở được. Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
    en: 'This Excel is too old for the pane. Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
  'pane.hindered.cell-edit': {
    vi: 'Excel đang chờ nhập xong một ô. Bấm Enter hoặc Esc ở ô đó. Việc này sẽ tự làm tiếp.',
    en: 'Excel is waiting for a cell to be finished. Press Enter or Esc in it. The work then goes on by itself.',
  },
  'pane.hindered.other-workbook': {
    vi: 'Một bảng tính khác đang ở phía trước. Bấm vào bảng tính này. Việc này sẽ tự làm tiếp.',
    en: 'Another workbook is in front. Click this workbook. The work then goes on by itself.',
  },
} as const satisfies Record<string, Sentence>;
