import type { Sentence } from '../../sentence';

/** What the checks of tables, columns, carriers and damaged cells say. */
export const structure = {
  'check.workbook.foreign.title': { vi: 'Không có kế hoạch', en: 'No plan' },
  'check.workbook.foreign.why': { vi: 'Không có bảng nào để kiểm tra.', en: 'There is no table to check.' },
  'check.workbook.foreign': {
    vi: 'Bảng tính này không chứa kế hoạch. Mở tệp kế hoạch, hoặc nạp kế hoạch vào một bảng tính mới.',
    en: 'This workbook holds no plan. Open the plan’s file, or load the plan into a new workbook.',
  },
  'check.table.missing.title': { vi: 'Thiếu bảng', en: 'Missing table' },
  'check.table.missing.why': {
    vi: 'Phần việc của bảng đó không còn được kiểm tra.',
    en: 'What that table holds is no longer checked.',
  },
  'check.table.missing': {
    vi: 'Không thấy bảng {table}. Khôi phục trang đã xóa, hoặc nạp kế hoạch vào bảng tính mới.',
    en: 'The table {table} is not there. Restore the deleted sheet, or load the plan into a new workbook.',
  },
  'check.column.missing.title': { vi: 'Thiếu cột', en: 'Missing column' },
  'check.column.missing.why': {
    vi: 'Cột bị xóa thì không kiểm tra và không hợp nhất được.',
    en: 'A deleted column can be neither checked nor consolidated.',
  },
  'check.column.missing': {
    vi: 'Trang {sheet} không còn cột “{heading}”. Thêm lại cột có đúng tiêu đề này.',
    en: 'The sheet {sheet} has no column “{heading}” any more. Add a column with this heading again.',
  },
  'check.column.renamed.title': { vi: 'Tiêu đề cột đã đổi', en: 'Renamed column' },
  'check.column.renamed.why': {
    vi: 'Cột vẫn được nhận ra, nhưng người khác có thể không nhận ra.',
    en: 'The column is still recognised, but other people may not recognise it.',
  },
  'check.column.renamed': {
    vi: 'Tiêu đề “{heading}” đã đổi thành “{written}”. Ghi lại tiêu đề cũ nếu không chủ ý đổi.',
    en: 'The heading “{heading}” now reads “{written}”. Write the old one again unless it was meant.',
  },
  'check.setting.missing.title': { vi: 'Mất tên của ô cài đặt', en: 'A setting’s name is gone' },
  'check.setting.missing.why': {
    vi: 'Cột Cảnh báo và số liệu tổng quan tính theo các ô này.',
    en: 'The warnings and the figures are worked out from these cells.',
  },
  'check.setting.missing': {
    vi: 'Tên {name} không còn chỉ vào ô nào trên trang Tổng quan. Mở bảng tính trong Excel và bấm Sửa lại, hoặc đặt lại tên cho ô đó.',
    en: 'The name {name} stands for no cell on the sheet Tổng quan any more. Open the workbook in Excel and press Repair, or give the name to that cell again.',
  },
  'check.setting.unreadable.title': { vi: 'Ô cài đặt không đọc được', en: 'Unreadable setting' },
  'check.setting.unreadable.why': {
    vi: 'Công thức báo lỗi, và tình hình được tính theo hôm nay.',
    en: 'Formulas show errors, and everything is judged as of today.',
  },
  'check.setting.unreadable.day': {
    vi: 'Ô Tính đến ngày ghi “{found}”, không phải ngày. Gõ một ngày, hoặc =TODAY().',
    en: 'The as-of day reads “{found}”, which is no day. Type a day, or =TODAY().',
  },
  'check.setting.unreadable.day-empty': {
    vi: 'Ô Tính đến ngày đang trống. Gõ một ngày, hoặc =TODAY().',
    en: 'The as-of day is empty. Type a day, or =TODAY().',
  },
  'check.setting.unreadable.days': {
    vi: 'Ô Số ngày sắp đến hạn ghi “{found}”, không phải số ngày. Gõ một số từ 0 trở lên.',
    en: 'The number of days ahead reads “{found}”, which is no number of days. Type a number from 0 up.',
  },
  'check.setting.unreadable.days-empty': {
    vi: 'Ô Số ngày sắp đến hạn đang trống. Gõ một số từ 0 trở lên.',
    en: 'The number of days ahead is empty. Type a number from 0 up.',
  },
  'check.carrier.damaged.title': { vi: 'Mất thông tin ẩn của kế hoạch', en: 'The hidden record is damaged' },
  'check.carrier.damaged.why': {
    vi: 'Không còn đối chiếu được với bản kế hoạch đã nạp.',
    en: 'The workbook can no longer be held against the plan that was loaded.',
  },
  'check.carrier.damaged': {
    vi: 'Thông tin ẩn của kế hoạch bị hỏng hoặc bị xóa. Dùng bản lưu trước đó, hoặc nạp kế hoạch vào bảng tính mới.',
    en: 'The hidden record of the plan is damaged or gone. Go back to an earlier copy, or load the plan into a new workbook.',
  },
  'check.carrier.half.title': { vi: 'Mất một bản thông tin ẩn', en: 'One hidden copy is gone' },
  'check.carrier.half.why': {
    vi: 'Bản còn lại vẫn đủ dùng.',
    en: 'The other copy is enough.',
  },
  'check.carrier.half': {
    vi: 'Một trong hai bản thông tin ẩn bị mất hoặc bị sửa, có thể do phần mềm khác đã lưu tệp. Đã dùng bản còn nguyên; mở bảng tính trong Excel và bấm Sửa lại để viết lại bản kia.',
    en: 'One of the two copies of the hidden record is gone or was altered, perhaps because another program saved the file. The whole one was used; open the workbook in Excel and press Repair to write the other copy again.',
  },
  'check.structure.journal.title': { vi: 'Nhật ký bị hỏng', en: 'The journal is damaged' },
  'check.structure.journal.why': {
    vi: 'Lần thay đổi không đọc được thì không xem lại và không hoàn tác được.',
    en: 'A change that cannot be read can be neither looked up nor undone.',
  },
  'check.structure.journal.gone': {
    vi: 'Nhật ký của bảng tính đã mất. Tìm các lần thay đổi cũ trong một bản lưu trước đó; nhật ký mới bắt đầu từ lần thay đổi sau.',
    en: 'The workbook’s journal is gone. Look for earlier changes in an older copy; a new journal begins with the next change.',
  },
  'check.structure.journal.lost': {
    vi: 'Nhật ký mất hoặc bị sửa {count|number} lần ghi, từ lần số {first}. Các lần còn lại vẫn đọc được. Tìm các lần đã mất trong một bản lưu trước đó, hoặc chấp nhận và ghi lý do.',
    en: '{count|number} {count|plural:entry:entries} of the journal {count|plural:is:are} missing or altered, from entry {first} on. The others can still be read. Look for them in an older copy, or accept this with a reason.',
  },
  'check.structure.journal.unsure': {
    vi: 'Nhật ký bị xê dịch hoặc bị sửa ở lần ghi số {first}, nên có thể thiếu một số lần. Các lần đọc được vẫn đúng. So với một bản lưu trước đó, hoặc chấp nhận và ghi lý do.',
    en: 'The journal was moved or altered at entry {first}, so that some entries may be missing. Those that can be read are right. Compare it with an older copy, or accept this with a reason.',
  },
  'check.cell.damaged.title': { vi: 'Ô bị hỏng trong tệp', en: 'Damaged cell' },
  'check.cell.damaged.why': {
    vi: 'Tệp không cho biết chắc giá trị của ô.',
    en: 'The file does not say surely what the cell holds.',
  },
  'check.cell.damaged.two-values': {
    vi: 'Tệp ghi hai giá trị cho ô này: {found}. Mở tệp, kiểm tra ô và ghi lại.',
    en: 'The file gives this cell two values: {found}. Open the file, look at the cell and write it again.',
  },
  'check.cell.damaged.broken-index': {
    vi: 'Ô này trỏ đến một mục không có trong tệp ({found}). Mở tệp và ghi lại nội dung của ô.',
    en: 'This cell points to something that the file lacks ({found}). Open the file and write the cell again.',
  },
  'check.cell.damaged.unreadable-value': {
    vi: 'Ô này ghi một giá trị không đúng loại: {found}. Mở tệp và ghi lại nội dung của ô.',
    en: 'This cell has a value that is not of its kind: {found}. Open the file and write the cell again.',
  },
  'check.cell.damaged.no-place': {
    vi: 'Tệp ghi {found} vào một ô không có trên trang. Mở tệp bằng Excel rồi lưu lại.',
    en: 'The file puts {found} into a cell that no sheet has. Open the file in Excel and save it again.',
  },
} as const satisfies Record<string, Sentence>;
