import type { PlanMetadata } from '../../../plan/plan';
import type { CellRange } from '../../a1';
import { NOT_WRITTEN } from '../../unwritten';
import { styles } from '../styles';
import type { Section } from './section';
import { column, FIGURES_LINE, FIRST_FIGURE, heightOf, LABEL, mergesOf, stretch } from './section';

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
  const place = (row: number): CellRange => ({
    top: row,
    left: FIRST_FIGURE,
    bottom: row,
    right: FIRST_FIGURE,
  });
  return {
    blocks: [
      stretch(top, LABEL, ['Theo dõi kế hoạch'], styles.subtitle),
      stretch(top + 1, LABEL, [title], styles.title),
      column(
        first,
        LABEL,
        facts.map(([label]) => label),
        styles.label,
      ),
      stretch(
        first,
        FIRST_FIGURE,
        facts.map(([, text]) => text),
        styles.text,
      ),
    ],
    merges: [...mergesOf(top, LABEL, 2), ...mergesOf(first, FIRST_FIGURE, facts.length)],
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
