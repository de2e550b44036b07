import type { Sentence } from '../../sentence';

/** What makes the reading of a deadline unsure. */
export const deadlineDoubts = {
  'deadline.beforeCarried': {
    vi: 'Chưa rõ chữ “trước” có dùng cho cả mốc này không. Hãy ghi rõ.',
    en: 'It is not clear whether “before” holds for this date too. Write it out.',
  },
  'deadline.mixedRange': {
    vi: 'Hai đầu của khoảng thời gian ghi khác kiểu. Hãy ghi lại cho thống nhất.',
    en: 'The two ends of the stretch are written in different ways. Write them alike.',
  },
  'deadline.yearMissing': {
    vi: 'Chưa rõ năm. Hãy ghi thêm năm.',
    en: 'The year is missing. Add it.',
  },
  'deadline.yearOfNext': {
    vi: 'Mốc này không ghi năm; lấy năm {year} của mốc đứng sau.',
    en: 'This date names no year; {year} is taken from the date after it.',
  },
  'deadline.yearOnce': {
    vi: 'Năm chỉ ghi một lần cho cả hai đầu. Hãy ghi năm cho từng đầu.',
    en: 'The year is written once for both ends. Write it at each end.',
  },
  'deadline.farYear': {
    vi: 'Năm {year} khó là năm của kế hoạch. Hãy xem lại.',
    en: 'The year {year} is unlikely in a plan. Look at it again.',
  },
  'deadline.shortYear': {
    vi: 'Năm ghi hai chữ số “{written}”, đọc là {year}. Hãy ghi đủ bốn chữ số.',
    en: 'The year has two digits, “{written}”, read as {year}. Write all four.',
  },
  'deadline.dayOrYear': {
    vi: 'Số “{written}” có thể là ngày hoặc năm {year}. Hãy ghi lại cho rõ.',
    en: 'The number “{written}” may be a day or the year {year}. Write it out.',
  },
  'deadline.englishMonth': {
    vi: 'Tên tháng bằng tiếng Anh, có thể do Excel tự đổi. Hãy đối chiếu bản gốc.',
    en: 'The month is in English, perhaps changed by Excel. Compare the original.',
  },
  'deadline.yearFirst': {
    vi: 'Năm ghi trước tháng. Hãy xác nhận.',
    en: 'The year stands before the month. Confirm it.',
  },
  'deadline.turnedRound': {
    vi: 'Tháng đứng trước ngày, khác cách ghi của Việt Nam. Hãy xác nhận.',
    en: 'The month stands before the day, unlike Vietnamese dates. Confirm it.',
  },
  'deadline.dayOnce': {
    vi: 'Ngày {day} chỉ ghi một lần; hiểu là ngày của mỗi tháng được nêu. Hãy xác nhận.',
    en: 'Day {day} is written once; it is taken for each month named. Confirm it.',
  },
  'deadline.mixedMarks': {
    vi: 'Ngày, tháng, năm ngăn cách bằng các dấu khác nhau. Hãy ghi lại cho thống nhất.',
    en: 'Day, month and year are divided by different marks. Write them alike.',
  },
  'deadline.unevenSpaces': {
    vi: 'Có khoảng trống giữa ngày, tháng, năm; có thể thiếu chữ số. Hãy đối chiếu bản gốc.',
    en: 'There is a gap within the date; a digit may be lost. Compare the original.',
  },
  'deadline.dayMissing': {
    vi: 'Có chữ “ngày” nhưng không thấy ngày nào. Hãy ghi thêm ngày.',
    en: 'The word “ngày” (day) is there without a day. Add it.',
  },
  'deadline.monthMissing': {
    vi: 'Có chữ “tháng” nhưng không rõ tháng nào. Hãy ghi số của tháng.',
    en: 'The word “tháng” (month) is there without a number. Add it.',
  },
  'deadline.otherWeekday': {
    vi: 'Thứ trong tuần không khớp với ngày. Hãy xem lại.',
    en: 'The weekday does not fit the date. Look at it again.',
  },
  'deadline.letterForNumeral': {
    vi: 'Số La Mã có chữ l thay cho chữ I. Hãy ghi lại.',
    en: 'The Roman numeral has a letter l for an I. Write it again.',
  },
  'deadline.respelt': {
    vi: 'Chữ “{written}” đọc là “{word}”. Hãy sửa lại cho đúng.',
    en: 'The word “{written}” is read as “{word}”. Correct it.',
  },
  'deadline.legacy': {
    vi: 'Chữ gõ bằng bảng mã {codePage}, đã đổi sang Unicode để đọc. Hãy xác nhận và gõ lại.',
    en: 'The text is in the old code page {codePage} and was converted to be read. Confirm and retype it.',
  },
  'deadline.vagueBeginning': {
    vi: '“Đầu” không nói rõ ngày nào. Hãy ghi ngày cụ thể.',
    en: '“Beginning” names no day. Write the day.',
  },
  'deadline.vagueMiddle': {
    vi: '“Giữa” không nói rõ ngày nào. Hãy ghi ngày cụ thể.',
    en: '“Middle” names no day. Write the day.',
  },
  'deadline.vagueWeek': {
    vi: 'Tuần hoặc nửa tháng không nói rõ ngày nào. Hãy ghi ngày cụ thể.',
    en: 'A week or half of a month names no day. Write the day.',
  },
  'deadline.beforePart': {
    vi: '“Trước” một khoảng thời gian không nói rõ ngày nào. Hãy ghi ngày cụ thể.',
    en: '“Before” such a stretch of time names no day. Write the day.',
  },
  'deadline.midnight': {
    vi: 'Hạn là 0 giờ, nên có thể ngày đó không còn trong hạn. Hãy xác nhận.',
    en: 'The hour is midnight, so that day may no longer be in time. Confirm it.',
  },
  'deadline.timeZone': {
    vi: 'Giờ ghi theo múi giờ khác, ngày ở Việt Nam có thể khác. Hãy xác nhận.',
    en: 'The hour is in another time zone, so the day in Vietnam may differ. Confirm it.',
  },
  'deadline.roundTheClock': {
    vi: '“24/7” có thể là ngày 24/7 hoặc suốt ngày đêm. Hãy ghi lại cho rõ.',
    en: '“24/7” may be 24 July or round the clock. Write it out.',
  },
  'deadline.workingDay': {
    vi: 'Ngày làm việc cuối cùng thay đổi theo lịch nghỉ. Hãy ghi ngày cụ thể.',
    en: 'The last working day hangs on the days off. Write the day.',
  },
  'deadline.schoolYearAsk': {
    vi: 'Năm học không theo năm dương lịch. Hãy ghi ngày cụ thể.',
    en: 'A school year is no calendar year. Write the day.',
  },
  'deadline.tentative': {
    vi: 'Có chữ “{word}” nên thời hạn chưa chắc. Hãy xác nhận.',
    en: 'The word “{word}” leaves the date open. Confirm it.',
  },
  'deadline.vision': {
    vi: 'Có mốc tầm nhìn, không phải hạn hoàn thành. Hãy xác nhận hạn.',
    en: 'A year of vision is named, which is no deadline. Confirm the deadline.',
  },
  'deadline.lengthBeside': {
    vi: 'Cạnh hạn còn có một khoảng thời gian. Hãy xem hạn nào là đúng.',
    en: 'A length of time stands beside the date. See which one holds.',
  },
  'deadline.conditionAndDate': {
    vi: 'Vừa có điều kiện vừa có ngày. Hãy xem hạn nào là đúng.',
    en: 'There is both a condition and a date. See which one holds.',
  },
  'deadline.conditionAndCycle': {
    vi: 'Vừa có điều kiện vừa có định kỳ. Hãy ghi rõ.',
    en: 'There is both a condition and a cycle. Write which one holds.',
  },
  'deadline.conditionBeside': {
    vi: 'Cạnh hạn còn có điều kiện. Hãy xác nhận hạn.',
    en: 'A condition stands beside the date. Confirm the deadline.',
  },
  'deadline.yearlyLength': {
    vi: 'Tính theo năm dương lịch thì mỗi năm có một hạn. Hãy ghi ngày cụ thể.',
    en: 'Counted by the calendar year there is a deadline each year. Write the day.',
  },
  'deadline.documentBeside': {
    vi: 'Trong ô có số hiệu văn bản, ngày có thể là ngày của văn bản. Hãy xác nhận hạn.',
    en: 'The cell names a document, whose date this may be. Confirm the deadline.',
  },
  'deadline.startBeside': {
    vi: 'Cạnh hạn còn có thời điểm bắt đầu. Hãy xác nhận hạn.',
    en: 'A start stands beside the date. Confirm the deadline.',
  },
  'deadline.otherDate': {
    vi: 'Cạnh hạn còn có mốc khác. Hãy xác nhận hạn.',
    en: 'Another date stands beside it. Confirm the deadline.',
  },
  'deadline.wordsBeside': {
    vi: 'Có lời ghi thêm có thể làm thay đổi hạn: “{words}”. Hãy xác nhận.',
    en: 'Words beside the date may change it: “{words}”. Confirm it.',
  },
  'deadline.unexplained': {
    vi: 'Chưa rõ “{rest}” nghĩa là gì. Hãy xác nhận hạn.',
    en: 'It is not clear what “{rest}” means. Confirm the deadline.',
  },
  'deadline.severalUnnamed': {
    vi: 'Chưa rõ mỗi hạn ứng với việc nào. Hãy ghi rõ từng việc.',
    en: 'It is not clear which work each date is for. Write it at each date.',
  },
  'deadline.severalUnsure': {
    vi: 'Có hạn chưa chắc. Hãy xem từng hạn.',
    en: 'One of them is not certain. Look at each.',
  },
  'deadline.oneOrSeveral': {
    vi: 'Có thể là một khoảng thời gian, có thể là nhiều hạn. Hãy ghi rõ.',
    en: 'It may be one stretch of time or several deadlines. Write which.',
  },
} as const satisfies Record<string, Sentence>;
