import type { Sentence } from '../../sentence';

/** The as-of day, the days that count as soon, and the calendar. */
export const settings = {
  'pane.settings.title': { vi: 'Ngày tính', en: 'As-of day' },
  'pane.settings.sentence': {
    vi: 'Quá hạn và sắp đến hạn được xét theo ngày này. Ngày này lưu trong bảng tính, nên ai mở cũng thấy như nhau.',
    en: 'Overdue and due soon are judged on this day. It is kept in the workbook, so everyone who opens it sees the same.',
  },
  'pane.settings.day': { vi: 'Tính đến ngày', en: 'As of' },
  'pane.settings.day.hint': {
    vi: 'Gõ ngày/tháng/năm, ví dụ 31/12/2026.',
    en: 'Type day/month/year, for example 31/12/2026.',
  },
  'pane.settings.day.wrong': {
    vi: 'Không có ngày này. Gõ đủ ngày/tháng/năm, ví dụ 31/12/2026.',
    en: 'There is no such day. Type day, month and year, for example 31/12/2026.',
  },
  'pane.settings.follows-today': {
    vi: 'Theo lịch: mỗi ngày mở ra, bảng tính tự tính đến hôm đó.',
    en: 'Follows the calendar: whenever it is opened, the workbook takes that day.',
  },
  'pane.settings.calendar': { vi: 'Chọn trên lịch', en: 'Choose from a calendar' },
  'pane.settings.today': { vi: 'Hôm nay', en: 'Today' },
  'pane.settings.days': { vi: 'Sắp đến hạn khi còn (ngày)', en: 'Due soon within (days)' },
  'pane.settings.days.hint': {
    vi: '0 là chỉ tính việc đến hạn đúng ngày.',
    en: '0 counts only what is due on the day itself.',
  },
  'pane.settings.days.wrong': {
    vi: 'Gõ một số nguyên từ 0 đến {most|number}.',
    en: 'Type a whole number from 0 to {most|number}.',
  },
  'pane.settings.person': { vi: 'Tên người làm', en: 'Your name' },
  'pane.settings.person.hint': {
    vi: 'Không bắt buộc. Tên lưu trên máy này và chỉ ghi vào nhật ký của bảng tính.',
    en: 'Optional. It is kept on this machine and written only into the workbook’s journal.',
  },
  'pane.settings.apply': { vi: 'Áp dụng', en: 'Apply' },
  'pane.calendar': { vi: 'Lịch', en: 'Calendar' },
  'pane.calendar.earlier': { vi: 'Tháng trước', en: 'Previous month' },
  'pane.calendar.later': { vi: 'Tháng sau', en: 'Next month' },
  'pane.calendar.month': { vi: 'Tháng {month}/{year}', en: '{month}/{year}' },
  'pane.calendar.weekday-1': { vi: 'T2', en: 'Mo' },
  'pane.calendar.weekday-2': { vi: 'T3', en: 'Tu' },
  'pane.calendar.weekday-3': { vi: 'T4', en: 'We' },
  'pane.calendar.weekday-4': { vi: 'T5', en: 'Th' },
  'pane.calendar.weekday-5': { vi: 'T6', en: 'Fr' },
  'pane.calendar.weekday-6': { vi: 'T7', en: 'Sa' },
  'pane.calendar.weekday-7': { vi: 'CN', en: 'Su' },
} as const satisfies Record<string, Sentence>;
