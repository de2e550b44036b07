import type { Sentence } from '../../sentence';

/** What the checks of evidence say. */
export const evidence = {
  'check.evidence.form': {
    vi: 'Số, ký hiệu văn bản, ví dụ 123/QĐ-BVHTTDL hoặc 45/2025/NĐ-CP',
    en: 'The number of a document, such as 123/QĐ-BVHTTDL or 45/2025/NĐ-CP',
  },
  'check.evidence.number-form.title': { vi: 'Số văn bản sai dạng', en: 'Malformed document number' },
  'check.evidence.number-form.why': {
    vi: 'Số, ký hiệu sai thì không tra được văn bản.',
    en: 'A wrong number leads to no document.',
  },
  'check.evidence.number-form.meant': {
    vi: 'Số văn bản “{found}” sai dạng. Kiểm tra và ghi “{meant}”.',
    en: 'The document number “{found}” has a wrong form. Check it and write “{meant}”.',
  },
  'check.evidence.number-form.unclear': {
    vi: 'Số văn bản “{found}” sai dạng. Ghi lại theo văn bản.',
    en: 'The document number “{found}” has a wrong form. Write it as the document has it.',
  },
  'check.evidence.number-form.unnumbered': {
    vi: 'Văn bản “{found}” chưa có số. Ghi số khi văn bản đã ban hành.',
    en: 'The document “{found}” has no number yet. Write it once the document is issued.',
  },
  'check.evidence.number-form.bare': {
    vi: 'Minh chứng “{found}” chưa có ký hiệu văn bản. Ghi cả số và ký hiệu.',
    en: 'The evidence “{found}” lacks the sign of the document. Write number and sign.',
  },
  'check.evidence.number-form.none': {
    vi: 'Minh chứng “{found}” chưa có số, ngày hoặc liên kết để tra. Ghi số, ký hiệu văn bản.',
    en: 'The evidence “{found}” has no number, day or address to find it by. Write the number of the document.',
  },
  'check.evidence.without-number.title': { vi: 'Minh chứng chưa có số', en: 'Evidence without a number' },
  'check.evidence.without-number.why': {
    vi: 'Ngày hoặc liên kết không cho biết là văn bản nào.',
    en: 'A day or an address does not say which document it is.',
  },
  'check.evidence.without-number': {
    vi: 'Dòng này có ngày văn bản hoặc liên kết, nhưng cột Minh chứng trống. Ghi số, ký hiệu văn bản.',
    en: 'The row has the day or the address of a document, but Minh chứng is empty. Write the number of the document.',
  },
  'check.evidence.repeated.title': { vi: 'Minh chứng dùng hai lần', en: 'Evidence used twice' },
  'check.evidence.repeated.why': {
    vi: 'Một văn bản cho hai việc có thể là chép nhầm.',
    en: 'One document for two tasks may be a slip.',
  },
  'check.evidence.repeated': {
    vi: 'Văn bản {number} đã là minh chứng của {key} ({place}). Kiểm tra; nếu đúng, chấp nhận và ghi lý do.',
    en: 'The document {number} is already the evidence of {key} ({place}). Look at it; if it is right, accept it with the reason.',
  },
  'check.evidence.in-future.title': { vi: 'Ngày văn bản sau ngày tính', en: 'Evidence after the as-of day' },
  'check.evidence.in-future.why': {
    vi: 'Văn bản chưa ban hành thì chưa là minh chứng.',
    en: 'What is not issued yet shows nothing.',
  },
  'check.evidence.in-future': {
    vi: 'Ngày văn bản {evidenceOn|date} sau ngày tính {asOf|date}. Sửa ngày.',
    en: 'The day of the document, {evidenceOn|date}, is after the as-of day {asOf|date}. Correct it.',
  },
  'check.evidence.before-period.title': {
    vi: 'Ngày văn bản trước giai đoạn',
    en: 'Evidence before the period',
  },
  'check.evidence.before-period.why': {
    vi: 'Văn bản có trước giai đoạn không chứng minh được kết quả.',
    en: 'A document from before the period does not show its result.',
  },
  'check.evidence.before-period': {
    vi: 'Ngày văn bản {evidenceOn|date} trước giai đoạn “{period}”. Kiểm tra lại năm.',
    en: 'The day of the document, {evidenceOn|date}, is before the period “{period}”. Look at the year again.',
  },
  'check.evidence.after-done.title': {
    vi: 'Ngày văn bản sau ngày hoàn thành',
    en: 'Evidence after the day of completion',
  },
  'check.evidence.after-done.why': {
    vi: 'Việc xong khi văn bản đã ban hành.',
    en: 'A thing is done when its document is issued.',
  },
  'check.evidence.after-done': {
    vi: 'Ngày văn bản {evidenceOn|date} sau ngày hoàn thành {doneOn|date}. Sửa một trong hai.',
    en: 'The document of {evidenceOn|date} is later than the completion on {doneOn|date}. Correct one of them.',
  },
} as const satisfies Record<string, Sentence>;
