import { cellName, rangeName, sheetPrefix } from '../../a1';
import { styles } from '../styles';
import type { Section } from './section';
import { cell, FIRST_FIGURE, FULL_LINE, heightOf, LABEL, LAST, stretch } from './section';

const sheets = [
  { name: 'Chỉ tiêu', text: 'Các chỉ tiêu, đầu mối theo dõi và kết quả đo.' },
  { name: 'Nhiệm vụ', text: 'Các nhiệm vụ, hạn, tiến độ và cảnh báo.' },
  { name: 'Phối hợp', text: 'Việc từng đơn vị phối hợp đã làm.' },
  { name: 'Đơn vị', text: 'Tên chính thức, tên viết tắt và tên gọi khác của các đơn vị.' },
  { name: 'Kiểm tra', text: 'Những điều cần người xem lại, và cách đã xử lý.' },
  { name: 'Danh mục', text: 'Các danh sách để chọn trong ô.' },
] as const;

const lines = [
  'Lọc và sắp xếp tùy ý: mỗi dòng mang mã riêng, không phụ thuộc chỗ đứng.',
  'Giữ nguyên chữ của văn bản. Hạn và đơn vị đã hiểu nằm ở Hạn cuối và Đơn vị chủ trì (chuẩn).',
  'Dòng chưa rõ hạn: khi có căn cứ, ghi ngày vào cột Hạn cuối.',
  'Dòng chưa phân công: khi có căn cứ, chọn đơn vị ở cột Đơn vị chủ trì (chuẩn).',
];

/** Links to the other sheets, and how to work with them in a few lines. */
export function guideSection(top: number): Section {
  const second = top + 1 + sheets.length;
  const firstLine = second + 1;
  const stretchOf = (row: number, left: number): string =>
    rangeName({ top: row, left, bottom: row, right: LAST });
  return {
    blocks: [
      stretch(top, LABEL, 'Các trang', styles.section),
      ...sheets.flatMap(({ name, text }, index) => [
        cell(top + 1 + index, LABEL, name, styles.link),
        stretch(top + 1 + index, FIRST_FIGURE, text, styles.text),
      ]),
      stretch(second, LABEL, 'Cách dùng', styles.section),
      ...lines.map((line, index) => stretch(firstLine + index, LABEL, line, styles.text)),
    ],
    merges: [
      ...sheets.map((_, index) => stretchOf(top + 1 + index, FIRST_FIGURE)),
      ...lines.map((_, index) => stretchOf(firstLine + index, LABEL)),
    ],
    heights: [
      ...[top, second].map((index) => ({ index, height: 26 })),
      ...lines.map((line, index) => ({ index: firstLine + index, height: heightOf(line, FULL_LINE) })),
    ],
    hyperlinks: sheets.map(({ name }, index) => ({
      cell: cellName(top + 1 + index, LABEL),
      target: `${sheetPrefix(name)}A1`,
    })),
    end: firstLine + lines.length,
  };
}
