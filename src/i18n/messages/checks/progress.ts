import type { Sentence } from '../../sentence';

/** What the checks of progress say. */
export const progress = {
  'check.progress.percent-status.title': {
    vi: 'Tiến độ khác trạng thái',
    en: 'Progress differs from the status',
  },
  'check.progress.percent-status.why': {
    vi: 'Số liệu tính theo trạng thái; tiến độ phải nói cùng một điều.',
    en: 'Figures follow the status; the percent must say the same.',
  },
  'check.progress.percent-status.below': {
    vi: 'Trạng thái là Hoàn thành, nhưng tiến độ ghi {percent}%. Ghi 100, hoặc sửa trạng thái.',
    en: 'The status is Hoàn thành, but the progress says {percent}%. Write 100, or correct the status.',
  },
  'check.progress.percent-status.whole': {
    vi: 'Tiến độ đã là 100%, nhưng trạng thái chưa là Hoàn thành. Chọn Hoàn thành, hoặc sửa tiến độ.',
    en: 'The progress is 100%, but the status is not Hoàn thành. Choose Hoàn thành, or correct the progress.',
  },
  'check.progress.percent-status.begun': {
    vi: 'Trạng thái là “{status}”, nhưng tiến độ ghi {percent}%. Sửa một trong hai.',
    en: 'The status is “{status}”, but the progress says {percent}%. Correct one of them.',
  },
  'check.progress.percent-status.begun.empty': {
    vi: 'Tiến độ ghi {percent}%, nhưng trạng thái để trống, nghĩa là Chưa thực hiện. Chọn trạng thái.',
    en: 'The progress says {percent}%, but the status is empty, which means Chưa thực hiện. Choose the status.',
  },
  'check.progress.done-without-date.title': { vi: 'Hoàn thành, chưa có ngày', en: 'Done without a day' },
  'check.progress.done-without-date.why': {
    vi: 'Không có ngày thì không biết đúng hạn hay quá hạn.',
    en: 'Without the day nobody knows whether it was in time.',
  },
  'check.progress.done-without-date': {
    vi: 'Trạng thái là Hoàn thành, nhưng chưa có ngày hoàn thành. Ghi ngày.',
    en: 'The status is Hoàn thành, but no day is written. Write the day.',
  },
  'check.progress.done-without-date.expected': { vi: 'Ngày hoàn thành', en: 'The day on which it was done' },
  'check.progress.done-without-evidence.title': {
    vi: 'Hoàn thành, chưa có minh chứng',
    en: 'Done without evidence',
  },
  'check.progress.done-without-evidence.why': {
    vi: 'Người thẩm tra cần văn bản để xác nhận kết quả.',
    en: 'A reviewer needs a document that shows the result.',
  },
  'check.progress.done-without-evidence': {
    vi: 'Trạng thái là Hoàn thành, nhưng chưa có minh chứng. Ghi số, ký hiệu văn bản.',
    en: 'The status is Hoàn thành, but no evidence is named. Write the number of the document.',
  },
  'check.progress.done-without-evidence.expected': {
    vi: 'Số, ký hiệu văn bản, ví dụ 123/QĐ-BVHTTDL',
    en: 'The number of a document, such as 123/QĐ-BVHTTDL',
  },
  'check.progress.done-in-future.title': {
    vi: 'Ngày hoàn thành sau ngày tính',
    en: 'Done after the as-of day',
  },
  'check.progress.done-in-future.why': {
    vi: 'Việc chưa đến ngày thì chưa thể hoàn thành.',
    en: 'What lies ahead cannot be done yet.',
  },
  'check.progress.done-in-future': {
    vi: 'Ngày hoàn thành {doneOn|date} sau ngày tính {asOf|date}. Sửa ngày, hoặc sửa trạng thái.',
    en: 'The day of completion, {doneOn|date}, is after the as-of day {asOf|date}. Correct the day or the status.',
  },
  'check.progress.done-before-period.title': {
    vi: 'Ngày hoàn thành trước giai đoạn',
    en: 'Done before the period',
  },
  'check.progress.done-before-period.why': {
    vi: 'Kết quả có trước giai đoạn không phải kết quả của kế hoạch.',
    en: 'What was done before the period is no result of the plan.',
  },
  'check.progress.done-before-period': {
    vi: 'Ngày hoàn thành {doneOn|date} trước giai đoạn “{period}”. Kiểm tra lại năm.',
    en: 'The day of completion, {doneOn|date}, is before the period “{period}”. Look at the year again.',
  },
  'check.progress.date-without-done.title': {
    vi: 'Có ngày hoàn thành, trạng thái chưa xong',
    en: 'A day of completion, but not done',
  },
  'check.progress.date-without-done.why': {
    vi: 'Số liệu tính theo trạng thái; ngày này chưa được tính.',
    en: 'Figures follow the status; the day does not count.',
  },
  'check.progress.date-without-done': {
    vi: 'Có ngày hoàn thành {doneOn|date}, nhưng trạng thái chưa là Hoàn thành. Chọn Hoàn thành, hoặc xóa ngày.',
    en: 'There is a day of completion, {doneOn|date}, but the status is not Hoàn thành. Choose it, or clear the day.',
  },
  'check.progress.late-said-in-time.title': {
    vi: 'Ghi đúng hạn, nhưng xong sau hạn',
    en: 'Said to be in time, done late',
  },
  'check.progress.late-said-in-time.why': {
    vi: 'Báo cáo đếm dòng này là quá hạn.',
    en: 'Reports count this row as late.',
  },
  'check.progress.late-said-in-time': {
    vi: 'Dòng này ghi “{claim}”, nhưng ngày hoàn thành {doneOn|date} sau hạn {lastDay|date}. Sửa một trong hai.',
    en: 'The row says “{claim}”, but {doneOn|date} is after its last day, {lastDay|date}. Correct one of them.',
  },
  'check.progress.late-unexplained.title': {
    vi: 'Xong sau hạn, chưa ghi lý do',
    en: 'Done late without a reason',
  },
  'check.progress.late-unexplained.why': {
    vi: 'Báo cáo cần nêu nguyên nhân của việc chậm.',
    en: 'Reports must say why something was late.',
  },
  'check.progress.late-unexplained': {
    vi: 'Ngày hoàn thành {doneOn|date} sau hạn {lastDay|date}. Ghi nguyên nhân vào cột Khó khăn, vướng mắc.',
    en: 'It was done on {doneOn|date}, after its last day, {lastDay|date}. Write the reason into Khó khăn, vướng mắc.',
  },
  'check.progress.backwards.title': { vi: 'Tiến độ lùi so với trước', en: 'Progress going backwards' },
  'check.progress.backwards.why': {
    vi: 'Tiến độ thấp hơn trước thường là ghi nhầm hoặc mất dữ liệu.',
    en: 'Progress below an earlier one is mostly a slip, or data that was lost.',
  },
  'check.progress.backwards.status.last': {
    vi: 'Kỳ trước ghi “{before}”, nay ghi “{now}”. Chọn lại trạng thái, hoặc chấp nhận và ghi lý do.',
    en: 'The last period says “{before}”, now it is “{now}”. Choose the status again, or accept this with the reason.',
  },
  'check.progress.backwards.status.journal': {
    vi: 'Theo nhật ký ngày {day|date}, trạng thái là “{before}”, nay ghi “{now}”. Chọn lại trạng thái, hoặc chấp nhận và ghi lý do.',
    en: 'By the journal of {day|date} the status was “{before}”, now it is “{now}”. Choose the status again, or accept this with the reason.',
  },
  'check.progress.backwards.percent.last': {
    vi: 'Kỳ trước ghi {before}%, nay ghi “{now}”. Ghi lại tiến độ, hoặc chấp nhận và ghi lý do.',
    en: 'The last period says {before}%, now it is “{now}”. Write the progress again, or accept this with the reason.',
  },
  'check.progress.backwards.percent.journal': {
    vi: 'Theo nhật ký ngày {day|date}, tiến độ là {before}%, nay ghi “{now}”. Ghi lại tiến độ, hoặc chấp nhận và ghi lý do.',
    en: 'By the journal of {day|date} the progress was {before}%, now it is “{now}”. Write the progress again, or accept this with the reason.',
  },
  'check.progress.report-missing.title': { vi: 'Chưa gửi báo cáo định kỳ', en: 'Report not sent' },
  'check.progress.report-missing.why': {
    vi: 'Việc định kỳ cần một văn bản cho mỗi kỳ.',
    en: 'What comes back needs a document each time.',
  },
  'check.progress.report-missing': {
    vi: 'Kỳ báo cáo ngày {day|date} đã qua, nhưng chưa có văn bản nào sau ngày {before|date}. Ghi minh chứng và ngày văn bản.',
    en: 'The report of {day|date} was due, but no document is dated after {before|date}. Write the evidence and its day.',
  },
  'check.progress.report-missing.expected': {
    vi: 'Văn bản sau ngày {before|date}, cho kỳ {day|date}',
    en: 'A document after {before|date}, for {day|date}',
  },
} as const satisfies Record<string, Sentence>;
