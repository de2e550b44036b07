import { highlights } from '../../highlights';
import { ownerColors, styles } from '../styles';
import type { Audience, Section } from './section';
import { cell, FIRST_FIGURE, LABEL, mergesOf, stretch } from './section';

type Meanings = Readonly<Record<(typeof highlights)[number]['id'], string>>;

const meanings: Meanings = {
  overdue: 'Hạn cuối đã qua mà chưa hoàn thành. Xử lý trước.',
  unassigned: 'Chưa có đơn vị chủ trì, hoặc chỉ ghi một nhóm, một tên chưa có ở trang Đơn vị.',
  'due-soon': 'Hạn cuối rơi vào ngày tính hoặc những ngày ngay sau đó.',
  'no-date': 'Chưa đọc được hạn, hoặc hạn phụ thuộc một việc khác. Ghi ngày vào cột Hạn cuối.',
};

const meaningsForUnit: Meanings = {
  ...meanings,
  'no-date': 'Chưa đọc được hạn, hoặc hạn phụ thuộc một việc khác.',
};

interface Hand {
  readonly label: string;
  readonly fill: string;
  readonly text: string;
}

const hands: readonly Hand[] = [
  {
    label: 'Cơ quan điều phối ghi',
    fill: ownerColors.coordinator,
    text: 'Nội dung của kế hoạch, như văn bản.',
  },
  { label: 'Đơn vị ghi', fill: ownerColors.lead, text: 'Tiến độ, minh chứng, khó khăn, đề xuất, phối hợp.' },
  {
    label: 'Tự tính',
    fill: ownerColors.product,
    text: 'Suy ra từ các cột khác; sửa khi cần, trừ cột Cảnh báo và Tình trạng.',
  },
];

const handsForUnit: readonly Hand[] = hands.map((hand) =>
  hand.label === 'Tự tính' ? { ...hand, text: 'Suy ra từ các cột khác; không cần ghi.' } : hand,
);

/** What the colours of rows and headings mean, each with its word. */
export function legendSection(top: number, audience: Audience): Section {
  const ofRows = audience === 'unit' ? meaningsForUnit : meanings;
  const ofHeadings = audience === 'unit' ? handsForUnit : hands;
  const second = top + 1 + highlights.length;
  const end = second + 1 + ofHeadings.length;
  const rowOf = (line: number): number =>
    line < highlights.length ? top + 1 + line : second + 1 + line - highlights.length;
  const labels = [
    ...highlights.map(({ word, fill, fontColor }) => ({ label: word, fill, fontColor, bold: true })),
    ...ofHeadings.map(({ label, fill }) => ({ label, fill, fontColor: '#FFFFFF', bold: true })),
  ];
  const texts = [highlights.map(({ id }) => ofRows[id]), ofHeadings.map(({ text }) => text)] as const;
  return {
    blocks: [
      stretch(top, LABEL, ['Màu của dòng, theo cột Cảnh báo'], styles.section),
      stretch(second, LABEL, ['Màu của tiêu đề cột, theo người ghi'], styles.section),
      ...labels.map(({ label, ...look }, line) =>
        cell(rowOf(line), LABEL, label, { ...styles.rowHead, ...look }),
      ),
      stretch(top + 1, FIRST_FIGURE, texts[0], styles.text),
      stretch(second + 1, FIRST_FIGURE, texts[1], styles.text),
    ],
    merges: [
      ...mergesOf(top + 1, FIRST_FIGURE, highlights.length),
      ...mergesOf(second + 1, FIRST_FIGURE, ofHeadings.length),
    ],
    heights: [top, second].map((index) => ({ index, height: 26 })),
    end,
  };
}
