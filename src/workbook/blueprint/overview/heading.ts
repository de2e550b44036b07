import type { PlanMetadata } from '../../../plan/plan';
import type { CellRange } from '../../a1';
import { NOT_WRITTEN } from '../../unwritten';
import type { Section } from './section';
import { FIRST_FIGURE } from './section';
import { firstFact, titledFacts } from './titledFacts';

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
  const place = (row: number): CellRange => ({
    top: row,
    left: FIRST_FIGURE,
    bottom: row,
    right: FIRST_FIGURE,
  });
  return {
    ...titledFacts({ subtitle: 'Theo dõi kế hoạch', title, facts }, top),
    numberCell: place(firstFact(top) + 1),
    dateCell: place(firstFact(top) + 2),
  };
}

function dayOf({ date, year }: PlanMetadata): string {
  if (date !== null) return date.split('-').reverse().join('/');
  return year === null ? LEFT_OPEN : `${NOT_WRITTEN} ngày, năm ${year}`;
}
