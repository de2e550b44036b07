import type { Sentence } from '../sentence';

/** What is said of a workbook as a whole. */
export const workbook = {
  'failure.workbook.already-loaded': {
    vi: 'Bảng tính này đã có kế hoạch. Mở một bảng tính mới để nạp lại.',
    en: 'This workbook holds a plan already. Open a new workbook to load it again.',
  },
  'failure.workbook.nothing-written': {
    vi: 'Chưa có gì được ghi. Nạp kế hoạch trước.',
    en: 'Nothing has been written yet. Load a plan first.',
  },
  'failure.workbook.not-new': {
    vi: 'Chỉ nạp kế hoạch vào tệp mới. Chọn tên tệp khác.',
    en: 'A plan is loaded into a new file only. Choose another file.',
  },
  'failure.workbook.cell-changed': {
    vi: 'Ô {sheet}!{cell} đã đổi sau khi kiểm tra nên không sửa gì. Kiểm tra lại rồi sửa.',
    en: 'The cell {sheet}!{cell} has changed since the check, so nothing was written. Check again, then fix.',
  },
  'failure.workbook.no-table': {
    vi: 'Không thấy bảng {table}. Khôi phục trang đã xóa, hoặc nạp kế hoạch vào bảng tính mới.',
    en: 'The table {table} is not there. Restore the deleted sheet, or load the plan into a new workbook.',
  },
  'failure.workbook.repair-stopped': {
    vi: 'Mới sửa được một phần; chỗ đã sửa vẫn đúng. Xem lại danh sách rồi bấm Sửa lại.',
    en: 'Only some of it was repaired; what was repaired stays. Look at the list again, then press Repair.',
  },
  'workbook.dropped.macros': {
    vi: 'Đã bỏ macro khỏi tệp mới. Tệp gốc giữ nguyên.',
    en: 'The macros were left out of the new file. The original stays as it is.',
  },
} as const satisfies Record<string, Sentence>;
