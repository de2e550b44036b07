import type { Sentence } from '../../sentence';

/** Why a workbook is not written. */
export const writing = {
  'failure.write.text-too-long': {
    vi: 'Ô {cell} có hơn 32.767 ký tự, Excel không nhận. Rút ngắn nội dung.',
    en: 'Cell {cell} has more than 32,767 characters, which Excel does not take. Shorten its text.',
  },
  'failure.write.formula-too-long': {
    vi: 'Công thức tại {cell} dài hơn 8.192 ký tự, Excel không nhận. Rút ngắn công thức.',
    en: 'The formula at {cell} has more than 8,192 characters, which Excel does not take. Shorten it.',
  },
  'failure.write.outside-sheet': {
    vi: 'Trang “{sheet}” có ô nằm ngoài giới hạn của Excel (1.048.576 dòng, 16.384 cột). Bớt dòng hoặc cột.',
    en: 'Sheet “{sheet}” has a cell beyond what Excel holds (1,048,576 rows, 16,384 columns). Take out rows or columns.',
  },
  'failure.write.no-sheet': {
    vi: 'Bảng tính không có trang nào hiện. Cho hiện ít nhất một trang.',
    en: 'The workbook has no visible sheet. Show at least one.',
  },
  'failure.write.sheet-name': {
    vi: 'Excel không nhận tên trang “{sheet}”. Đặt tên không quá 31 ký tự, không có \\ / ? * : [ ] và không có dấu nháy đơn ở đầu, cuối.',
    en: 'Excel does not take the sheet name “{sheet}”. Use at most 31 characters, none of \\ / ? * : [ ], and no apostrophe at either end.',
  },
  'failure.write.sheet-taken': {
    vi: 'Có hai trang cùng tên “{sheet}”. Đổi tên một trang.',
    en: 'Two sheets are named “{sheet}”. Rename one of them.',
  },
  'failure.write.name-taken': {
    vi: 'Có hai bảng hoặc hai tên vùng cùng gọi là “{name}”. Đổi một tên.',
    en: 'Two tables or defined names are called “{name}”. Rename one of them.',
  },
  'failure.write.name-scope': {
    vi: 'Tên vùng “{name}” thuộc trang “{sheet}” không còn trong bảng tính. Xóa tên vùng đó.',
    en: 'The defined name “{name}” belongs to sheet “{sheet}”, which is not in the workbook. Delete that name.',
  },
  'failure.write.table-shape': {
    vi: 'Bảng “{table}” có vùng ô không khớp với số cột. Kiểm tra lại bảng.',
    en: 'The range of table “{table}” does not fit its number of columns. Check the table.',
  },
  'failure.write.heading-too-long': {
    vi: 'Bảng “{table}” có tiêu đề cột dài hơn 255 ký tự. Rút ngắn tiêu đề.',
    en: 'Table “{table}” has a column heading of more than 255 characters. Shorten it.',
  },
  'failure.write.prompt-too-long': {
    vi: 'Lời nhắc tại {cell} quá dài: tiêu đề tối đa 32 ký tự, nội dung tối đa 255 ký tự. Rút ngắn.',
    en: 'The prompt at {cell} is too long: at most 32 characters of title and 255 of text. Shorten it.',
  },
  'failure.write.list-too-long': {
    vi: 'Danh sách chọn tại {cell} dài hơn 255 ký tự. Ghi danh sách vào một vùng ô rồi trỏ tới vùng đó.',
    en: 'The list of choices at {cell} has more than 255 characters. Put it into a range and point to that.',
  },
  'failure.write.custom-xml': {
    vi: 'Phần dữ liệu ẩn của bảng tính viết sai cấu trúc XML nên không ghi. Chép chi tiết và gửi người hỗ trợ.',
    en: 'A hidden data part of the workbook is ill-formed XML and was not written. Copy the details and send them to your support.',
  },
  'failure.patch.no-sheet': {
    vi: 'Bảng tính không có trang “{sheet}”. Kiểm tra tên trang.',
    en: 'The workbook has no sheet “{sheet}”. Check the name of the sheet.',
  },
  'failure.patch.no-table': {
    vi: 'Bảng tính không có bảng “{table}”. Tạo lại bảng, hoặc dùng bảng tính còn đủ bảng.',
    en: 'The workbook has no table “{table}”. Make the table again, or use a workbook that still has it.',
  },
  'failure.patch.no-cell': {
    vi: '“{cell}” không phải địa chỉ ô. Ghi địa chỉ như E17.',
    en: '“{cell}” is no address of a cell. Write one such as E17.',
  },
  'failure.patch.table-blocked': {
    vi: 'Bảng “{table}” cần thêm dòng nhưng ô {cell} bên dưới đã dùng. Chuyển nội dung dưới bảng sang chỗ khác.',
    en: 'Table “{table}” needs more rows, but cell {cell} below it is in use. Move what stands below the table.',
  },
  'failure.patch.table-totals': {
    vi: 'Bảng “{table}” cần thêm dòng nhưng đang có dòng tổng. Tắt dòng tổng trong thẻ Thiết kế bảng (Table Design > Total Row) rồi thử lại.',
    en: 'Table “{table}” needs more rows, but has a totals row. Switch it off (Table Design > Total Row), then try again.',
  },
  'failure.patch.array-formula': {
    vi: 'Ô {cell} thuộc một công thức mảng nhiều ô nên không sửa riêng được. Đổi công thức đó thành giá trị.',
    en: 'Cell {cell} belongs to an array formula over several cells and cannot be changed alone. Turn that formula into values.',
  },
} as const satisfies Record<string, Sentence>;
