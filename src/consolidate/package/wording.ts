/** The sheet in front of a unit's workbook. */
export const GUIDE_SHEET = 'Hướng dẫn';

/** What a unit is asked to fill in. Its words are Vietnamese whatever the language of whoever sends it. */
export const toFill: readonly string[] = [
  '1. Việc chủ trì (trang Chỉ tiêu, trang Nhiệm vụ): ghi Trạng thái và Tiến độ (%). Khi xong, ghi Ngày hoàn thành, Minh chứng, Ngày văn bản, Liên kết. Chỉ tiêu ghi thêm Kết quả đo và Ngày đo.',
  '2. Có vướng mắc thì ghi vào cột Khó khăn, vướng mắc và cột Đề xuất, kiến nghị.',
  '3. Việc phối hợp (trang Phối hợp, các dòng mang tên đơn vị): ghi Nội dung đã phối hợp, Ngày, Đề nghị với đơn vị chủ trì.',
  '4. Xem lại những gì đã ghi từ trước; sửa cho đúng đến ngày cuối kỳ báo cáo.',
  '5. Lưu tệp, giữ dạng .xlsx, rồi gửi lại. Đổi tên tệp cũng được.',
];

/** Which cells are open, and what protection is and is not. */
export const openCells: readonly string[] = [
  'Ô nền trắng ghi được. Ô nền xám đã khóa: nội dung của kế hoạch, phần của đơn vị khác, các cột tự tính. Ở dòng có màu cảnh báo, nhìn tiêu đề cột: cột tiêu đề xanh lá là cột đơn vị ghi.',
  'Lọc và chỉnh độ rộng cột tùy ý. Muốn sắp xếp, bỏ bảo vệ trang trước: Xem lại > Bỏ bảo vệ trang tính (Review > Unprotect Sheet).',
  'Bảo vệ trang không có mật khẩu. Nó giúp ghi đúng ô, không phải biện pháp bảo mật.',
  'Thấy ô đã khóa ghi sai thì bỏ bảo vệ trang và sửa. Chỗ sửa được chuyển đến cơ quan điều phối như một đề nghị.',
  'Không xóa dòng. Dòng bị xóa được hiểu là đề nghị bỏ dòng đó.',
  'Nhiệm vụ mới ghi vào các dòng trống ở cuối bảng, để trống cột Mã. Dòng mới được chuyển đến cơ quan điều phối như một đề nghị.',
  'Không cần cài thêm gì: mở bằng Excel 2016 trở lên, Excel trên web hoặc LibreOffice.',
];

/** How many empty open rows stand at the end of a table: a protected sheet lets no table grow. */
export const SPARE_ROWS = 5;
