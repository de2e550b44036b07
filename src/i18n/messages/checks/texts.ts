import type { Sentence } from '../../sentence';

/** What the checks of prose say. */
export const texts = {
  'check.text.missing.title': { vi: 'Chưa có nội dung', en: 'No text' },
  'check.text.missing.why': { vi: 'Không biết phải làm việc gì.', en: 'Nobody can tell what is to be done.' },
  'check.text.missing': {
    vi: 'Dòng này chưa ghi tên nhiệm vụ hoặc chỉ tiêu. Ghi theo phụ lục.',
    en: 'This row does not say what the task or indicator is. Write it as in the appendix.',
  },
  'check.result.missing.title': { vi: 'Chưa có kết quả', en: 'No result' },
  'check.result.missing.why': {
    vi: 'Không có kết quả thì không biết khi nào xong.',
    en: 'Without a result nobody can tell when it is done.',
  },
  'check.result.missing': {
    vi: 'Chưa ghi kết quả của nhiệm vụ. Ghi theo phụ lục.',
    en: 'The task’s result is not written. Write it as in the appendix.',
  },
  'check.title.duplicate.title': { vi: 'Trùng tên mục', en: 'Doubled section title' },
  'check.title.duplicate.why': {
    vi: 'Hai mục cùng tên trong một phần, có thể một mục ghi nhầm tên.',
    en: 'Two sections of one part share a title; one of them may be wrong.',
  },
  'check.title.duplicate': {
    vi: 'Mục {other} có cùng tên với mục {one}: “{title}”. Đối chiếu với quyết định.',
    en: 'The section {other} has the title of {one}: “{title}”. Compare with the decision.',
  },
  'check.title.duplicate.group': {
    vi: 'Nhóm {other} có cùng tên với nhóm {one}: “{title}”. Đối chiếu với quyết định.',
    en: 'The group {other} has the title of {one}: “{title}”. Compare with the decision.',
  },
  'check.text.decomposed.title': { vi: 'Chữ Unicode tổ hợp (NFD)', en: 'Decomposed letters (NFD)' },
  'check.text.decomposed.why': {
    vi: 'Nhìn giống nhau nhưng tìm và lọc không ra.',
    en: 'It looks the same, but searching and filtering miss it.',
  },
  'check.text.decomposed': {
    vi: 'Ô viết dấu rời khỏi chữ: “{found}”. Đổi sang Unicode dựng sẵn.',
    en: 'The cell writes marks apart from their letters: “{found}”. Change it to composed Unicode.',
  },
  'check.text.tcvn3.title': { vi: 'Chữ theo bảng mã TCVN3 (ABC)', en: 'TCVN3 (ABC) text' },
  'check.text.tcvn3.why': {
    vi: 'Máy không có phông cũ thì không đọc được.',
    en: 'It cannot be read without an old font.',
  },
  'check.text.tcvn3': {
    vi: 'Ô gõ theo bảng mã TCVN3: “{found}”. Đổi sang Unicode.',
    en: 'The cell is typed in TCVN3: “{found}”. Change it to Unicode.',
  },
  'check.text.vni.title': { vi: 'Chữ theo bảng mã VNI', en: 'VNI text' },
  'check.text.vni.why': {
    vi: 'Máy không có phông cũ thì không đọc được.',
    en: 'It cannot be read without an old font.',
  },
  'check.text.vni': {
    vi: 'Ô gõ theo bảng mã VNI: “{found}”. Đổi sang Unicode.',
    en: 'The cell is typed in VNI: “{found}”. Change it to Unicode.',
  },
  'check.text.punctuation.title': { vi: 'Dấu câu, khoảng trắng thừa', en: 'Stray punctuation' },
  'check.text.punctuation.why': {
    vi: 'Dấu thừa làm hai ô giống nhau thành khác nhau.',
    en: 'Stray marks make equal cells differ.',
  },
  'check.text.punctuation': {
    vi: 'Thừa dấu câu hoặc khoảng trắng: “{found}”. Bỏ phần thừa.',
    en: 'Stray punctuation or blanks: “{found}”. Take them out.',
  },
  'check.text.brackets.title': { vi: 'Ngoặc chưa đủ đôi', en: 'Uneven brackets' },
  'check.text.brackets.why': {
    vi: 'Có thể thiếu một đoạn văn bản.',
    en: 'A stretch of the text may be missing.',
  },
  'check.text.brackets': {
    vi: 'Dấu ngoặc mở và đóng không đủ đôi: “{found}”. Đối chiếu với quyết định rồi thêm hoặc bỏ dấu.',
    en: 'Brackets or quotation marks do not pair: “{found}”. Compare with the decision, then add or take out one.',
  },
  'check.text.formula-like.title': { vi: 'Nội dung giống công thức', en: 'Looks like a formula' },
  'check.text.formula-like.why': {
    vi: 'Khi gõ lại hoặc sao chép, Excel có thể coi là công thức.',
    en: 'When it is typed again or copied, Excel may take it for a formula.',
  },
  'check.text.formula-like': {
    vi: 'Ô bắt đầu như một công thức: “{found}”. Bỏ dấu ở đầu ô nếu là lời văn.',
    en: 'The cell begins like a formula: “{found}”. Take out the leading sign if it is prose.',
  },
} as const satisfies Record<string, Sentence>;
