import type { Sentence } from '../sentence';

/** What is said of return slips and of the answers that come back. */
export const slip = {
  'action.take-replies': { vi: 'Nhận trả lời', en: 'Take replies' },
  'action.take-replies.write': {
    vi: 'Đang ghi {count|number} trả lời…',
    en: 'Writing {count|number} {count|plural:reply:replies}…',
  },
  'failure.slip.unknown-unit': {
    vi: 'Không có đơn vị “{unit}” trong bảng Đơn vị. Ghi mã của một đơn vị.',
    en: 'The table Đơn vị has no unit “{unit}”. Give the code of a unit.',
  },
  'failure.slip.answer-by': {
    vi: 'Hạn trả lời {day|date} trước ngày lập phiếu {today|date}. Chọn ngày từ {today|date} trở đi.',
    en: 'The day to answer by, {day|date}, lies before the day of the slip, {today|date}. Choose {today|date} or later.',
  },
  'failure.slip.nothing-sent-back': {
    vi: 'Chưa trả lại nội dung nào cho {unit}. Bấm Trả lại ở phát hiện cần trả, hoặc lấy mọi lỗi đang mở (--all-open).',
    en: 'Nothing was sent back to {unit}. Press Send back at a finding, or take all that is open (--all-open).',
  },
  'failure.slip.nothing-open': {
    vi: '{unit} không có nội dung nào cần xem lại.',
    en: '{unit} has nothing to look at.',
  },
  'failure.reply.not-a-slip': {
    vi: 'Tệp này không phải phiếu trả lại. Chọn tệp đơn vị gửi lại.',
    en: 'This file is no return slip. Choose the file that the unit sent.',
  },
  'failure.reply.damaged': {
    vi: 'Phần ẩn của phiếu đã bị sửa nên không biết trả lời cho dòng nào. Đề nghị đơn vị ghi lại vào phiếu gốc.',
    en: 'The hidden part of the slip was altered, so its lines cannot be told. Ask the unit to use the slip as it was sent.',
  },
  'failure.reply.newer': {
    vi: 'Phiếu do bản mới hơn lập. Cập nhật chương trình rồi nhận lại.',
    en: 'A newer version made this slip. Update the program, then take it again.',
  },
  'failure.reply.no-lines': {
    vi: 'Phiếu thiếu cột “{heading}” nên không đọc được trả lời. Đề nghị đơn vị ghi lại vào phiếu gốc.',
    en: 'The slip lacks the column “{heading}”, so its answers cannot be read. Ask the unit to use the slip as it was sent.',
  },
  'failure.reply.same-cell': {
    vi: 'Hai trả lời ghi khác nhau vào ô {sheet}!{cell}. Chọn một.',
    en: 'Two answers write different values into {sheet}!{cell}. Choose one.',
  },
  'reply.other-plan': {
    vi: 'Phiếu của kế hoạch khác. Mở đúng bảng tính rồi nhận lại.',
    en: 'The slip belongs to another plan. Open that plan’s workbook, then take it again.',
  },
  'reply.unknown-line': {
    vi: 'Phiếu không hỏi dòng này. Xem trong tệp.',
    en: 'The slip did not ask about this line. Look at it in the file.',
  },
  'reply.answered-twice': {
    vi: 'Đơn vị đã trả lời lại ở tệp lưu sau. Lấy trả lời sau.',
    en: 'The unit answered again in a file saved later. The later answer holds.',
  },
  'reply.units-differ': {
    vi: 'Hai đơn vị trả lời khác nhau. Chọn một.',
    en: 'Two units answer differently. Choose one.',
  },
  'reply.same-cell': {
    vi: 'Hai trả lời ghi khác nhau vào cùng một ô. Chọn một.',
    en: 'Two answers write different values into one cell. Choose one.',
  },
  'reply.row-gone': {
    vi: 'Dòng này không còn trong kế hoạch. Xem lại mã.',
    en: 'This row is no longer in the plan. Look at its key.',
  },
  'reply.other-unit': {
    vi: 'Dòng này nay do đơn vị khác phụ trách. Xem trước khi nhận.',
    en: 'Another unit answers for this row now. Look before you take it.',
  },
  'reply.unknown-word': {
    vi: 'Trả lời không có trong danh sách. Đọc rồi quyết định.',
    en: 'The reply is not on the list. Read it, then decide.',
  },
  'reply.asked': {
    vi: 'Đơn vị hỏi lại. Đọc câu hỏi rồi quyết định.',
    en: 'The unit asks back. Read the question, then decide.',
  },
  'reply.kept-and-value': {
    vi: 'Đơn vị chọn giữ nguyên nhưng có ghi nội dung mới. Hỏi lại đơn vị.',
    en: 'The unit keeps the cell and gives a new value as well. Ask the unit.',
  },
  'reply.no-reason': {
    vi: 'Đơn vị giữ nguyên mà không ghi lý do. Hỏi lại đơn vị.',
    en: 'The unit keeps the cell without a reason. Ask the unit.',
  },
  'reply.cell-changed': {
    vi: 'Ô đã đổi từ khi lập phiếu. So hai nội dung rồi chọn.',
    en: 'The cell has changed since the slip was made. Compare the two, then choose.',
  },
  'reply.not-standing': {
    vi: 'Phát hiện này không còn từ khi lập phiếu. Xem trước khi nhận.',
    en: 'This finding stands no more since the slip was made. Look before you take it.',
  },
  'reply.no-cell': {
    vi: 'Không có ô nào để ghi nội dung này. Sửa trong bảng.',
    en: 'There is no cell to write this into. Change it in the sheet.',
  },
  'reply.nothing-fixed': {
    vi: 'Đơn vị báo đã sửa nhưng ô vẫn như cũ. Hỏi lại nội dung mới.',
    en: 'The unit says it is fixed, and the cell is as it was. Ask for the new value.',
  },
  'reply.decided-since': {
    vi: 'Phát hiện này đã được xử lý từ khi lập phiếu. Xem trước khi nhận.',
    en: 'This finding was decided since the slip was made. Look before you take it.',
  },
  'reply.value.error': {
    vi: 'Nội dung mới là giá trị lỗi {found}. Hỏi lại đơn vị.',
    en: 'The new value is the error {found}. Ask the unit.',
  },
  'reply.value.computed': {
    vi: 'Cột này do công thức tính, không ghi “{found}” được.',
    en: 'A formula fills this column; “{found}” cannot be written.',
  },
  'reply.value.number': {
    vi: '“{found}” không phải số thứ tự. Hỏi lại đơn vị.',
    en: '“{found}” is no number. Ask the unit.',
  },
  'reply.value.word': {
    vi: '“{found}” không có trong danh sách của cột. Hỏi lại đơn vị.',
    en: '“{found}” is not on the column’s list. Ask the unit.',
  },
} as const satisfies Record<string, Sentence>;
