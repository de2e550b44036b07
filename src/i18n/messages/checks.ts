import type { Sentence } from '../sentence';

/** What the checks say: for each check its title, why it matters, and the sentence of a finding. */
export const checks = {
  'check.as-text': { vi: '{text}', en: '{text}' },
  'check.as-day': { vi: '{day|date}', en: '{day|date}' },
  'check.fix.write-name': { vi: 'Sửa “{written}” thành “{name}”', en: 'Change “{written}” to “{name}”' },
  'check.fix.write-text': { vi: 'Ghi “{text}”', en: 'Write “{text}”' },
  'check.fix.write-day': { vi: 'Ghi {day|date} vào Hạn cuối', en: 'Write {day|date} as the last day' },
  'check.fix.clear-day': { vi: 'Xóa {day|date} khỏi Hạn cuối', en: 'Clear {day|date} from the last day' },
  'check.fix.confirm-day': {
    vi: 'Xác nhận hạn cuối là {day|date}',
    en: 'Confirm {day|date} as the last day',
  },

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
    vi: 'Không thấy bảng {table}. Khôi phục trang tính đã xóa, hoặc nạp lại kế hoạch vào bảng tính mới.',
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
    vi: 'Một trong hai bản thông tin ẩn không còn, có thể do phần mềm khác đã lưu tệp. Đã dùng bản còn lại.',
    en: 'One of the two hidden copies is gone, perhaps because another program saved the file. The other one was used.',
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

  'check.decision.number-missing.title': { vi: 'Quyết định chưa có số', en: 'Decision without a number' },
  'check.decision.number-missing.why': {
    vi: 'Báo cáo và văn bản sau này phải dẫn số của quyết định.',
    en: 'Reports and later documents must cite the decision’s number.',
  },
  'check.decision.number-missing': {
    vi: 'Quyết định ban hành kế hoạch chưa có số. Ghi số vào trang Tổng quan.',
    en: 'The decision that issued the plan has no number. Write it on the sheet Tổng quan.',
  },
  'check.decision.date-missing.title': { vi: 'Quyết định chưa có ngày ký', en: 'Decision without a date' },
  'check.decision.date-missing.why': {
    vi: 'Hiệu lực của kế hoạch tính từ ngày ký.',
    en: 'The plan is in force from the day of signing.',
  },
  'check.decision.date-missing': {
    vi: 'Quyết định ban hành kế hoạch chưa có ngày ký. Ghi ngày vào trang Tổng quan.',
    en: 'The decision that issued the plan has no date. Write it on the sheet Tổng quan.',
  },
  'check.decision.date-unreadable.title': {
    vi: 'Ngày ký không đọc được',
    en: 'Unreadable date of the decision',
  },
  'check.decision.date-unreadable.why': {
    vi: 'Hiệu lực của kế hoạch tính từ ngày ký.',
    en: 'The plan is in force from the day of signing.',
  },
  'check.decision.date-unreadable': {
    vi: 'Ngày ký “{text}” không phải một ngày trong lịch. Ghi theo dạng dd/mm/yyyy.',
    en: 'The date “{text}” is no day of the calendar. Write it as dd/mm/yyyy.',
  },

  'check.key.missing.title': { vi: 'Hàng chưa có mã', en: 'Row without a key' },
  'check.key.missing.why': {
    vi: 'Không có mã thì không theo dõi và không hợp nhất được hàng này.',
    en: 'Without a key the row can be neither followed nor consolidated.',
  },
  'check.key.missing': {
    vi: 'Hàng này chưa có mã: “{text}”. Ghi mã theo phụ lục, ví dụ A.I.5.',
    en: 'This row has no key: “{text}”. Write one as in the appendix, such as A.I.5.',
  },
  'check.key.missing.bare': {
    vi: 'Hàng này chưa có mã. Ghi mã theo phụ lục, ví dụ A.I.5.',
    en: 'This row has no key. Write one as in the appendix, such as A.I.5.',
  },
  'check.key.malformed.title': { vi: 'Mã sai dạng', en: 'Malformed key' },
  'check.key.malformed.why': {
    vi: 'Mã sai dạng không khớp được với kế hoạch.',
    en: 'A malformed key matches no row of the plan.',
  },
  'check.key.malformed': {
    vi: 'Mã “{key}” không đúng dạng. Sửa theo phụ lục.',
    en: 'The key “{key}” has a wrong form. Write it as in the appendix.',
  },
  'check.key.form.NhiemVu': { vi: 'A.I.5 hoặc A.II', en: 'A.I.5 or A.II' },
  'check.key.form.ChiTieu': { vi: 'PL01.1.a hoặc PL01.3', en: 'PL01.1.a or PL01.3' },
  'check.key.form.PhoiHop': {
    vi: 'Mã của một nhiệm vụ, ví dụ A.I.5',
    en: 'The key of a task, such as A.I.5',
  },
  'check.key.duplicate.title': { vi: 'Trùng mã', en: 'Duplicate key' },
  'check.key.duplicate.why': {
    vi: 'Hai hàng cùng mã thì số liệu của hàng này lẫn vào hàng kia.',
    en: 'Two rows with one key mix up their figures.',
  },
  'check.key.duplicate': {
    vi: 'Mã {key} đã có ở ô {earlier}. Xóa hàng thừa hoặc ghi mã khác.',
    en: 'The key {key} already stands in {earlier}. Delete the extra row or give it another key.',
  },
  'check.key.duplicate.unit': {
    vi: 'Nhiệm vụ {key} đã có hàng của “{unit}” ở ô {earlier}. Gộp nội dung vào một hàng và xóa hàng thừa.',
    en: 'The task {key} already has a row of “{unit}” in {earlier}. Join their contents in one row and delete the other.',
  },
  'check.key.misplaced.title': { vi: 'Mã không khớp Phần, Mục, STT', en: 'Key differs from its labels' },
  'check.key.misplaced.why': {
    vi: 'Mã không bao giờ đổi; một trong hai chỗ đã bị sửa nhầm.',
    en: 'A key never changes; one of the two was changed by mistake.',
  },
  'check.key.misplaced': {
    vi: 'Mã {key} không khớp các cột bên cạnh ({expected}). Đối chiếu với phụ lục rồi sửa chỗ sai.',
    en: 'The key {key} does not fit the columns beside it ({expected}). Compare with the appendix and correct what is wrong.',
  },
  'check.key.orphan.title': { vi: 'Không có nhiệm vụ này', en: 'No such task' },
  'check.key.orphan.why': {
    vi: 'Nội dung phối hợp không gắn với nhiệm vụ nào.',
    en: 'The contribution belongs to no task.',
  },
  'check.key.orphan': {
    vi: 'Trang Nhiệm vụ không có mã {key}. Ghi mã của nhiệm vụ, hoặc xóa hàng này.',
    en: 'The sheet Nhiệm vụ has no key {key}. Write the key of the task, or delete this row.',
  },

  'check.unit.unassigned.title': { vi: 'Chưa phân công', en: 'Unassigned' },
  'check.unit.unassigned.why': {
    vi: 'Không có đơn vị cụ thể thì không ai chịu trách nhiệm.',
    en: 'Where no unit is named, nobody is responsible.',
  },
  'check.unit.unassigned.empty': {
    vi: 'Chưa ghi đơn vị chủ trì. Ghi tên đơn vị.',
    en: 'No lead unit is named. Write one.',
  },
  'check.unit.unassigned.group': {
    vi: '“{written}” là một nhóm, không phải một đơn vị. Ghi đơn vị chịu trách nhiệm vào cột Đơn vị chủ trì (chuẩn).',
    en: '“{written}” is a group, not a unit. Write the responsible unit into the column Đơn vị chủ trì (chuẩn).',
  },
  'check.unit.missing.title': { vi: 'Chưa ghi đơn vị phối hợp', en: 'No coordinating unit' },
  'check.unit.missing.why': {
    vi: 'Không biết nội dung phối hợp là của ai.',
    en: 'Nobody can tell whose contribution it is.',
  },
  'check.unit.missing': {
    vi: 'Hàng này chưa ghi đơn vị. Ghi tên đơn vị phối hợp.',
    en: 'This row names no unit. Write the coordinating unit.',
  },
  'check.unit.unknown.title': { vi: 'Đơn vị không có trong danh mục', en: 'Unknown unit' },
  'check.unit.unknown.why': {
    vi: 'Tên không nhận ra thì việc không đến được đơn vị nào.',
    en: 'A name that is not recognised brings the task to nobody.',
  },
  'check.unit.unknown': {
    vi: 'Không nhận ra đơn vị “{written}”. Sửa tên, hoặc thêm đơn vị vào trang Đơn vị.',
    en: 'The unit “{written}” is not known. Correct the name, or add the unit to the sheet Đơn vị.',
  },
  'check.unit.unknown.near': {
    vi: 'Không nhận ra đơn vị “{written}”, có thể là “{names}”. Chọn tên đúng.',
    en: 'The unit “{written}” is not known; “{names}” may be meant. Choose the right name.',
  },
  'check.unit.unknown.several': {
    vi: '“{written}” gần giống nhiều tên: {names}. Chọn tên đúng.',
    en: '“{written}” is near several names: {names}. Choose the right one.',
  },
  'check.unit.perhaps': { vi: 'Có thể là: {names}', en: 'Perhaps: {names}' },
  'check.unit.one-of': { vi: 'Một trong các tên: {names}', en: 'One of: {names}' },
  'check.unit.misspelt.title': { vi: 'Tên đơn vị viết sai', en: 'Misspelt unit' },
  'check.unit.misspelt.why': {
    vi: 'Tên sai làm báo cáo đếm thành hai đơn vị.',
    en: 'A wrong name makes reports count two units.',
  },
  'check.unit.misspelt': {
    vi: '“{written}” viết sai tên “{name}”. Sửa lại cho đúng.',
    en: '“{written}” misspells “{name}”. Correct it.',
  },
  'check.unit.variant.title': { vi: 'Tên đơn vị viết khác tên chính thức', en: 'Variant of a unit’s name' },
  'check.unit.variant.why': {
    vi: 'Cùng một đơn vị nên viết cùng một tên để lọc và đếm cho đúng.',
    en: 'One unit under one name filters and counts right.',
  },
  'check.unit.variant': {
    vi: '“{written}” khác tên chính thức “{name}”. Viết theo tên chính thức.',
    en: '“{written}” differs from the official name “{name}”. Use the official name.',
  },
  'check.unit.abbreviation.title': { vi: 'Tên viết tắt', en: 'Abbreviated unit' },
  'check.unit.abbreviation.why': {
    vi: 'Tên viết tắt được hiểu đúng; văn bản chính thức nên viết đủ.',
    en: 'The abbreviation is understood; official documents write the name in full.',
  },
  'check.unit.abbreviation': {
    vi: '“{written}” được hiểu là “{name}”.',
    en: '“{written}” is understood as “{name}”.',
  },
  'check.unit.elliptical.title': { vi: 'Tên lấy từ danh sách gộp', en: 'Unit of an elliptical list' },
  'check.unit.elliptical.why': {
    vi: 'Từ đầu của tên đứng trước cả danh sách.',
    en: 'The name’s head word stands before the whole list.',
  },
  'check.unit.elliptical': {
    vi: '“{written}” trong danh sách gộp được hiểu là “{name}”.',
    en: '“{written}” in the list is understood as “{name}”.',
  },
  'check.unit.self-coordination.title': {
    vi: 'Đơn vị phối hợp với chính mình',
    en: 'Coordinating with itself',
  },
  'check.unit.self-coordination.why': {
    vi: 'Đơn vị chủ trì không cần phối hợp với mình; có thể ghi nhầm đơn vị.',
    en: 'A lead unit need not coordinate with itself; another unit may be meant.',
  },
  'check.unit.self-coordination': {
    vi: '“{name}” vừa chủ trì vừa phối hợp. Bỏ tên ở cột Đơn vị phối hợp, hoặc ghi đúng đơn vị phối hợp.',
    en: '“{name}” both leads and coordinates. Take it out of the coordinating units, or name the right one.',
  },
  'check.unit.several-leads.title': { vi: 'Nhiều đơn vị chủ trì', en: 'Several lead units' },
  'check.unit.several-leads.why': {
    vi: 'Các đơn vị cùng chịu trách nhiệm và cùng báo cáo.',
    en: 'All of them are responsible and report.',
  },
  'check.unit.several-leads': {
    vi: 'Có {count} đơn vị cùng chủ trì: {names}.',
    en: '{count} units lead together: {names}.',
  },
  'check.unit.ended.title': { vi: 'Đơn vị không còn hoạt động', en: 'Unit that has ended' },
  'check.unit.ended.why': {
    vi: 'Nhiệm vụ cần được chuyển cho đơn vị kế thừa.',
    en: 'The tasks should pass to a successor.',
  },
  'check.unit.ended': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}; {count} hàng nêu tên này. Xác định đơn vị tiếp nhận.',
    en: '“{name}” existed until {day|date}; {count} {count|plural:row names:rows name} it. Settle who takes over.',
  },
  'check.unit.ended.successor': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}; {count} hàng nêu tên này. Đơn vị kế thừa: {successors}.',
    en: '“{name}” existed until {day|date}; {count} {count|plural:row names:rows name} it. Successor: {successors}.',
  },
  'check.unit.ended.perhaps': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}; {count} hàng nêu tên này. Đơn vị kế thừa (chưa chắc): {successors}.',
    en: '“{name}” existed until {day|date}; {count} {count|plural:row names:rows name} it. Successor (not certain): {successors}.',
  },
  'check.unit.ended.same-name': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}, rồi chuyển sang cơ quan mới và giữ tên cũ; {count} hàng nêu tên này. Xác định lại đầu mối.',
    en: '“{name}” existed until {day|date}, then went on under its name in another body; {count} {count|plural:row names:rows name} it. Settle whom to ask.',
  },
  'check.unit.lead-units-disagree.title': {
    vi: 'Đơn vị chủ trì (chuẩn) khác văn bản',
    en: 'Normalised lead differs from the text',
  },
  'check.unit.lead-units-disagree.why': {
    vi: 'Việc tách theo đơn vị dựa vào cột chuẩn.',
    en: 'Packages are cut by the normalised column.',
  },
  'check.unit.lead-units-disagree': {
    vi: 'Cột chuẩn ghi “{written}”, nhưng văn bản “{lead}” nêu “{expected}”. Sửa một trong hai.',
    en: 'The normalised column says “{written}”, but the text “{lead}” names “{expected}”. Correct one of them.',
  },
  'check.unit.lead-units-empty': {
    vi: 'Cột Đơn vị chủ trì (chuẩn) trống, dù văn bản nêu “{expected}”. Ghi tên đơn vị.',
    en: 'The normalised column is empty, though the text names “{expected}”. Write it.',
  },

  'check.deadline.missing.title': { vi: 'Chưa có thời hạn', en: 'No deadline' },
  'check.deadline.missing.why': {
    vi: 'Không có thời hạn thì không biết khi nào quá hạn.',
    en: 'Without a deadline nothing can be overdue.',
  },
  'check.deadline.missing': {
    vi: 'Chưa ghi thời gian hoàn thành. Ghi thời hạn, ví dụ Quý II/2025.',
    en: 'No deadline is written. Write one, such as Quý II/2025.',
  },
  'check.deadline.forms': {
    vi: 'Ngày, tháng, quý hoặc năm, ví dụ 12/2025, Quý II/2025, trước ngày 15/11/2025; hoặc Thường xuyên',
    en: 'A day, month, quarter or year, such as 12/2025, Quý II/2025, trước ngày 15/11/2025; or Thường xuyên',
  },
  'check.deadline.unreadable.title': { vi: 'Không đọc được thời hạn', en: 'Unreadable deadline' },
  'check.deadline.unreadable.why': {
    vi: 'Thời hạn không đọc được thì không tính được quá hạn.',
    en: 'What cannot be read cannot be judged.',
  },
  'check.deadline.unreadable': {
    vi: 'Không đọc được thời hạn “{text}”. Sửa ô, hoặc ghi ngày vào cột Hạn cuối.',
    en: 'The deadline “{text}” cannot be read. Correct the cell, or write the day into the column Hạn cuối.',
  },
  'check.deadline.impossible.title': { vi: 'Ngày không có trong lịch', en: 'Impossible date' },
  'check.deadline.impossible.why': {
    vi: 'Có thể gõ nhầm ngày, tháng hoặc quý.',
    en: 'A day, month or quarter may be mistyped.',
  },
  'check.deadline.impossible': {
    vi: 'Thời hạn “{text}” không có trong lịch. Sửa ô cho đúng.',
    en: 'The calendar has no “{text}”. Correct the cell.',
  },
  'check.deadline.unsure.title': { vi: 'Thời hạn chưa chắc', en: 'Unsure deadline' },
  'check.deadline.unsure.why': {
    vi: 'Hạn cuối chưa được điền vì có thể hiểu khác.',
    en: 'The last day is left open because the text may mean something else.',
  },
  'check.deadline.unsure': {
    vi: 'Chưa chắc thời hạn “{text}” nghĩa là ngày nào. Xác nhận hoặc ghi ngày vào cột Hạn cuối.',
    en: 'It is not sure which day “{text}” means. Confirm it, or write the day into the column Hạn cuối.',
  },
  'check.deadline.several.title': { vi: 'Nhiều thời hạn trong một ô', en: 'Several deadlines' },
  'check.deadline.several.why': {
    vi: 'Cần biết tính quá hạn theo thời hạn nào.',
    en: 'It must be settled which of them counts.',
  },
  'check.deadline.several': {
    vi: 'Ô ghi nhiều thời hạn: “{text}”. Ghi ngày được tính vào cột Hạn cuối.',
    en: 'The cell names several deadlines: “{text}”. Write the one that counts into the column Hạn cuối.',
  },
  'check.deadline.conditional.title': {
    vi: 'Thời hạn theo điều kiện, chưa có ngày',
    en: 'Conditional, without a day',
  },
  'check.deadline.conditional.why': {
    vi: 'Thời hạn phụ thuộc một việc khác nên chưa tính được quá hạn.',
    en: 'The deadline depends on an event, so nothing can be overdue yet.',
  },
  'check.deadline.conditional': {
    vi: 'Thời hạn “{text}” phụ thuộc một việc khác. Khi biết ngày, ghi vào cột Hạn cuối.',
    en: 'The deadline “{text}” depends on an event. When the day is known, write it into the column Hạn cuối.',
  },
  'check.deadline.before-period.title': { vi: 'Thời hạn trước giai đoạn', en: 'Deadline before the period' },
  'check.deadline.before-period.why': {
    vi: 'Thời hạn và giai đoạn mâu thuẫn nhau.',
    en: 'Deadline and period contradict each other.',
  },
  'check.deadline.before-period': {
    vi: 'Thời hạn “{text}” đến trước giai đoạn “{period}”. Sửa một trong hai.',
    en: 'The deadline “{text}” comes before the period “{period}”. Correct one of them.',
  },
  'check.deadline.after-period.title': { vi: 'Thời hạn sau giai đoạn', en: 'Deadline after the period' },
  'check.deadline.after-period.why': {
    vi: 'Thời hạn và giai đoạn mâu thuẫn nhau.',
    en: 'Deadline and period contradict each other.',
  },
  'check.deadline.after-period': {
    vi: 'Thời hạn “{text}” đến sau giai đoạn “{period}”. Sửa một trong hai.',
    en: 'The deadline “{text}” comes after the period “{period}”. Correct one of them.',
  },
  'check.deadline.within-period': { vi: 'Trong giai đoạn {period}', en: 'Within {period}' },
  'check.deadline.last-day-disagrees.title': {
    vi: 'Hạn cuối khác văn bản',
    en: 'Last day differs from the text',
  },
  'check.deadline.last-day-disagrees.why': {
    vi: 'Quá hạn được tính theo cột Hạn cuối.',
    en: 'Rows are judged by the column Hạn cuối.',
  },
  'check.deadline.last-day-disagrees': {
    vi: 'Hạn cuối ghi {found|date}, nhưng “{text}” nghĩa là {day|date}. Sửa một trong hai.',
    en: 'The last day says {found|date}, but “{text}” means {day|date}. Correct one of them.',
  },
  'check.deadline.last-day-empty': {
    vi: 'Hạn cuối trống, dù “{text}” nghĩa là {day|date}. Ghi ngày.',
    en: 'The last day is empty, though “{text}” means {day|date}. Write it.',
  },
  'check.deadline.last-day-of-rule': {
    vi: 'Hạn cuối ghi {found|date}, nhưng “{text}” là việc định kỳ, không có hạn cuối. Xóa ngày, hoặc sửa thời hạn.',
    en: 'The last day says {found|date}, but “{text}” comes back and has no last day. Clear the day, or correct the deadline.',
  },
  'check.deadline.kind-disagrees.title': {
    vi: 'Loại hạn khác văn bản',
    en: 'Kind of deadline differs from the text',
  },
  'check.deadline.kind-disagrees.why': {
    vi: 'Cảnh báo “Không rõ hạn” dựa vào cột Loại hạn.',
    en: 'The warning “Không rõ hạn” follows the column Loại hạn.',
  },
  'check.deadline.kind-disagrees': {
    vi: 'Loại hạn ghi “{found}”, nhưng “{text}” là “{word}”. Sửa một trong hai.',
    en: 'The kind says “{found}”, but “{text}” is “{word}”. Correct one of them.',
  },
  'check.deadline.kind-empty': {
    vi: 'Loại hạn trống, dù “{text}” là “{word}”. Chọn từ danh sách.',
    en: 'The kind is empty, though “{text}” is “{word}”. Choose it from the list.',
  },
  'check.deadline.rule-from-result.title': {
    vi: 'Ngày báo cáo lấy từ cột Kết quả',
    en: 'Days taken from the result',
  },
  'check.deadline.rule-from-result.why': {
    vi: 'Việc thường xuyên có ngày báo cáo nêu ở kết quả.',
    en: 'A standing task reports on the days that its result names.',
  },
  'check.deadline.rule-from-result': {
    vi: 'Việc thường xuyên; ngày báo cáo lấy từ kết quả “{result}”.',
    en: 'A standing task; its days come from the result “{result}”.',
  },
  'check.deadline.day-off.title': { vi: 'Hạn rơi vào ngày nghỉ', en: 'Deadline on a day off' },
  'check.deadline.day-off.why': {
    vi: 'Cơ quan không làm việc ngày này; nên xong trước đó.',
    en: 'Offices are closed on this day; the work is better done before.',
  },
  'check.deadline.day-off.saturday': {
    vi: 'Hạn “{text}” là {day|date}, thứ Bảy. Hoàn thành trước ngày này.',
    en: '“{text}” is {day|date}, a Saturday. Finish before it.',
  },
  'check.deadline.day-off.sunday': {
    vi: 'Hạn “{text}” là {day|date}, Chủ nhật. Hoàn thành trước ngày này.',
    en: '“{text}” is {day|date}, a Sunday. Finish before it.',
  },
  'check.deadline.day-off.holiday': {
    vi: 'Hạn “{text}” là {day|date}, ngày nghỉ lễ, tết. Hoàn thành trước ngày này.',
    en: '“{text}” is {day|date}, a holiday. Finish before it.',
  },

  'check.period.missing.title': { vi: 'Chưa có giai đoạn', en: 'No period' },
  'check.period.missing.why': {
    vi: 'Không đối chiếu được thời hạn với giai đoạn.',
    en: 'The deadline cannot be held against a period.',
  },
  'check.period.missing': {
    vi: 'Chưa ghi giai đoạn thực hiện. Ghi năm, ví dụ 2024-2030.',
    en: 'No period is written. Write the years, such as 2024-2030.',
  },
  'check.period.forms': {
    vi: 'Năm hoặc khoảng năm, ví dụ 2024-2030; hoặc Thường xuyên',
    en: 'Years, such as 2024-2030; or Thường xuyên',
  },
  'check.period.unreadable.title': { vi: 'Không đọc được giai đoạn', en: 'Unreadable period' },
  'check.period.unreadable.why': {
    vi: 'Không đối chiếu được thời hạn với giai đoạn.',
    en: 'The deadline cannot be held against a period.',
  },
  'check.period.unreadable': {
    vi: 'Không đọc được giai đoạn “{text}”. Ghi năm, ví dụ 2024-2030.',
    en: 'The period “{text}” cannot be read. Write the years, such as 2024-2030.',
  },
  'check.period.unsure.title': { vi: 'Giai đoạn chưa chắc', en: 'Unsure period' },
  'check.period.unsure.why': {
    vi: 'Giai đoạn có thể hiểu theo cách khác.',
    en: 'The period may mean something else.',
  },
  'check.period.unsure': {
    vi: 'Chưa chắc giai đoạn “{text}” nghĩa là gì; thời hạn không được đối chiếu với nó.',
    en: 'It is not sure what “{text}” means; the deadline was not held against it.',
  },

  'check.value.wrong-kind.title': { vi: 'Giá trị sai kiểu', en: 'Value of a wrong kind' },
  'check.value.wrong-kind.why': {
    vi: 'Giá trị sai kiểu không được tính vào số liệu.',
    en: 'A value of a wrong kind does not count in any figure.',
  },
  'check.value.error': {
    vi: 'Ô ở cột {heading} chứa lỗi {found}. Ghi lại giá trị.',
    en: 'The cell in {heading} holds the error {found}. Write the value again.',
  },
  'check.value.error.expected': { vi: 'Một giá trị', en: 'A value' },
  'check.value.word': {
    vi: 'Cột {heading} không có lựa chọn “{found}”. Chọn từ danh sách.',
    en: 'The column {heading} does not offer “{found}”. Choose from the list.',
  },
  'check.value.word.expected': { vi: 'Một trong các từ: {words}', en: 'One of: {words}' },
  'check.value.number': {
    vi: 'Cột {heading} cần một số, nhưng ô ghi “{found}”. Ghi lại số.',
    en: 'The column {heading} wants a number, but the cell says “{found}”. Write the number.',
  },
  'check.value.number.expected': { vi: 'Một số nguyên', en: 'A whole number' },
  'check.value.date': {
    vi: 'Cột {heading} cần một ngày, nhưng ô ghi “{found}”. Ghi theo dạng dd/mm/yyyy.',
    en: 'The column {heading} wants a day, but the cell says “{found}”. Write it as dd/mm/yyyy.',
  },
  'check.value.date.expected': { vi: 'Ngày theo dạng dd/mm/yyyy', en: 'A day as dd/mm/yyyy' },
  'check.value.percent': {
    vi: 'Tiến độ “{found}” không phải số từ 0 đến 100. Ghi lại.',
    en: 'The progress “{found}” is no number from 0 to 100. Write it again.',
  },
  'check.value.percent.expected': { vi: 'Số từ 0 đến 100', en: 'A number from 0 to 100' },

  'check.text.missing.title': { vi: 'Chưa có nội dung', en: 'No text' },
  'check.text.missing.why': { vi: 'Không biết phải làm việc gì.', en: 'Nobody can tell what is to be done.' },
  'check.text.missing': {
    vi: 'Hàng này chưa ghi tên nhiệm vụ hoặc chỉ tiêu. Ghi theo phụ lục.',
    en: 'This row does not say what the task or indicator is. Write it as in the appendix.',
  },
  'check.result.missing.title': { vi: 'Chưa có kết quả', en: 'No result' },
  'check.result.missing.why': {
    vi: 'Không có kết quả thì không biết khi nào xong.',
    en: 'Without a result nobody can tell when it is done.',
  },
  'check.result.missing': {
    vi: 'Chưa ghi kết quả của nhiệm vụ. Ghi theo phụ lục.',
    en: 'The task’s result is not written. Write it as in the appendix.',
  },
  'check.title.duplicate.title': { vi: 'Trùng tên mục', en: 'Doubled section title' },
  'check.title.duplicate.why': {
    vi: 'Hai mục cùng tên trong một phần, có thể một mục ghi nhầm tên.',
    en: 'Two sections of one part share a title; one of them may be wrong.',
  },
  'check.title.duplicate': {
    vi: 'Mục {other} có cùng tên với mục {one}: “{title}”. Đối chiếu với quyết định.',
    en: 'The section {other} has the title of {one}: “{title}”. Compare with the decision.',
  },
  'check.title.duplicate.group': {
    vi: 'Nhóm {other} có cùng tên với nhóm {one}: “{title}”. Đối chiếu với quyết định.',
    en: 'The group {other} has the title of {one}: “{title}”. Compare with the decision.',
  },

  'check.text.decomposed.title': { vi: 'Chữ tổ hợp (NFD)', en: 'Decomposed letters (NFD)' },
  'check.text.decomposed.why': {
    vi: 'Nhìn giống nhau nhưng tìm và lọc không ra.',
    en: 'It looks the same, but searching and filtering miss it.',
  },
  'check.text.decomposed': {
    vi: 'Ô viết dấu rời khỏi chữ: “{found}”. Đổi sang chữ dựng sẵn.',
    en: 'The cell writes marks apart from their letters: “{found}”. Compose them.',
  },
  'check.text.tcvn3.title': { vi: 'Chữ theo mã TCVN3 (ABC)', en: 'TCVN3 (ABC) text' },
  'check.text.tcvn3.why': {
    vi: 'Máy không có phông cũ thì không đọc được.',
    en: 'It cannot be read without an old font.',
  },
  'check.text.tcvn3': {
    vi: 'Ô gõ theo mã TCVN3: “{found}”. Đổi sang Unicode.',
    en: 'The cell is typed in TCVN3: “{found}”. Change it to Unicode.',
  },
  'check.text.vni.title': { vi: 'Chữ theo mã VNI', en: 'VNI text' },
  'check.text.vni.why': {
    vi: 'Máy không có phông cũ thì không đọc được.',
    en: 'It cannot be read without an old font.',
  },
  'check.text.vni': {
    vi: 'Ô gõ theo mã VNI: “{found}”. Đổi sang Unicode.',
    en: 'The cell is typed in VNI: “{found}”. Change it to Unicode.',
  },
  'check.text.punctuation.title': { vi: 'Dấu câu, khoảng trắng thừa', en: 'Stray punctuation' },
  'check.text.punctuation.why': {
    vi: 'Dấu thừa làm hai ô giống nhau thành khác nhau.',
    en: 'Stray marks make equal cells differ.',
  },
  'check.text.punctuation': {
    vi: 'Thừa dấu câu hoặc khoảng trắng: “{found}”. Bỏ phần thừa.',
    en: 'Stray punctuation or blanks: “{found}”. Take them out.',
  },
  'check.text.brackets.title': { vi: 'Ngoặc chưa đủ đôi', en: 'Uneven brackets' },
  'check.text.brackets.why': {
    vi: 'Có thể thiếu một đoạn văn bản.',
    en: 'A stretch of the text may be missing.',
  },
  'check.text.brackets': {
    vi: 'Dấu ngoặc mở và đóng không đủ đôi: “{found}”. Đối chiếu với quyết định rồi thêm hoặc bỏ dấu.',
    en: 'Brackets or quotation marks do not pair: “{found}”. Compare with the decision, then add or take out one.',
  },
  'check.text.formula-like.title': { vi: 'Nội dung giống công thức', en: 'Looks like a formula' },
  'check.text.formula-like.why': {
    vi: 'Khi gõ lại hoặc sao chép, Excel có thể coi là công thức.',
    en: 'Typed again or copied, Excel may take it for a formula.',
  },
  'check.text.formula-like': {
    vi: 'Ô bắt đầu như một công thức: “{found}”. Bỏ dấu đầu dòng nếu là lời văn.',
    en: 'The cell begins like a formula: “{found}”. Take out the leading sign if it is prose.',
  },
} as const satisfies Record<string, Sentence>;
