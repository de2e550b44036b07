import { cellName, sheetPrefix } from '../../a1';
import { styles } from '../styles';
import type { Audience, Section } from './section';
import { column, FIRST_FIGURE, FULL_LINE, heightOf, LABEL, mergesOf, stretch } from './section';

const sheets = [
  { name: 'Chỉ tiêu', text: 'Các chỉ tiêu, đầu mối theo dõi và kết quả đo.' },
  { name: 'Nhiệm vụ', text: 'Các nhiệm vụ, hạn, tiến độ và cảnh báo.' },
  { name: 'Phối hợp', text: 'Việc từng đơn vị phối hợp đã làm.' },
  { name: 'Đơn vị', text: 'Tên chính thức, tên viết tắt và tên gọi khác của các đơn vị.' },
  { name: 'Kiểm tra', text: 'Những điều cần người xem lại, và cách đã xử lý.' },
  { name: 'Hợp nhất', text: 'Những gì các đơn vị gửi về, và cách đã xử lý.' },
  { name: 'Danh mục', text: 'Các danh sách để chọn trong ô.' },
] as const;

/** Sheets that a unit's workbook does not have. */
const coordinatorsOnly: ReadonlySet<string> = new Set(['Hợp nhất']);

const linesForCoordinator = [
  'Lọc và sắp xếp tùy ý: mỗi dòng mang mã riêng, không phụ thuộc chỗ đứng.',
  'Giữ nguyên chữ của văn bản. Hạn và đơn vị đã hiểu nằm ở Hạn cuối và Đơn vị chủ trì (chuẩn).',
  'Dòng chưa rõ hạn: khi có căn cứ, ghi ngày vào cột Hạn cuối.',
  'Dòng chưa phân công: khi có căn cứ, chọn đơn vị ở cột Đơn vị chủ trì (chuẩn).',
];

const linesForUnit = [
  'Việc cần ghi, ô được ghi và nơi gửi lại: xem trang Hướng dẫn.',
  'Lọc tùy ý: mỗi dòng mang mã riêng, không phụ thuộc chỗ đứng.',
];

/** Links to the other sheets, and how to work with them in a few lines. */
export function guideSection(top: number, audience: Audience): Section {
  const isUnit = audience === 'unit';
  const lines = isUnit ? linesForUnit : linesForCoordinator;
  const shown = isUnit ? sheets.filter(({ name }) => !coordinatorsOnly.has(name)) : sheets;
  const second = top + 1 + shown.length;
  const firstLine = second + 1;
  return {
    blocks: [
      stretch(top, LABEL, ['Các trang'], styles.section),
      column(
        top + 1,
        LABEL,
        shown.map(({ name }) => name),
        styles.link,
      ),
      stretch(
        top + 1,
        FIRST_FIGURE,
        shown.map(({ text }) => text),
        styles.text,
      ),
      stretch(second, LABEL, ['Cách dùng'], styles.section),
      stretch(firstLine, LABEL, lines, styles.text),
    ],
    merges: [...mergesOf(top + 1, FIRST_FIGURE, shown.length), ...mergesOf(firstLine, LABEL, lines.length)],
    heights: [
      ...[top, second].map((index) => ({ index, height: 26 })),
      ...lines.map((line, index) => ({ index: firstLine + index, height: heightOf(line, FULL_LINE) })),
    ],
    hyperlinks: shown.map(({ name }, index) => ({
      cell: cellName(top + 1 + index, LABEL),
      target: `${sheetPrefix(name)}A1`,
    })),
    end: firstLine + lines.length,
  };
}
