import type { Sentence } from '../../sentence';

/** What makes the reading of a deadline unsure. */
export const deadlineDoubts = {
  'deadline.beforeCarried': {
    vi: 'Chưa rõ chữ “trước” có dùng cho cả mốc này không. Ghi rõ.',
    en: 'It is not clear whether “before” holds for this date too. Write it out.',
  },
  'deadline.mixedRange': {
    vi: 'Hai đầu của khoảng thời gian ghi khác kiểu. Ghi lại cho thống nhất.',
    en: 'The two ends of the stretch are written in different ways. Write them alike.',
  },
  'deadline.yearMissing': {
    vi: 'Chưa rõ năm. Ghi thêm năm.',
    en: 'The year is missing. Add it.',
  },
  'deadline.yearOfNext': {
    vi: 'Mốc này không ghi năm; lấy năm {year} của mốc đứng sau.',
    en: 'This date names no year; {year} is taken from the date after it.',
  },
  'deadline.yearOnce': {
    vi: 'Năm chỉ ghi một lần cho cả hai đầu. Ghi năm cho từng đầu.',
    en: 'The year is written once for both ends. Write it at each end.',
  },
  'deadline.farYear': {
    vi: 'Năm {year} khó là năm của kế hoạch. Xem lại.',
    en: 'The year {year} is unlikely in a plan. Look at it again.',
  },
  'deadline.shortYear': {
    vi: 'Năm ghi hai chữ số “{written}”, đọc là {year}. Ghi đủ bốn chữ số.',
    en: 'The year has two digits, “{written}”, read as {year}. Write all four.',
  },
  'deadline.dayOrYear': {
    vi: 'Số “{written}” có thể là ngày hoặc năm {year}. Ghi lại cho rõ.',
    en: 'The number “{written}” may be a day or the year {year}. Write it out.',
  },
  'deadline.englishMonth': {
    vi: 'Tên tháng bằng tiếng Anh, có thể do Excel tự đổi. Đối chiếu bản gốc.',
    en: 'The month is in English, perhaps changed by Excel. Compare the original.',
  },
  'deadline.yearFirst': {
    vi: 'Năm ghi trước tháng. Xác nhận.',
    en: 'The year stands before the month. Confirm it.',
  },
  'deadline.turnedRound': {
    vi: 'Tháng đứng trước ngày, khác cách ghi của Việt Nam. Xác nhận.',
    en: 'The month stands before the day, unlike Vietnamese dates. Confirm it.',
  },
  'deadline.dayOnce': {
    vi: 'Ngày {day} chỉ ghi một lần; hiểu là ngày của mỗi tháng được nêu. Xác nhận.',
    en: 'Day {day} is written once; it is taken for each month named. Confirm it.',
  },
  'deadline.mixedMarks': {
    vi: 'Ngày, tháng, năm ngăn cách bằng các dấu khác nhau. Ghi lại cho thống nhất.',
    en: 'Day, month and year are divided by different marks. Write them alike.',
  },
  'deadline.unevenSpaces': {
    vi: 'Có khoảng trống giữa ngày, tháng, năm; có thể thiếu chữ số. Đối chiếu bản gốc.',
    en: 'There is a gap within the date; a digit may be lost. Compare the original.',
  },
  'deadline.dayMissing': {
    vi: 'Có chữ “ngày” nhưng không thấy ngày nào. Ghi thêm ngày.',
    en: 'The word “ngày” (day) is there without a day. Add it.',
  },
  'deadline.monthMissing': {
    vi: 'Có chữ “tháng” nhưng không rõ tháng nào. Ghi số của tháng.',
    en: 'The word “tháng” (month) is there without a number. Add it.',
  },
  'deadline.otherWeekday': {
    vi: 'Thứ trong tuần không khớp với ngày. Xem lại.',
    en: 'The weekday does not fit the date. Look at it again.',
  },
  'deadline.letterForNumeral': {
    vi: 'Số La Mã có chữ l thay cho chữ I. Ghi lại.',
    en: 'The Roman numeral has a letter l for an I. Write it again.',
  },
  'deadline.respelt': {
    vi: 'Chữ “{written}” đọc là “{word}”. Sửa lại cho đúng.',
    en: 'The word “{written}” is read as “{word}”. Correct it.',
  },
  'deadline.legacy': {
    vi: 'Chữ gõ bằng bảng mã {codePage}, đã đổi sang Unicode để đọc. Xác nhận và gõ lại.',
    en: 'The text is in the old code page {codePage} and was converted to be read. Confirm and retype it.',
  },
  'deadline.vagueBeginning': {
    vi: '“Đầu” không nói rõ ngày nào. Ghi ngày cụ thể.',
    en: '“Beginning” names no day. Write the day.',
  },
  'deadline.vagueMiddle': {
    vi: '“Giữa” không nói rõ ngày nào. Ghi ngày cụ thể.',
    en: '“Middle” names no day. Write the day.',
  },
  'deadline.vagueWeek': {
    vi: 'Tuần hoặc nửa tháng không nói rõ ngày nào. Ghi ngày cụ thể.',
    en: 'A week or half of a month names no day. Write the day.',
  },
  'deadline.beforePart': {
    vi: '“Trước” một khoảng thời gian không nói rõ ngày nào. Ghi ngày cụ thể.',
    en: '“Before” such a stretch of time names no day. Write the day.',
  },
  'deadline.midnight': {
    vi: 'Hạn là 0 giờ, nên có thể ngày đó không còn trong hạn. Xác nhận.',
    en: 'The hour is midnight, so that day may no longer be in time. Confirm it.',
  },
  'deadline.timeZone': {
    vi: 'Giờ ghi theo múi giờ khác, ngày ở Việt Nam có thể khác. Xác nhận.',
    en: 'The hour is in another time zone, so the day in Vietnam may differ. Confirm it.',
  },
  'deadline.roundTheClock': {
    vi: '“24/7” có thể là ngày 24/7 hoặc suốt ngày đêm. Ghi lại cho rõ.',
    en: '“24/7” may be 24 July or round the clock. Write it out.',
  },
  'deadline.workingDay': {
    vi: 'Ngày làm việc cuối cùng thay đổi theo lịch nghỉ. Ghi ngày cụ thể.',
    en: 'The last working day depends on the days off. Write the day.',
  },
  'deadline.schoolYearAsk': {
    vi: 'Năm học không theo năm dương lịch. Ghi ngày cụ thể.',
    en: 'A school year is no calendar year. Write the day.',
  },
  'deadline.tentative': {
    vi: 'Có chữ “{word}” nên thời hạn chưa chắc. Xác nhận.',
    en: 'The word “{word}” leaves the date open. Confirm it.',
  },
  'deadline.vision': {
    vi: 'Có mốc tầm nhìn, không phải hạn hoàn thành. Xác nhận hạn.',
    en: 'A year of vision is named, which is no deadline. Confirm the deadline.',
  },
  'deadline.lengthBeside': {
    vi: 'Cạnh hạn còn có một khoảng thời gian. Xem hạn nào là đúng.',
    en: 'A length of time stands beside the date. See which one holds.',
  },
  'deadline.conditionAndDate': {
    vi: 'Vừa có điều kiện vừa có ngày. Xem hạn nào là đúng.',
    en: 'There is both a condition and a date. See which one holds.',
  },
  'deadline.conditionAndCycle': {
    vi: 'Vừa có điều kiện vừa có định kỳ. Ghi rõ.',
    en: 'There is both a condition and a cycle. Write which one holds.',
  },
  'deadline.conditionBeside': {
    vi: 'Cạnh hạn còn có điều kiện. Xác nhận hạn.',
    en: 'A condition stands beside the date. Confirm the deadline.',
  },
  'deadline.yearlyLength': {
    vi: 'Tính theo năm dương lịch thì mỗi năm có một hạn. Ghi ngày cụ thể.',
    en: 'Counted by the calendar year there is a deadline each year. Write the day.',
  },
  'deadline.documentBeside': {
    vi: 'Trong ô có số hiệu văn bản, ngày có thể là ngày của văn bản. Xác nhận hạn.',
    en: 'The cell names a document, whose date this may be. Confirm the deadline.',
  },
  'deadline.startBeside': {
    vi: 'Cạnh hạn còn có thời điểm bắt đầu. Xác nhận hạn.',
    en: 'A start stands beside the date. Confirm the deadline.',
  },
  'deadline.otherDate': {
    vi: 'Cạnh hạn còn có mốc khác. Xác nhận hạn.',
    en: 'Another date stands beside it. Confirm the deadline.',
  },
  'deadline.wordsBeside': {
    vi: 'Có lời ghi thêm có thể làm thay đổi hạn: “{words}”. Xác nhận.',
    en: 'Words beside the date may change it: “{words}”. Confirm it.',
  },
  'deadline.unexplained': {
    vi: 'Chưa rõ “{rest}” nghĩa là gì. Xác nhận hạn.',
    en: 'It is not clear what “{rest}” means. Confirm the deadline.',
  },
  'deadline.severalUnnamed': {
    vi: 'Chưa rõ mỗi hạn ứng với việc nào. Ghi rõ từng việc.',
    en: 'It is not clear which work each date is for. Write it at each date.',
  },
  'deadline.severalUnsure': {
    vi: 'Có hạn chưa chắc. Xem từng hạn.',
    en: 'One of them is not certain. Look at each.',
  },
  'deadline.oneOrSeveral': {
    vi: 'Có thể là một khoảng thời gian, có thể là nhiều hạn. Ghi rõ.',
    en: 'It may be one stretch of time or several deadlines. Write which.',
  },
} as const satisfies Record<string, Sentence>;
