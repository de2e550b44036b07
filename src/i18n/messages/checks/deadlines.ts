import type { Sentence } from '../../sentence';

/** What the checks of deadlines say. */
export const deadlines = {
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
    en: 'Conditional deadline without a day',
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
    vi: 'Hạn “{text}” là {day|date}, thứ Bảy. Hoàn thành trước ngày này; ngày làm việc tiếp theo là {next|date}.',
    en: '“{text}” is {day|date}, a Saturday. Finish before it; the next working day is {next|date}.',
  },
  'check.deadline.day-off.saturday.expected': {
    vi: 'Hạn “{text}” là {day|date}, thứ Bảy. Hoàn thành trước ngày này; ngày làm việc tiếp theo dự kiến là {next|date}, lịch nghỉ chưa công bố.',
    en: '“{text}” is {day|date}, a Saturday. Finish before it; the next working day should be {next|date}, by holidays not yet announced.',
  },
  'check.deadline.day-off.sunday': {
    vi: 'Hạn “{text}” là {day|date}, Chủ nhật. Hoàn thành trước ngày này; ngày làm việc tiếp theo là {next|date}.',
    en: '“{text}” is {day|date}, a Sunday. Finish before it; the next working day is {next|date}.',
  },
  'check.deadline.day-off.sunday.expected': {
    vi: 'Hạn “{text}” là {day|date}, Chủ nhật. Hoàn thành trước ngày này; ngày làm việc tiếp theo dự kiến là {next|date}, lịch nghỉ chưa công bố.',
    en: '“{text}” is {day|date}, a Sunday. Finish before it; the next working day should be {next|date}, by holidays not yet announced.',
  },
  'check.deadline.day-off.holiday': {
    vi: 'Hạn “{text}” là {day|date}, ngày nghỉ lễ, tết. Hoàn thành trước ngày này; ngày làm việc tiếp theo là {next|date}.',
    en: '“{text}” is {day|date}, a holiday. Finish before it; the next working day is {next|date}.',
  },
  'check.deadline.day-off.holiday.expected': {
    vi: 'Hạn “{text}” là {day|date}, ngày nghỉ lễ, tết theo Bộ luật Lao động, chưa công bố. Hoàn thành trước ngày này; ngày làm việc tiếp theo dự kiến là {next|date}.',
    en: '“{text}” is {day|date}, a holiday by the Labour Code, not yet announced. Finish before it; the next working day should be {next|date}.',
  },
} as const satisfies Record<string, Sentence>;
