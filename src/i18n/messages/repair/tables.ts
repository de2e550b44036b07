import type { Sentence } from '../../sentence';

/** What is said of tables, columns and headings of ours that were changed. */
export const tables = {
  'repair.table-name': {
    vi: 'Bảng {table} trên trang {sheet} đang mang tên {name}. Đặt lại tên cũ.',
    en: 'The table {table} on the sheet {sheet} is called {name} now. Give it its own name again.',
  },
  'repair.table-name.taken': {
    vi: 'Bảng {table} trên trang {sheet} đang mang tên {name}, còn tên {table} đã dùng ở {holder}. Vẫn dùng được. Muốn lấy lại tên, đổi tên ở {holder} trước.',
    en: 'The table {table} on the sheet {sheet} is called {name}, and the name {table} is taken at {holder}. It still works. To get the name back, rename what is at {holder} first.',
  },
  'repair.table-copy': {
    vi: 'Trang {sheet} có bảng {name}, một bản sao của {table}. Chỉ bảng trên trang {original} được tính. Nếu không cần bản sao, tự xóa.',
    en: 'The sheet {sheet} holds {name}, a copy of {table}. Only the table on the sheet {original} counts. Delete the copy yourself if it is not needed.',
  },
  'repair.table-cut.rows': {
    vi: 'Bảng {table} trên trang {sheet} bị thu nhỏ; {rows|number} dòng nằm ngoài bảng. Mở rộng lại bảng ra {range}.',
    en: 'The table {table} on the sheet {sheet} was made smaller; {rows|number} {rows|plural:row lies:rows lie} outside it. Extend it to {range} again.',
  },
  'repair.table-cut.columns': {
    vi: 'Bảng {table} trên trang {sheet} bị thu nhỏ; {columns|number} cột nằm ngoài bảng. Mở rộng lại bảng ra {range}.',
    en: 'The table {table} on the sheet {sheet} was made smaller; {columns|number} {columns|plural:column lies:columns lie} outside it. Extend it to {range} again.',
  },
  'repair.table-cut.both': {
    vi: 'Bảng {table} trên trang {sheet} bị thu nhỏ; {rows|number} dòng và {columns|number} cột nằm ngoài bảng. Mở rộng lại bảng ra {range}.',
    en: 'The table {table} on the sheet {sheet} was made smaller; {rows|number} {rows|plural:row:rows} and {columns|number} {columns|plural:column:columns} lie outside it. Extend it to {range} again.',
  },
  'repair.table-range': {
    vi: 'Bảng {table} trên trang {sheet} đã thành vùng ô thường. Tạo lại bảng ở {range}, giữ nguyên các ô.',
    en: 'The table {table} on the sheet {sheet} has become a plain range. Make {range} a table again; its cells stay.',
  },
  'repair.table-range.taken': {
    vi: 'Bảng {table} trên trang {sheet} đã thành vùng ô thường, còn tên {table} đã có bảng khác dùng. Đổi tên bảng kia, rồi bấm Sửa lại.',
    en: 'The table {table} on the sheet {sheet} has become a plain range, and another table bears its name. Rename that table, then press Repair.',
  },
  'repair.table-gone.follow-up': {
    vi: 'Bảng {table} đã bị xóa. Viết lại trên trang {sheet} từ kế hoạch đã nạp. Tiến độ và minh chứng đã ghi không lấy lại được: nếu có bản lưu trước, dùng bản đó.',
    en: 'The table {table} was deleted. Write it again on the sheet {sheet} from the plan that was loaded. Progress and evidence cannot be got back: if there is an earlier copy, use that.',
  },
  'repair.table-gone.contributions': {
    vi: 'Bảng {table} đã bị xóa. Viết lại trên trang {sheet} theo các đơn vị phối hợp. Nội dung phối hợp đã ghi không lấy lại được: nếu có bản lưu trước, dùng bản đó.',
    en: 'The table {table} was deleted. Write it again on the sheet {sheet} from the coordinating units. What they had written cannot be got back: if there is an earlier copy, use that.',
  },
  'repair.table-gone.units': {
    vi: 'Bảng {table} đã bị xóa. Viết lại trên trang {sheet} từ danh sách đơn vị có sẵn. Đơn vị và tên gọi do người dùng thêm không lấy lại được.',
    en: 'The table {table} was deleted. Write it again on the sheet {sheet} from the list of units that comes with the program. Units and names that people added cannot be got back.',
  },
  'repair.table-gone.findings': {
    vi: 'Bảng {table} đã bị xóa nên không có chỗ ghi phát hiện. Tạo lại trên trang {sheet}. Các ô Xử lý đã ghi không lấy lại được.',
    en: 'The table {table} was deleted, so findings have no place. Make it again on the sheet {sheet}. Decisions written there cannot be got back.',
  },
  'repair.table-gone.account': {
    vi: 'Bảng {table} đã bị xóa nên không có chỗ ghi kết quả hợp nhất. Tạo lại bảng trống trên trang {sheet}. Các dòng và ô Xử lý đã ghi không lấy lại được; nhật ký vẫn giữ những gì đã áp dụng.',
    en: 'The table {table} was deleted, so the account of a consolidation has no place. Make it again, empty, on the sheet {sheet}. Its lines and decisions cannot be got back; the journal keeps what was applied.',
  },
  'repair.table-new': {
    vi: 'Kế hoạch này nạp từ phiên bản trước nên chưa có trang {sheet}, nơi ghi những gì các đơn vị gửi về và cách xử lý. Thêm trang; các trang khác giữ nguyên.',
    en: 'This plan was loaded by an earlier version and has no sheet {sheet}, which holds what the units sent back and what was decided. Add it; all other sheets stay.',
  },
  'repair.table-gone.unknown': {
    vi: 'Bảng {table} đã bị xóa và không còn gì để viết lại. Mở bản lưu trước đó, hoặc nạp kế hoạch vào bảng tính mới.',
    en: 'The table {table} was deleted, and nothing is left to write it from. Open an earlier copy, or load the plan into a new workbook.',
  },
  'repair.table-gone.taken': {
    vi: 'Bảng {table} đã bị xóa, còn tên {table} đã có bảng khác dùng. Đổi tên bảng kia, rồi bấm Sửa lại.',
    en: 'The table {table} was deleted, and another table bears its name. Rename that table, then press Repair.',
  },
  'repair.heading-row': {
    vi: 'Bảng {table} trên trang {sheet} đang tắt dòng tiêu đề. Bật lại.',
    en: 'The table {table} on the sheet {sheet} has its heading row switched off. Switch it on again.',
  },
  'repair.totals-row': {
    vi: 'Bảng trên trang {sheet} đang bật dòng tổng nên chưa ghi được dòng mới. Tắt dòng tổng trong thẻ Thiết kế bảng (Table Design > Total Row).',
    en: 'The table on the sheet {sheet} has a totals row, so its lines cannot be written anew. Switch it off (Table Design > Total Row).',
  },
  'repair.heading': {
    vi: 'Tiêu đề ở {sheet}!{cell} đang ghi “{written}”. Ghi lại “{heading}”.',
    en: 'The heading at {sheet}!{cell} reads “{written}”. Write “{heading}” again.',
  },
  'repair.heading.exchanged': {
    vi: 'Hai tiêu đề “{written}” và “{heading}” trên trang {sheet} bị đổi chỗ cho nhau, bắt đầu từ ô {cell}. Đổi lại theo nội dung bên dưới.',
    en: 'The headings “{written}” and “{heading}” on the sheet {sheet} have changed places, starting at {cell}. Put them back by what stands below.',
  },
  'repair.heading.unsure': {
    vi: 'Không thấy cột “{heading}”; ô {sheet}!{cell} đang ghi “{written}”. Nếu đúng là cột đó, gõ lại tiêu đề.',
    en: 'The column “{heading}” is not found; the cell {sheet}!{cell} reads “{written}”. If that is the column, type its heading again.',
  },
  'repair.column-gone.decision': {
    vi: 'Cột “{heading}” trên trang {sheet} đã bị xóa. Chèn lại, lấy nội dung theo kế hoạch đã nạp; sửa đổi sau đó trong cột không lấy lại được.',
    en: 'The column “{heading}” on the sheet {sheet} was deleted. Insert it again with the texts of the plan that was loaded; what was changed in it since cannot be got back.',
  },
  'repair.column-gone.computed': {
    vi: 'Cột “{heading}” trên trang {sheet} đã bị xóa. Chèn lại và tính lại từng dòng.',
    en: 'The column “{heading}” on the sheet {sheet} was deleted. Insert it again and work out each row.',
  },
  'repair.column-gone.written': {
    vi: 'Cột “{heading}” trên trang {sheet} đã bị xóa. Chèn lại cột trống. Nội dung đã ghi không lấy lại được: nếu có bản lưu trước, chép lại từ đó.',
    en: 'The column “{heading}” on the sheet {sheet} was deleted. Insert it again, empty. What stood in it cannot be got back: if there is an earlier copy, copy it from there.',
  },
  'repair.column-new': {
    vi: 'Bảng trên trang {sheet} nạp từ phiên bản trước nên chưa có cột “{heading}”. Thêm cột và tính từng dòng; các ô khác giữ nguyên.',
    en: 'The table on the sheet {sheet} was loaded by an earlier version and has no column “{heading}”. Add it and work out each row; all other cells stay.',
  },
  'repair.column-added': {
    vi: 'Bảng trên trang {sheet} có thêm cột {headings}. Vẫn dùng được: chương trình không đọc và không sửa cột này. Nếu không cần, tự xóa cột.',
    en: 'The table on the sheet {sheet} has more columns: {headings}. It still works: they are neither read nor changed. Delete them yourself if they are not needed.',
  },
} as const satisfies Record<string, Sentence>;
