import type { Sentence } from '../../sentence';

/** What Excel refused, and what the workbook is not ready for. */
export const excel = {
  'failure.excel.cell-edit': {
    vi: 'Excel đang chờ nhập xong một ô. Bấm Enter hoặc Esc trong bảng tính rồi thử lại.',
    en: 'Excel is waiting for a cell to be finished. Press Enter or Esc in the workbook, then try again.',
  },
  'failure.excel.protected': {
    vi: 'Trang tính đang khóa nên không ghi được. Bỏ khóa trang (Xem lại > Bỏ bảo vệ trang tính) rồi thử lại.',
    en: 'The sheet is protected and cannot be written. Unprotect it (Review > Unprotect Sheet), then try again.',
  },
  'failure.excel.other-workbook': {
    vi: 'Một bảng tính khác đang ở phía trước. Bấm vào bảng tính này rồi thử lại.',
    en: 'Another workbook is in front. Click this workbook, then try again.',
  },
  'failure.excel.gone': {
    vi: 'Trang, bảng hoặc ô cần dùng không còn. Kiểm tra lại để đọc bảng tính như hiện có.',
    en: 'A sheet, table or cell that was needed is gone. Check again to read the workbook as it stands.',
  },
  'failure.excel.taken': {
    vi: 'Bảng tính đã có một trang hoặc bảng mang tên này. Đổi tên rồi thử lại.',
    en: 'The workbook has a sheet or table of that name already. Rename it, then try again.',
  },
  'failure.excel.filtered': {
    vi: 'Bộ lọc đang che một phần bảng. Bỏ lọc rồi thử lại.',
    en: 'A filter hides part of the table. Clear the filter, then try again.',
  },
  'failure.excel.merged': {
    vi: 'Có ô đã gộp chắn chỗ cần ghi. Bỏ gộp ô rồi thử lại.',
    en: 'Merged cells are in the way. Unmerge them, then try again.',
  },
  'failure.excel.no-room': {
    vi: 'Không còn chỗ để thêm dòng. Chuyển nội dung bên dưới hoặc bên cạnh bảng sang chỗ khác rồi thử lại.',
    en: 'There is no room for more rows. Move what stands below or beside the table, then try again.',
  },
  'failure.excel.too-large': {
    vi: 'Excel không nhận từng ấy dữ liệu một lần. Bớt cột hoặc rút ngắn nội dung dài, rồi thử lại.',
    en: 'Excel does not take that much at once. Take out columns or shorten long texts, then try again.',
  },
  'failure.excel.too-old': {
    vi: 'Bản Excel này chưa hỗ trợ việc này. Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
    en: 'This Excel cannot do that yet. Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
  'failure.excel.not-here': {
    vi: 'Bảng tính thay cho Excel này chưa làm được việc đó. Dùng Excel.',
    en: 'This stand-in for Excel cannot do that. Use Excel.',
  },
  'failure.excel.busy': {
    vi: 'Excel đang bận. Chờ một lát rồi thử lại.',
    en: 'Excel is busy. Wait a moment, then try again.',
  },
  'failure.excel.refused': {
    vi: 'Excel từ chối ({code}). Thử lại; nếu vẫn vậy, chép chi tiết và gửi người hỗ trợ.',
    en: 'Excel refused ({code}). Try again; if it still fails, copy the details and send them to your support.',
  },
  'failure.workbook.name-taken': {
    vi: 'Bảng tính đã có một bảng hoặc tên vùng gọi là {name}. Đổi tên đó, hoặc nạp kế hoạch vào bảng tính mới.',
    en: 'The workbook has a table or defined name called {name} already. Rename it, or load the plan into a new workbook.',
  },
  'failure.workbook.load-undone': {
    vi: 'Chưa nạp được kế hoạch. Những gì đã tạo đã được gỡ, bảng tính như cũ. Thử lại.',
    en: 'The plan could not be loaded. What had been made was removed and the workbook is as it was. Try again.',
  },
  'failure.workbook.load-left': {
    vi: 'Chưa nạp được kế hoạch và chưa gỡ được phần đã tạo ({sheets}). Bấm Thử lại khi Excel trả lời: phần dở được gỡ trước, rồi nạp lại từ đầu.',
    en: 'The plan could not be loaded, nor could what had been made be removed ({sheets}). Press Try again once Excel answers: what is unfinished goes first, then the plan is loaded anew.',
  },
  'failure.workbook.moved': {
    vi: 'Trong lúc ghi, dòng hoặc cột của bảng đã được thêm, xóa hoặc chuyển chỗ. Đã đưa bảng về như trước. Thử lại.',
    en: 'Rows or columns of the table were added, deleted or moved meanwhile. What had been written was taken back. Try again.',
  },
  'failure.workbook.cells-left': {
    vi: 'Excel ngừng giữa chừng: trong {count|number} ô cần sửa, có thể một số ô đã sửa. Kiểm tra lại để thấy ô nào còn.',
    en: 'Excel stopped halfway: of {count|number} {count|plural:cell:cells} to correct, some may be corrected. Check again to see what is left.',
  },
  'failure.workbook.merge-left': {
    vi: 'Excel ngừng giữa chừng khi áp dụng: trong {count|number} ô cần ghi, có thể một số ô đã ghi. Hợp nhất lại các tệp: những ô đã ghi được nhận ra và phần còn lại được ghi tiếp.',
    en: 'Excel stopped halfway while applying: of {count|number} {count|plural:cell:cells} to write, some may be written. Consolidate the files again: cells that are written are known, and the rest is written then.',
  },
  'failure.workbook.rows-left': {
    vi: 'Excel ngừng giữa chừng: bảng trên trang {sheet} có thể ghi chưa đủ. Bấm Thử lại để ghi lại cả bảng.',
    en: 'Excel stopped halfway: the table on the sheet {sheet} may be incomplete. Press Try again to write it as a whole.',
  },
  'failure.workbook.highlights-left': {
    vi: 'Excel ngừng giữa chừng: màu cảnh báo có thể chưa đủ. Bấm Thử lại để tô lại tất cả.',
    en: 'Excel stopped halfway: some highlights may be missing. Press Try again to set them all.',
  },
  'failure.workbook.settings-left': {
    vi: 'Excel ngừng giữa chừng: Tính đến ngày có thể đã đổi. Đọc lại bảng tính để thấy ngày đang dùng.',
    en: 'Excel stopped halfway: the as-of day may have changed. Read the workbook again to see the day in use.',
  },
  'failure.workbook.filter-left': {
    vi: 'Excel ngừng giữa chừng: bộ lọc trên trang {sheet} có thể đã bỏ. Lọc lại nếu cần.',
    en: 'Excel stopped halfway: the filter on the sheet {sheet} may be cleared. Set it again if you need it.',
  },
  'failure.workbook.unload-changed': {
    vi: 'Bảng tính đã đổi sau khi xem, nên chưa gỡ gì. Mở lại Gỡ kế hoạch để xem lại rồi chọn.',
    en: 'The workbook has changed since it was looked at, so nothing was taken out. Open “Take the plan out” again to look and choose.',
  },
  'failure.workbook.unload-looked-at': {
    vi: 'Chưa gỡ gì: {place} lấy số liệu từ kế hoạch và sẽ hỏng. Giữ các trang lại, hoặc sửa công thức đó trước.',
    en: 'Nothing was taken out: {place} draws on the plan and would break. Keep the sheets, or change that formula first.',
  },
  'failure.workbook.restore-left': {
    vi: 'Excel ngừng giữa chừng: kế hoạch mới trở lại một phần. Bấm Thử lại để đưa về đủ.',
    en: 'Excel stopped halfway: the plan is back in part only. Press Try again to bring the rest back.',
  },
  'failure.workbook.unload-left': {
    vi: 'Excel ngừng giữa chừng khi gỡ kế hoạch: có thể còn các trang {sheets}. Đọc lại bảng tính để gỡ tiếp phần còn lại.',
    en: 'Excel stopped halfway while the plan was taken out: the sheets {sheets} may be left. Read the workbook again to take out the rest.',
  },
  'failure.workbook.rows-below': {
    vi: 'Ô {sheet}!{cell} dưới bảng đang có nội dung nên không thêm được dòng. Chuyển ô đó sang chỗ khác rồi thử lại.',
    en: 'The cell {sheet}!{cell} below the table is in use, so no rows could be added. Move it, then try again.',
  },
  'failure.workbook.no-column': {
    vi: 'Không thấy cột “{heading}” trên trang {sheet}, nên chưa ghi gì. Bấm Sửa lại ở Tổng quan để đưa cột hoặc tiêu đề về, rồi thử lại.',
    en: 'The column “{heading}” is not on the sheet {sheet}, so nothing was written. Press Repair under Overview to bring the column or its heading back, then try again.',
  },
  'failure.workbook.merged-cells': {
    vi: 'Ô {sheet}!{cell} nằm trong vùng đã gộp {range}, nên chưa ghi gì. Bỏ gộp vùng đó (Trang đầu > Hợp nhất và Căn giữa) rồi thử lại.',
    en: 'The cell {sheet}!{cell} lies in the merged cells {range}, so nothing was written. Unmerge them (Home > Merge & Center), then try again.',
  },
  'failure.workbook.headings-hidden': {
    vi: 'Bảng trên trang {sheet} đang tắt dòng tiêu đề nên chưa ghi gì. Bật lại trong thẻ Thiết kế bảng (Table Design > Header Row), hoặc bấm Sửa lại.',
    en: 'The table on the sheet {sheet} has its heading row switched off, so nothing was written. Switch it on (Table Design > Header Row), or press Repair.',
  },
  'failure.workbook.totals-row': {
    vi: 'Bảng trên trang {sheet} có dòng tổng. Tắt dòng tổng trong thẻ Thiết kế bảng (Table Design > Total Row) rồi thử lại.',
    en: 'The table on the sheet {sheet} has a totals row. Switch it off (Table Design > Total Row), then try again.',
  },
  'failure.workbook.no-name': {
    vi: 'Không thấy ô mang tên {name} trên trang Tổng quan. Đặt lại tên cho ô đó rồi thử lại.',
    en: 'The cell named {name} on the sheet Tổng quan is missing. Name it again, then try again.',
  },
  'failure.workbook.place-gone': {
    vi: 'Không thấy trang {sheet}. Kiểm tra lại để đọc bảng tính như hiện có.',
    en: 'The sheet {sheet} is not there. Check again to read the workbook as it stands.',
  },
} as const satisfies Record<string, Sentence>;
