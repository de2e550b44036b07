import type { PlanMetadata } from '../../../plan/plan';
import type { CellRange } from '../../a1';
import { rangeName } from '../../a1';
import { NOT_WRITTEN } from '../../unwritten';
import { styles } from '../styles';
import type { Section } from './section';
import { cell, FIGURES_LINE, FIRST_FIGURE, heightOf, LABEL, LAST, stretch } from './section';

const LEFT_OPEN = `${NOT_WRITTEN} trong văn bản`;

/** The heading, and where the decision's number and date stand. */
export interface HeadingSection extends Section {
  readonly numberCell: CellRange;
  readonly dateCell: CellRange;
}

/** The plan's title and what the decision says of itself. */
export function headingSection(metadata: PlanMetadata, top: number): HeadingSection {
  const title = metadata.title ?? 'Kế hoạch';
  const facts = [
    ['Cơ quan ban hành', metadata.issuer ?? LEFT_OPEN],
    ['Số, ký hiệu', metadata.number ?? LEFT_OPEN],
    ['Ngày ban hành', dayOf(metadata)],
    ['Căn cứ', metadata.basis.length > 0 ? metadata.basis.join('\n') : LEFT_OPEN],
  ] as const;
  const first = top + 2;
  const merge = (row: number, left: number): string =>
    rangeName({ top: row, left, bottom: row, right: LAST });
  const place = (row: number): CellRange => ({
    top: row,
    left: FIRST_FIGURE,
    bottom: row,
    right: FIRST_FIGURE,
  });
  return {
    blocks: [
      stretch(top, LABEL, 'Theo dõi kế hoạch', styles.subtitle),
      stretch(top + 1, LABEL, title, styles.title),
      ...facts.flatMap(([label, text], index) => [
        cell(first + index, LABEL, label, styles.label),
        stretch(first + index, FIRST_FIGURE, text, styles.text),
      ]),
    ],
    merges: [
      merge(top, LABEL),
      merge(top + 1, LABEL),
      ...facts.map((_, index) => merge(first + index, FIRST_FIGURE)),
    ],
    heights: [
      { index: top + 1, height: heightOf(title, 70) * 1.5 },
      ...facts.map(([, text], index) => ({ index: first + index, height: heightOf(text, FIGURES_LINE) })),
    ],
    numberCell: place(first + 1),
    dateCell: place(first + 2),
    end: first + facts.length,
  };
}

function dayOf({ date, year }: PlanMetadata): string {
  if (date !== null) return date.split('-').reverse().join('/');
  return year === null ? LEFT_OPEN : `${NOT_WRITTEN} ngày, năm ${year}`;
}
