import type { PlanMetadata } from '../../../plan/plan';
import { rangeName } from '../../a1';
import { styles } from '../styles';
import type { Section } from './section';
import { cell, FIGURES_LINE, FIRST_FIGURE, heightOf, LABEL, LAST, stretch } from './section';

const NOT_WRITTEN = 'Chưa ghi trong văn bản';

/** The plan's title and what the decision says of itself. */
export function headingSection(metadata: PlanMetadata, top: number): Section {
  const title = metadata.title ?? 'Kế hoạch';
  const facts = [
    ['Cơ quan ban hành', metadata.issuer ?? NOT_WRITTEN],
    ['Số, ký hiệu', metadata.number ?? NOT_WRITTEN],
    ['Ngày ban hành', dayOf(metadata)],
    ['Căn cứ', metadata.basis.length > 0 ? metadata.basis.join('\n') : NOT_WRITTEN],
  ] as const;
  const first = top + 2;
  const merge = (row: number, left: number): string =>
    rangeName({ top: row, left, bottom: row, right: LAST });
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
    end: first + facts.length,
  };
}

function dayOf({ date, year }: PlanMetadata): string {
  if (date !== null) return date.split('-').reverse().join('/');
  return year === null ? NOT_WRITTEN : `Chưa ghi ngày, năm ${year}`;
}
