import type { Sentence } from '../sentence';

/** How a deadline was read, and what makes it unsure. */
export const deadlines = {
  'deadline.day': { vi: 'Hạn là ngày {date}.', en: 'The deadline is {date}.' },
  'deadline.month': { vi: 'Tháng {month} kết thúc ngày {date}.', en: 'Month {month} ends on {date}.' },
  'deadline.quarter': { vi: 'Quý {quarter} kết thúc ngày {date}.', en: 'Quarter {quarter} ends on {date}.' },
  'deadline.firstMonths': {
    vi: '{count} tháng đầu năm kết thúc ngày {date}.',
    en: 'The first {count} months of the year end on {date}.',
  },
  'deadline.lastMonths': {
    vi: '{count} tháng cuối năm kết thúc ngày {date}.',
    en: 'The last {count} months of the year end on {date}.',
  },
  'deadline.year': { vi: 'Năm {year} kết thúc ngày {date}.', en: 'The year {year} ends on {date}.' },
  'deadline.schoolYear': {
    vi: 'Năm học {first}-{second} thường kết thúc ngày {date}.',
    en: 'The school year {first}-{second} usually ends on {date}.',
  },
  'deadline.rangeEnd': {
    vi: 'Khoảng thời gian kết thúc ngày {date}; lấy ngày này làm hạn.',
    en: 'The stretch of time ends on {date}; this day is taken as the deadline.',
  },
  'deadline.listEnd': {
    vi: 'Các mốc liền nhau kết thúc ngày {date}.',
    en: 'The dates, which follow each other, end on {date}.',
  },
  'deadline.before': {
    vi: 'Ghi “trước {named}”, nên ngày cuối cùng còn trong hạn là {date}.',
    en: 'It says “before {named}”, so the last day in time is {date}.',
  },
  'deadline.until': {
    vi: 'Chữ “đến” tính cả ngày cuối cùng.',
    en: 'The word “đến” (until) includes the last day.',
  },
  'deadline.beforeHour': {
    vi: 'Ghi “trước” một giờ trong ngày, nên ngày đó còn trong hạn đến giờ ấy.',
    en: 'It says “before” an hour of the day, so that day is still in time until then.',
  },
  'deadline.endOfPart': {
    vi: 'Đầu, giữa, cuối tháng hoặc năm đọc theo Điều 146 Bộ luật Dân sự.',
    en: 'Beginning, middle and end of a month or year are read by article 146 of the Civil Code.',
  },
  'deadline.yearTaken': {
    vi: 'Ô không ghi năm; lấy năm {year} theo văn bản.',
    en: 'The cell names no year; {year} is taken from the document.',
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
  'deadline.monthUnknown': {
    vi: 'Chỉ có ngày, chưa rõ tháng nào. Hãy ghi đủ ngày, tháng, năm.',
    en: 'Only a day is named, not its month. Write day, month and year.',
  },
  'deadline.weekdayAlone': {
    vi: 'Chỉ có thứ trong tuần, chưa rõ ngày nào. Hãy ghi đủ ngày, tháng, năm.',
    en: 'Only a weekday is named. Write day, month and year.',
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
  'deadline.serial': {
    vi: 'Số {number} có thể là ngày {date} do Excel lưu dưới dạng số. Hãy xác nhận.',
    en: 'The number {number} may be the date {date} as Excel stores it. Confirm it.',
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
  'deadline.noSuchMonth': {
    vi: 'Một năm chỉ có mười hai tháng, không có tháng {month}.',
    en: 'A year has twelve months; there is no month {month}.',
  },
  'deadline.noSuchQuarter': {
    vi: 'Một năm chỉ có bốn quý, không có quý {quarter}.',
    en: 'A year has only four quarters; there is no quarter {quarter}.',
  },
  'deadline.noSuchDay': {
    vi: 'Tháng {month} chỉ có {days} ngày, không có ngày {day}.',
    en: 'Month {month} has only {days} days; there is no day {day}.',
  },
  'deadline.noLeapDay': {
    vi: 'Tháng 2 năm {year} chỉ có 28 ngày.',
    en: 'February {year} has only 28 days.',
  },
  'deadline.noSuchYear': { vi: 'Không có năm 0. Hãy xem lại.', en: 'There is no year 0. Look at it again.' },
  'deadline.reversed': {
    vi: 'Thời điểm kết thúc đứng trước thời điểm bắt đầu. Hãy xem lại.',
    en: 'It ends before it begins. Look at it again.',
  },
  'deadline.lunar': {
    vi: 'Ghi theo âm lịch. Hãy ghi ngày dương lịch.',
    en: 'The date is of the lunar calendar. Write the solar date.',
  },
  'deadline.blank': {
    vi: 'Chỗ để điền thời gian còn trống. Hãy điền đủ.',
    en: 'The place for the date is not filled in. Fill it in.',
  },
  'deadline.startOnly': {
    vi: 'Chỉ ghi thời điểm bắt đầu, chưa có hạn hoàn thành. Hãy bổ sung.',
    en: 'Only a start is named, not a deadline. Add one.',
  },
  'deadline.vision': {
    vi: 'Có mốc tầm nhìn, không phải hạn hoàn thành. Hãy xác nhận hạn.',
    en: 'A year of vision is named, which is no deadline. Confirm the deadline.',
  },
  'deadline.lengthAlone': {
    vi: 'Chỉ ghi một khoảng thời gian, chưa rõ tính từ ngày nào. Hãy ghi ngày bắt đầu hoặc hạn.',
    en: 'Only a length of time is named, not where it starts. Write the start or the deadline.',
  },
  'deadline.lengthFrom': {
    vi: 'Tính từ ngày {start}, không tính ngày đầu, thì hết hạn ngày {date}. Hãy xác nhận.',
    en: 'Counted from {start}, without the first day, it ends on {date}. Confirm it.',
  },
  'deadline.lengthBeside': {
    vi: 'Cạnh hạn còn có một khoảng thời gian. Hãy xem hạn nào là đúng.',
    en: 'A length of time stands beside the date. See which one holds.',
  },
  'deadline.conditional': {
    vi: 'Hạn phụ thuộc vào việc khác (“{words}”). Hãy nhập ngày khi đã biết.',
    en: 'The deadline depends on something else (“{words}”). Enter the day once it is known.',
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
  'deadline.several': { vi: 'Ô có {count} hạn.', en: 'The cell holds {count} deadlines.' },
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
  'deadline.every.always': { vi: 'Thực hiện thường xuyên.', en: 'Done all the time.' },
  'deadline.every.day': { vi: 'Thực hiện hằng ngày.', en: 'Comes back every day.' },
  'deadline.every.week': { vi: 'Thực hiện hằng tuần.', en: 'Comes back every week.' },
  'deadline.every.month': { vi: 'Thực hiện hằng tháng.', en: 'Comes back every month.' },
  'deadline.every.quarter': { vi: 'Thực hiện hằng quý.', en: 'Comes back every quarter.' },
  'deadline.every.half': { vi: 'Thực hiện 6 tháng một lần.', en: 'Comes back every six months.' },
  'deadline.every.year': { vi: 'Thực hiện hằng năm.', en: 'Comes back every year.' },
  'deadline.days.week': { vi: 'Hạn hằng tuần: {days}.', en: 'Due every week: {days}.' },
  'deadline.days.month': { vi: 'Hạn hằng tháng: ngày {days}.', en: 'Due every month: day {days}.' },
  'deadline.days.quarter': { vi: 'Hạn hằng quý: ngày {days}.', en: 'Due every quarter: {days}.' },
  'deadline.days.half': { vi: 'Hạn 6 tháng một lần: ngày {days}.', en: 'Due every six months: {days}.' },
  'deadline.days.year': { vi: 'Hạn hằng năm: ngày {days}.', en: 'Due every year: {days}.' },
  'deadline.movedDays': {
    vi: 'Ghi “trước”, nên lấy ngày liền trước.',
    en: 'It says “before”, so the day before is taken.',
  },
  'deadline.fromResult': {
    vi: 'Cột thời gian ghi thường xuyên; ngày lấy từ cột kết quả: “{result}”.',
    en: 'The deadline says all the time; the days come from the result: “{result}”.',
  },
  'deadline.resultUnsure': {
    vi: 'Cột kết quả có ghi ngày nhưng chưa rõ: “{result}”. Hãy xem lại.',
    en: 'The result names days that are not clear: “{result}”. Look at them.',
  },
  'deadline.otherCycle': {
    vi: 'Chu kỳ {count} {unit} không có trong bảng kê. Hãy ghi các ngày cụ thể.',
    en: 'A cycle of {count} {unit} cannot be kept as a rule. Write the days.',
  },
  'deadline.timesPerCycle': {
    vi: 'Ghi {times} lần trong một kỳ nhưng không rõ vào ngày nào. Hãy ghi các ngày cụ thể.',
    en: 'It says {times} times in a cycle, not when. Write the days.',
  },
  'deadline.severalCycles': {
    vi: 'Có nhiều định kỳ khác nhau; lấy định kỳ ngắn nhất. Hãy xác nhận.',
    en: 'Several cycles are named; the shortest is taken. Confirm it.',
  },
  'deadline.cycleMissing': {
    vi: 'Ghi định kỳ nhưng chưa rõ bao lâu một lần. Hãy bổ sung.',
    en: 'It says periodic, not how often. Add it.',
  },
  'deadline.cycleHint': {
    vi: 'Chưa rõ có phải là định kỳ không. Hãy ghi “hằng” hoặc “mỗi”.',
    en: 'It is not clear whether this comes back. Write “hằng” or “mỗi” (every).',
  },
  'deadline.dayUnfit': {
    vi: 'Ngày ghi trong ô không khớp với định kỳ. Hãy xem lại.',
    en: 'The day does not fit the cycle. Look at it again.',
  },
  'deadline.dayMissingSomewhere': {
    vi: 'Có tháng không có ngày này; lấy ngày cuối tháng. Hãy xác nhận.',
    en: 'Some months lack this day; their last day is taken. Confirm it.',
  },
  'deadline.leapDayRule': {
    vi: 'Ngày 29/2 không phải năm nào cũng có. Hãy xem lại.',
    en: '29 February is not in every year. Look at it again.',
  },
  'deadline.recurringWithYear': {
    vi: 'Vừa ghi định kỳ vừa ghi năm. Hãy xác nhận.',
    en: 'It names both a cycle and a year. Confirm it.',
  },
  'deadline.recurringBounds': {
    vi: 'Định kỳ có thêm mốc bắt đầu hoặc kết thúc. Hãy xác nhận.',
    en: 'The cycle has a start or an end beside it. Confirm it.',
  },
  'deadline.nextYear': {
    vi: '“Năm sau” được hiểu là mỗi năm một lần. Hãy xác nhận.',
    en: '“The next year” is taken as once every year. Confirm it.',
  },
  'deadline.none': { vi: 'Ô để trống.', en: 'The cell is empty.' },
  'deadline.noDate': { vi: 'Không thấy thời hạn trong ô.', en: 'The cell holds no deadline.' },
  'deadline.numbersLeft': {
    vi: 'Có số nhưng không đọc được thành ngày. Hãy ghi lại.',
    en: 'There are numbers that make no date. Write it again.',
  },
  'deadline.timeWords': {
    vi: 'Có chữ chỉ thời gian nhưng chưa rõ ngày nào. Hãy ghi lại cho đủ.',
    en: 'There are words of time that name no day. Write it in full.',
  },
  'deadline.nearCycle': {
    vi: 'Gần giống một định kỳ nhưng có chữ sai. Hãy ghi lại.',
    en: 'It is nearly the name of a cycle, with a slip. Write it again.',
  },
  'deadline.strangeLetters': {
    vi: 'Có chữ lạ, có thể do lỗi bảng mã. Hãy gõ lại.',
    en: 'There are strange letters, perhaps of an old code page. Retype it.',
  },
  'deadline.unexplainedMark': {
    vi: 'Có dấu chưa rõ nghĩa. Hãy ghi lại.',
    en: 'There is a mark without a clear meaning. Write it again.',
  },
  'deadline.tooLong': {
    vi: 'Ô dài hơn {most} ký tự nên không đọc như thời hạn. Hãy ghi thời hạn riêng.',
    en: 'The cell has more than {most} characters and is not read as a deadline. Write the deadline alone.',
  },
  'deadline.cell.monthShown': {
    vi: 'Excel đã đổi thành ngày; ô hiển thị tháng {month}/{year} nên đọc là cả tháng.',
    en: 'Excel turned it into a date; the cell shows {month}/{year} and is read as the month.',
  },
  'deadline.cell.monthUnsure': {
    vi: 'Ô hiển thị tháng nhưng chứa ngày {date}. Hãy xác nhận.',
    en: 'The cell shows a month but holds {date}. Confirm it.',
  },
  'deadline.cell.mayBeTurned': {
    vi: 'Excel có thể đã đảo ngày và tháng của {date}. Hãy đối chiếu bản gốc.',
    en: 'Excel may have turned day and month of {date} round. Compare the original.',
  },
  'deadline.cell.yearUnseen': {
    vi: 'Ô không hiển thị năm; năm {year} có thể do Excel tự thêm. Hãy xác nhận.',
    en: 'The cell does not show its year; Excel may have added {year}. Confirm it.',
  },
  'deadline.cell.yearAsDate': {
    vi: 'Ô định dạng ngày nhưng chứa số {year}, có thể là năm {year}. Hãy xác nhận.',
    en: 'The cell is formatted as a date but holds {year}, perhaps the year. Confirm it.',
  },
  'deadline.cell.number': {
    vi: 'Ô chứa một số, không phải văn bản. Hãy xác nhận.',
    en: 'The cell holds a number, not a text. Confirm it.',
  },
} as const satisfies Record<string, Sentence>;
