import type { Sentence } from '../sentence';
import { deadlines } from './deadlines';
import { periods } from './periods';
import { units } from './units';

export const readings = {
  ...deadlines,
  ...periods,
  ...units,
  'question.number-missing': {
    vi: 'Quyết định chưa có số. Điền số khi văn bản được ký.',
    en: 'The decision has no number. Fill it in once the document is signed.',
  },
  'question.date-missing': {
    vi: 'Quyết định chưa ghi đủ ngày, tháng, năm. Điền khi văn bản được ký.',
    en: 'The decision has no full date. Fill it in once the document is signed.',
  },
  'question.number-differs': {
    vi: 'Số quyết định ghi hai cách: “{value}” và “{found}”. Xem lại bản gốc.',
    en: 'The decision’s number is written in two ways: “{value}” and “{found}”. Look at the original.',
  },
  'question.date-differs': {
    vi: 'Ngày quyết định ghi hai cách: {value} và {found}. Xem lại bản gốc.',
    en: 'The decision’s date is written in two ways: {value} and {found}. Look at the original.',
  },
  'question.issuer-missing': {
    vi: 'Không thấy tên cơ quan ban hành. Xem lại phần đầu văn bản.',
    en: 'No issuing body was found. Look at the head of the document.',
  },
  'question.appendix-missing': {
    vi: 'Văn bản nói có phụ lục này kèm theo, nhưng không thấy bảng. Xin bổ sung phụ lục.',
    en: 'The document says that this appendix is attached, but its table is not there. Ask for it.',
  },
  'question.headings-missing': {
    vi: 'Bảng không có dòng tiêu đề. Các cột đã đọc theo thứ tự của mẫu; đối chiếu với bản gốc.',
    en: 'The table has no headings. Its columns were read in the order of the form; compare the original.',
  },
  'question.column-missing': {
    vi: 'Bảng không có cột “{column}”. Bổ sung nếu bản gốc có.',
    en: 'The table has no column “{column}”. Add it if the original has one.',
  },
  'question.column-unknown': {
    vi: 'Cột “{found}” không thuộc mẫu phụ lục nên không đưa vào kế hoạch. Xem có cần giữ không.',
    en: 'The column “{found}” is not part of the form and was left out. See whether it must be kept.',
  },
  'question.line-unread': {
    vi: 'Nội dung “{found}” không thuộc dòng nào của bảng. Xem lại bản gốc.',
    en: '“{found}” belongs to no row of the table. Look at the original.',
  },
  'question.heading-filled': {
    vi: 'Dòng tên mục có nội dung ở cột khác: “{found}”. Xem đây là tên mục hay nhiệm vụ.',
    en: 'This heading has text in other columns: “{found}”. See whether it is a heading or a task.',
  },
  'question.title-missing': {
    vi: 'Mục này không có tên. Bổ sung theo bản gốc.',
    en: 'This section has no title. Add it from the original.',
  },
  'question.title-doubled': {
    vi: 'Tên mục “{found}” trùng với mục {other}. Xem mục nào ghi nhầm.',
    en: 'The title “{found}” is also that of {other}. See which of the two is mistaken.',
  },
  'question.section-empty': {
    vi: 'Mục này không có dòng nào. Xem có thiếu nội dung không.',
    en: 'This section has no rows. See whether something is missing.',
  },
  'question.label-style': {
    vi: 'Ký hiệu “{found}” ghi khác các dòng còn lại. Xem có ghi nhầm không.',
    en: 'The label “{found}” is written unlike the others. See whether it is a slip.',
  },
  'question.label-unread': {
    vi: 'Không đọc được số thứ tự “{found}”. Ghi lại số thứ tự của dòng.',
    en: 'The row number “{found}” cannot be read. Write the number of the row again.',
  },
  'question.number-order': {
    vi: 'Số thứ tự ghi “{found}”, theo dòng trên phải là {expected}. Xem có thiếu dòng không.',
    en: 'The row number is “{found}”; after the row above, {expected} is due. See whether a row is missing.',
  },
  'question.number-repeated': {
    vi: 'Đầu trang sau ghi lại số “{found}”. Nội dung đã nối vào dòng trên; xem có phải một nhiệm vụ không.',
    en: 'The next page repeats the row number “{found}”. Its text was joined to the row above; see whether both are one task.',
  },
  'question.key-doubled': {
    vi: 'Mã này có hơn một dòng: “{found}”. Sửa số thứ tự để mỗi dòng có một mã.',
    en: 'More than one row has this key: “{found}”. Correct the numbers so that each row has its own.',
  },
  'question.key-differs': {
    vi: 'Mã ghi “{found}”, theo số thứ tự là “{derived}”. Mã đã ghi được giữ; đối chiếu với bản gốc.',
    en: 'The key says “{found}”, the row number “{derived}”. The written key was kept; compare the original.',
  },
  'question.row-looks-whole': {
    vi: 'Dòng không có số thứ tự này có thể là nhiệm vụ riêng: “{found}”. Xem lại bản gốc.',
    en: 'This row without a number may be a task of its own: “{found}”. Look at the original.',
  },
  'question.words-doubled': {
    vi: 'Cột “{column}” lặp “{found}” ở chỗ ngắt trang. Nội dung được giữ nguyên; xem có thừa chữ không.',
    en: 'The column “{column}” has “{found}” where a page ends. It was kept; see whether words are doubled.',
  },
} as const satisfies Record<string, Sentence>;
