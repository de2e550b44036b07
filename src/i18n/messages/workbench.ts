import type { Sentence } from '../sentence';

/** The page around the grid, for people without Excel at hand. */
export const workbench = {
  'workbench.title': { vi: 'Theo dõi kế hoạch', en: 'Plan Tracker' },
  'workbench.note': {
    vi: 'Bảng tính thay cho Excel để dùng thử và kiểm thử. Dữ liệu không rời khỏi máy này.',
    en: 'A spreadsheet in place of Excel, to try and to test. Nothing leaves this machine.',
  },
  'workbench.new': { vi: 'Tệp mới', en: 'New' },
  'workbench.open': { vi: 'Mở .xlsx', en: 'Open .xlsx' },
  'workbench.save': { vi: 'Lưu .xlsx', en: 'Save .xlsx' },
  'workbench.close': { vi: 'Đóng', en: 'Close' },
  'workbench.cancel': { vi: 'Bỏ qua', en: 'Cancel' },
  'workbench.grid': { vi: 'Trang tính {sheet}', en: 'Sheet {sheet}' },
  'workbench.sheets': { vi: 'Các trang tính', en: 'Sheets' },
  'workbench.cell': { vi: 'Ô đang chọn', en: 'Chosen cell' },
  'workbench.content': { vi: 'Nội dung ô', en: 'What the cell holds' },
  'workbench.choices': { vi: 'Danh sách chọn', en: 'Choices' },
  'workbench.filter': { vi: 'Lọc', en: 'Filter' },
  'workbench.filter.column': { vi: 'Lọc cột {column}', en: 'Filter the column {column}' },
  'workbench.filter.all': { vi: '(Chọn tất cả)', en: '(Select all)' },
  'workbench.filter.blank': { vi: '(Trống)', en: '(Blanks)' },
  'workbench.filter.apply': { vi: 'Lọc', en: 'Filter' },
  'workbench.pane': { vi: 'Ngăn Theo dõi kế hoạch', en: 'The Plan Tracker pane' },
  'workbench.pane-width': { vi: 'Độ rộng của ngăn', en: 'Width of the pane' },
} as const satisfies Record<string, Sentence>;
