const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Syllables of the words that say what is to be done by a date: `hoàn thành`, `trình`, `ban hành`,
 * `thời gian hoàn thành`, `mục tiêu`. Beside a date they change nothing.
 */
export const WORK = set(`
  hoàn thành xong ban hành trình báo cáo thực hiện triển khai thời gian thời hạn hạn chót tiến độ kết thúc
  phê duyệt thông qua gửi nộp công bố tổ chức xây dựng thẩm định góp ý lấy ý kiến đưa vào vận sử dụng
  nghiệm thu tổng sơ đánh giá rà soát tham mưu phát hợp cập nhật đề xuất ký bàn giao giải ngân quyết toán
  lần đợt bước giai đoạn mục tiêu là vào và ngày mốc thể đăng dự thảo hồ việc công tác để được phải cần
`);

/** Syllables that can turn the meaning of a date round, or that leave it open. */
export const CHANGING = set(`
  không chưa đã hoặc hay nếu trừ lùi hoãn gia dừng hủy huỷ bỏ thay âm tết trở từ kể sau trước khi nay
  mai này kia tới hơn khoảng vài tùy khởi bắt tạm điều
`);
