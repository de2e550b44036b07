/** A duty as a sentence puts it. */
export interface Duty {
  readonly who: string;
  readonly what: string;
  readonly to: string | null;
  readonly when: string | null;
}

const ORDERS = /^(?:Giao|Yêu cầu|Đề nghị|Phân công)\s+/u;
const UNITS =
  /^(?:Các|Cục|Vụ|Viện|Văn phòng|Trung tâm|Thanh tra|Bộ|Ban|Báo|Tạp chí|Sở|Phòng|UBND|Ủy ban|Uỷ ban|Đơn vị|Cơ quan|Thủ trưởng|Người đứng đầu|Chánh|Giám đốc|Trường|Học viện|Tổng cục|Tổng công ty|Tập đoàn|Hội|Quỹ|Kho bạc|Công an|Chi cục|Đài)(?=\s|$)/u;
/** In small letters alone: `Tổ chức` and `Nghiên cứu` stand in names of units too. */
const VERBS =
  /\s(?=(?:chủ trì|chủ động|phối hợp|tổ chức|xây dựng|hướng dẫn|theo dõi|tổng hợp|báo cáo|thực hiện|triển khai|đôn đốc|kiểm tra|tham mưu|bố trí|thẩm định|chỉ đạo|căn cứ|định kỳ|rà soát|làm đầu mối|là đầu mối)(?:\s|,))/u;
const LONGEST_WHO = 400;

/**
 * Who must do what, to whom and when, as far as the sentence says so.
 * @param above who the item's heading names, for a sentence that names nobody
 */
export function readDuty(sentence: string, above: string): Duty {
  const text = sentence.replace(/[\s./;]+$/u, '');
  const { who, what } = subjectOf(text) ?? { who: above, what: text };
  return { who, what, to: addresseeOf(text), when: timeOf(text) };
}

/** The subject before `có trách nhiệm`, or before the first verb of duty where a unit begins the sentence. */
export function subjectOf(sentence: string): { who: string; what: string } | null {
  const text = sentence.replace(ORDERS, '');
  if (!UNITS.test(text)) return null;
  const charged = / (?:có|chịu) trách nhiệm(?=[\s:]|$)/u.exec(text);
  const at = charged?.index ?? VERBS.exec(text)?.index;
  if (at === undefined || at > LONGEST_WHO) return null;
  const what = text.slice(at).replace(/^ có trách nhiệm\s*:?/u, '');
  return { who: text.slice(0, at).replace(/[\s,]+$/u, ''), what: what.trim() };
}

const ADDRESS =
  /(?:báo cáo|trình|gửi(?:\s+về)?|tham mưu(?:\s+cho)?|báo cáo(?:\s[^,.;]{0,80}?)?\s(?:về|gửi|cho|lên))\s+(?=\p{Lu})/u;
const AFTER_NAME = new Set(
  'xem cấp để theo về kết tình trước định quyết phê cho khi các những hằng hàng trong tại qua nội dung sau đúng kịp'.split(
    ' ',
  ),
);

/** Whom the sentence has something reported or submitted to. */
function addresseeOf(sentence: string): string | null {
  const match = ADDRESS.exec(sentence);
  if (!match) return null;
  const words = sentence.slice(match.index + match[0].length, match.index + match[0].length + 200).split(' ');
  const name: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    if (isAfterName(word, words[index - 1] ?? '', next)) break;
    name.push(word.replace(/[,.;:]+$/u, ''));
    if (/[,.;:]$/u.test(word)) break;
  }
  return name.length > 0 ? name.join(' ') : null;
}

/** True where the name has ended: `Ủy ban` and `Ban chỉ đạo` go on, `ban hành` and `chỉ đạo` do not. */
function isAfterName(word: string, before: string, next: string): boolean {
  if (word === 'ban') return next === 'hành';
  if (word === 'chỉ') return !/^ban$/iu.test(before);
  return AFTER_NAME.has(word) || (word === 'và' && !/^\p{Lu}/u.test(next));
}

const TIMES = [
  /(?:trước|chậm nhất|muộn nhất)(?:\s+(?:là|vào))?(?:\s+ngày)?\s+\d[^,;.()]{0,40}/iu,
  /(?:định kỳ\s+)?(?:(?:\d{1,2} tháng|quý),?\s+(?:và\s+)?)?h[ằà]ng\s+(?:năm|quý|tháng|tuần)/iu,
  /định kỳ\s+(?:\d{1,2}\s+tháng|quý|năm|tháng)/iu,
  /trong\s+(?:quý|tháng|năm)\s+[\dIV][^,;.()]{0,20}/iu,
  /^trong quá trình\s[^,;.]{0,120}/iu,
  /khi (?:có yêu cầu|được yêu cầu|cần thiết)/iu,
];

/** The time that the sentence names, as written. */
function timeOf(sentence: string): string | null {
  for (const time of TIMES) {
    const found = time.exec(sentence)?.[0].trim();
    if (found !== undefined) return found;
  }
  return null;
}
