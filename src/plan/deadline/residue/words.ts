const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const pairs = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*;\s*/));

/** Words of two syllables that say what is to be done by a date. Beside a date they change nothing. */
const DOING = pairs(`
  hoàn thành; hoàn thiện; ban hành; thực hiện; triển khai; kết thúc; phê duyệt; thông qua; công bố;
  tổ chức; xây dựng; thẩm định; góp ý; lấy ý; đưa vào; vận hành; sử dụng; nghiệm thu; phát hành; phối hợp;
  cập nhật; đề xuất; tham mưu; bàn giao; giải ngân
`);
/** Of these a month or year beside them may be what they are about: `Báo cáo năm 2025`. */
const ABOUT = pairs('báo cáo; tổng kết; sơ kết; đánh giá; rà soát; quyết toán; tổng hợp');
/** Names of a time, of a part of the work, or of its result. */
const NAMES = pairs(`
  thời gian; thời hạn; hạn chót; hạn cuối; cuối cùng; tiến độ; giai đoạn; mục tiêu; có thể; dự thảo; hồ sơ; công tác; ý kiến
`);
const SINGLE = set('deadline xong trình gửi nộp hạn ký lần đợt bước là vào và mốc việc để được phải cần');
/** After `ngày`, as in `Ngày hoàn thành`; `ngày ký`, `ngày ban hành` are days of something else. */
const DUE = set('hoàn kết hạn nộp gửi trình báo đến');

/** Syllables that can turn the meaning of a date round, or that leave it open. */
export const CHANGING = set(`
  không chưa đã hoặc hay nếu trừ lùi hoãn gia dừng hủy huỷ bỏ thay âm tết trở từ kể sau trước khi nay
  mai này kia tới hơn khoảng vài tùy khởi bắt tạm điều
`);

/** How many of the words from that place on make one word of work; 0 when they make none. */
export function workAt(words: readonly string[], at: number): 0 | 1 | 2 {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const pair = `${word} ${next}`;
  if (DOING.has(pair) || ABOUT.has(pair) || NAMES.has(pair)) return 2;
  if (word === 'ngày') return next === '' || DUE.has(next) ? 1 : 0;
  return SINGLE.has(word) ? 1 : 0;
}

/** True when the words begin with something that is to be done: `Trình Chính phủ`. */
export function beginsWork(words: readonly string[]): boolean {
  const [word = '', next = ''] = words;
  return DOING.has(`${word} ${next}`) || /^(trình|gửi|nộp|ký)$/.test(word);
}

/** True when the words end with something that a month or year may be the subject of. */
export function endsAbout(words: readonly string[]): boolean {
  return ABOUT.has(words.slice(-2).join(' '));
}
