import type { Sentence } from '../../sentence';

/** Why a text gives no deadline. */
export const deadlinesUnread = {
  'deadline.monthUnknown': {
    vi: 'Chỉ có ngày, chưa rõ tháng nào. Ghi đủ ngày, tháng, năm.',
    en: 'Only a day is named, not its month. Write day, month and year.',
  },
  'deadline.weekdayAlone': {
    vi: 'Chỉ có thứ trong tuần, chưa rõ ngày nào. Ghi đủ ngày, tháng, năm.',
    en: 'Only a weekday is named. Write day, month and year.',
  },
  'deadline.noSuchMonth': {
    vi: 'Một năm chỉ có mười hai tháng, không có tháng {month}. Xem lại.',
    en: 'A year has twelve months; there is no month {month}. Look at it again.',
  },
  'deadline.noSuchQuarter': {
    vi: 'Một năm chỉ có bốn quý, không có quý {quarter}. Xem lại.',
    en: 'A year has only four quarters; there is no quarter {quarter}. Look at it again.',
  },
  'deadline.noSuchDay': {
    vi: 'Tháng {month} chỉ có {days} ngày, không có ngày {day}. Xem lại.',
    en: 'Month {month} has only {days} days; there is no day {day}. Look at it again.',
  },
  'deadline.noDayNumber': {
    vi: 'Không tháng nào có ngày {day}. Xem lại.',
    en: 'No month has a day {day}. Look at it again.',
  },
  'deadline.noLeapDay': {
    vi: 'Tháng 2 năm {year} chỉ có 28 ngày. Xem lại.',
    en: 'February {year} has only 28 days. Look at it again.',
  },
  'deadline.noSuchYear': { vi: 'Không có năm 0. Xem lại.', en: 'There is no year 0. Look at it again.' },
  'deadline.reversed': {
    vi: 'Thời điểm kết thúc đứng trước thời điểm bắt đầu. Xem lại.',
    en: 'It ends before it begins. Look at it again.',
  },
  'deadline.lunar': {
    vi: 'Ghi theo âm lịch. Ghi ngày dương lịch.',
    en: 'The date is of the lunar calendar. Write the solar date.',
  },
  'deadline.blank': {
    vi: 'Chỗ để điền thời gian còn trống. Điền đủ.',
    en: 'The place for the date is not filled in. Fill it in.',
  },
  'deadline.startOnly': {
    vi: 'Chỉ ghi thời điểm bắt đầu, chưa có hạn hoàn thành. Bổ sung.',
    en: 'Only a start is named, not a deadline. Add one.',
  },
  'deadline.lengthAlone': {
    vi: 'Chỉ ghi một khoảng thời gian, chưa rõ tính từ ngày nào. Ghi ngày bắt đầu hoặc hạn.',
    en: 'Only a length of time is named, not where it starts. Write the start or the deadline.',
  },
  'deadline.numbersLeft': {
    vi: 'Có số nhưng không đọc được thành ngày. Ghi lại.',
    en: 'There are numbers that make no date. Write it again.',
  },
  'deadline.timeWords': {
    vi: 'Có chữ chỉ thời gian nhưng chưa rõ ngày nào. Ghi lại cho đủ.',
    en: 'There are words of time that name no day. Write it in full.',
  },
  'deadline.strangeLetters': {
    vi: 'Có chữ lạ, có thể do lỗi bảng mã. Gõ lại.',
    en: 'There are strange letters, perhaps of an old code page. Retype it.',
  },
  'deadline.unexplainedMark': {
    vi: 'Có dấu chưa rõ nghĩa. Ghi lại.',
    en: 'There is a mark without a clear meaning. Write it again.',
  },
  'deadline.tooLong': {
    vi: 'Ô dài hơn {most} ký tự nên không đọc như thời hạn. Ghi thời hạn riêng.',
    en: 'The cell has more than {most} characters and is not read as a deadline. Write the deadline alone.',
  },
} as const satisfies Record<string, Sentence>;
