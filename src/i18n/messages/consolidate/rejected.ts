import type { Sentence } from '../../sentence';

/** Why nothing is taken from a cell. JSON shows what stands after `rejected.` as its code. */
export const rejected = {
  'consolidate.rejected.added-column': {
    vi: 'Cột đơn vị tự thêm, không có trong kế hoạch. Nội dung để xem, không đưa vào.',
    en: 'The unit added this column; the plan has none. Shown, and nothing is taken from it.',
  },
  'consolidate.rejected.computed': {
    vi: 'Cột này do phần mềm tính, nên không lấy giá trị đơn vị ghi đè.',
    en: 'The product fills this column, so what was typed over it is not taken.',
  },
  'consolidate.rejected.damaged': {
    vi: 'Ô này bị hỏng trong tệp, không biết giá trị nào là đúng. Hỏi lại đơn vị.',
    en: 'The cell is damaged in the file, and nothing tells which value is right. Ask the unit.',
  },
  'consolidate.rejected.date': {
    vi: 'Không đọc được ngày. Ghi lại theo ngày/tháng/năm, ví dụ 31/12/2025.',
    en: 'This cannot be read as a day. Write it as day/month/year, for example 31/12/2025.',
  },
  'consolidate.rejected.date-in-words': {
    vi: 'Ngày ghi bằng chữ nên không lấy. Ghi lại theo ngày/tháng/năm, ví dụ 31/12/2025.',
    en: 'A day in words is not taken. Write it as day/month/year, for example 31/12/2025.',
  },
  'consolidate.rejected.error-value': {
    vi: 'Ô đang báo lỗi nên không có giá trị để lấy. Hỏi lại đơn vị.',
    en: 'The cell shows an error, so there is no value to take. Ask the unit.',
  },
  'consolidate.rejected.findings': {
    vi: 'Trang này là kết quả kiểm tra của riêng tệp gửi về. Nội dung để xem, không đưa vào.',
    en: 'This sheet holds the file’s own findings. Shown, and nothing is taken from it.',
  },
  'consolidate.rejected.formula-without-value': {
    vi: 'Công thức chưa có kết quả trong tệp. Mở tệp bằng Excel, lưu lại rồi nhận lại.',
    en: 'The formula has no result in the file. Open the file in Excel, save it and take it in again.',
  },
  'consolidate.rejected.merged-cells': {
    vi: 'Ô nằm trong vùng bị gộp, không biết đã ghi gì. Xin đơn vị bỏ gộp ô rồi gửi lại.',
    en: 'The cell lies within merged cells, so nobody knows what was meant. Ask the unit to unmerge them and send again.',
  },
  'consolidate.rejected.month-first': {
    vi: 'Ngày ghi tháng trước nên không lấy. Ghi lại theo ngày/tháng/năm, ví dụ 31/12/2025.',
    en: 'A day with the month first is not taken. Write it as day/month/year, for example 31/12/2025.',
  },
  'consolidate.rejected.no-key': {
    vi: 'Bảng không còn cột Mã nên không biết dòng này là dòng nào. Xin đơn vị gửi lại tệp còn cột Mã.',
    en: 'The table has lost its key column, so nobody knows which row this is. Ask the unit for a file that has it.',
  },
  'consolidate.rejected.number': {
    vi: 'Không đọc được số. Ghi riêng số, không kèm chữ.',
    en: 'This cannot be read as a number. Write the number alone, without words.',
  },
  'consolidate.rejected.outside': {
    vi: 'Ô nằm ngoài các bảng của kế hoạch. Nội dung để xem, không đưa vào.',
    en: 'The cell lies outside the plan’s tables. Shown, and nothing is taken from it.',
  },
  'consolidate.rejected.percent': {
    vi: 'Tiến độ phải từ 0 đến 100.',
    en: 'Progress must lie between 0 and 100.',
  },
  'consolidate.rejected.status': {
    vi: 'Không phải một trong các trạng thái của kế hoạch. Chọn lại trong danh sách của ô.',
    en: 'This is none of the plan’s statuses. Choose one from the list of the cell.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
