import { rangeName } from '../../a1';
import { highlights } from '../../highlights';
import { ownerColors, styles } from '../styles';
import type { Section } from './section';
import { cell, FIRST_FIGURE, LABEL, LAST, stretch } from './section';

const meanings = {
  overdue: 'Hạn cuối đã qua mà chưa hoàn thành. Xử lý trước.',
  unassigned: 'Chưa có đơn vị chủ trì, hoặc chỉ ghi một nhóm, một tên chưa có ở trang Đơn vị.',
  'due-soon': 'Hạn cuối rơi vào ngày tính hoặc những ngày ngay sau đó.',
  'no-date': 'Chưa đọc được hạn, hoặc hạn phụ thuộc một việc khác. Ghi ngày vào cột Hạn cuối.',
} as const;

const hands = [
  {
    label: 'Cơ quan điều phối ghi',
    fill: ownerColors.coordinator,
    text: 'Nội dung của kế hoạch, như văn bản.',
  },
  { label: 'Đơn vị ghi', fill: ownerColors.lead, text: 'Tiến độ, minh chứng, khó khăn, đề xuất, phối hợp.' },
  {
    label: 'Tự tính',
    fill: ownerColors.product,
    text: 'Suy ra từ các cột khác; sửa khi cần, trừ cột Cảnh báo.',
  },
] as const;

/** What the colours of rows and headings mean, each with its word. */
export function legendSection(top: number): Section {
  const second = top + 1 + highlights.length;
  const end = second + 1 + hands.length;
  const lines = [
    ...highlights.map(({ id, word, fill, fontColor, bold }, index) => ({
      row: top + 1 + index,
      label: word,
      style: { ...styles.rowHead, fill, fontColor, bold },
      text: meanings[id],
    })),
    ...hands.map(({ label, fill, text }, index) => ({
      row: second + 1 + index,
      label,
      style: { ...styles.rowHead, fill, fontColor: '#FFFFFF', bold: true },
      text,
    })),
  ];
  return {
    blocks: [
      stretch(top, LABEL, 'Màu của dòng, theo cột Cảnh báo', styles.section),
      stretch(second, LABEL, 'Màu của tiêu đề cột, theo người ghi', styles.section),
      ...lines.flatMap(({ row, label, style, text }) => [
        cell(row, LABEL, label, style),
        stretch(row, FIRST_FIGURE, text, styles.text),
      ]),
    ],
    merges: lines.map(({ row }) => rangeName({ top: row, left: FIRST_FIGURE, bottom: row, right: LAST })),
    heights: [top, second].map((index) => ({ index, height: 26 })),
    end,
  };
}
