import type { Sentence } from '../../sentence';

/** Why nothing is taken from a cell. JSON shows what stands after `rejected.` as its code. */
export const rejected = {
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
  'consolidate.rejected.formula-without-value': {
    vi: 'Công thức chưa có kết quả trong tệp. Mở tệp bằng Excel, lưu lại rồi nhận lại.',
    en: 'The formula has no result in the file. Open the file in Excel, save it and take it in again.',
  },
  'consolidate.rejected.month-first': {
    vi: 'Ngày ghi tháng trước nên không lấy. Ghi lại theo ngày/tháng/năm, ví dụ 31/12/2025.',
    en: 'A day with the month first is not taken. Write it as day/month/year, for example 31/12/2025.',
  },
  'consolidate.rejected.number': {
    vi: 'Không đọc được số. Ghi riêng số, không kèm chữ.',
    en: 'This cannot be read as a number. Write the number alone, without words.',
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
