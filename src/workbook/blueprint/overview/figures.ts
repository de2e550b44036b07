import { cellName, rangeName } from '../../a1';
import type { BlockBlueprint } from '../../blueprint';
import type { JudgedRow } from '../judgedRows';
import { styles } from '../styles';
import { conditions, countOf } from './figureFormulas';
import type { Section } from './section';
import { cell, FIRST_FIGURE, formulaCell, LABEL, LAST, stretch } from './section';

interface Figure {
  readonly label: string;
  readonly note: string;
  /** The formula without `=`; `own(n)` is the cell of figure n in the same column. */
  formula(table: 'NhiemVu' | 'ChiTieu', own: (index: number) => string): string;
  counts(row: JudgedRow): boolean;
}

/** The classes of the national reports, which add up to the total, then two counts across them. */
const figures: readonly Figure[] = [
  {
    label: 'Tổng số',
    note: 'Tất cả các dòng',
    formula: (table) => countOf(conditions(table).filled),
    counts: () => true,
  },
  {
    label: 'Hoàn thành đúng hạn',
    note: 'Hoàn thành, không thấy quá hạn',
    formula: (table, own) => `${countOf(conditions(table).filled, conditions(table).done)}-${own(2)}`,
    counts: ({ standing }) => standing === 'done-in-time',
  },
  {
    label: 'Hoàn thành quá hạn',
    note: 'Ngày hoàn thành sau hạn cuối',
    formula: (table) => countOf(conditions(table).filled, conditions(table).late),
    counts: ({ standing }) => standing === 'done-late',
  },
  {
    label: 'Đang trong hạn',
    note: 'Chưa xong, chưa đến hạn hoặc định kỳ',
    formula: (_, own) => [own(0), own(1), own(2), own(4), own(5)].join('-'),
    counts: ({ standing }) => standing === 'open-in-time',
  },
  {
    label: 'Quá hạn',
    note: 'Chưa xong, hạn cuối đã qua',
    formula: (table) => countOf(conditions(table).warned('overdue')),
    counts: ({ standing }) => standing === 'overdue',
  },
  {
    label: 'Không rõ hạn',
    note: 'Chưa xong, chưa xác định được hạn',
    formula: (table) => countOf(conditions(table).warned('noDate')),
    counts: ({ standing }) => standing === 'no-date',
  },
  {
    label: 'Trong đó: sắp đến hạn',
    note: 'Đang trong hạn, sắp hết hạn',
    formula: (table) => countOf(conditions(table).warned('dueSoon')),
    counts: ({ dueSoon }) => dueSoon,
  },
  {
    label: 'Trong đó: chưa phân công',
    note: 'Chưa rõ đơn vị chủ trì',
    formula: (table) => countOf(conditions(table).warned('unassigned')),
    counts: ({ unassigned }) => unassigned,
  },
];

const NOTE = FIRST_FIGURE + 4;

export interface JudgedTables {
  readonly NhiemVu: readonly JudgedRow[];
  readonly ChiTieu: readonly JudgedRow[];
}

/** How the rows stand, by class and table, as formulas over the tables. */
export function figuresSection(judged: JudgedTables | null, top: number): Section {
  const heads = ['Tình hình chung', 'Nhiệm vụ', 'Chỉ tiêu', 'Cộng', 'Tỷ lệ', 'Cách tính'];
  const first = top + 1;
  return {
    blocks: [
      stretch(top, LABEL, null, styles.columnHead),
      ...figures.flatMap((figure, index) => figureRow(figure, index, first, judged)),
    ].map((block, index) => (index === 0 ? withHeads(block, heads) : block)),
    merges: [top, ...figures.map((_, index) => first + index)].map((row) =>
      rangeName({ top: row, left: NOTE, bottom: row, right: LAST }),
    ),
    heights: [
      { index: top, height: 22 },
      ...figures.map((_, index) => ({ index: first + index, height: 20 })),
    ],
    end: first + figures.length,
  };
}

function withHeads(block: BlockBlueprint, heads: readonly string[]): BlockBlueprint {
  return { ...block, values: [block.columns.map((_, index) => heads[index] ?? null)] };
}

function figureRow(
  figure: Figure,
  index: number,
  first: number,
  judged: JudgedTables | null,
): readonly BlockBlueprint[] {
  const row = first + index;
  const [tasks, indicators, sum, share] = [0, 1, 2, 3].map((offset) => FIRST_FIGURE + offset) as [
    number,
    number,
    number,
    number,
  ];
  const counted = (table: 'NhiemVu' | 'ChiTieu'): number | undefined =>
    judged?.[table].filter((candidate) => figure.counts(candidate)).length;
  const [taskCount, indicatorCount] = [counted('NhiemVu'), counted('ChiTieu')];
  const total = judged && judged.NhiemVu.length + judged.ChiTieu.length;
  const both =
    taskCount === undefined || indicatorCount === undefined ? undefined : taskCount + indicatorCount;
  const formula = (table: 'NhiemVu' | 'ChiTieu', column: number): string =>
    `=${figure.formula(table, (other) => cellName(first + other, column))}`;
  const all = cellName(first, sum);
  const shareOf = both === undefined || total === null ? undefined : total === 0 ? 0 : both / total;
  return [
    cell(row, LABEL, figure.label, index === 0 ? { ...styles.rowHead, bold: true } : styles.rowHead),
    formulaCell(row, tasks, formula('NhiemVu', tasks), taskCount, styles.figure),
    formulaCell(row, indicators, formula('ChiTieu', indicators), indicatorCount, styles.figure),
    formulaCell(row, sum, `=${cellName(row, tasks)}+${cellName(row, indicators)}`, both, {
      ...styles.figure,
      bold: true,
    }),
    formulaCell(row, share, `=IF(${all}=0,0,${cellName(row, sum)}/${all})`, shareOf, styles.share),
    stretch(row, NOTE, figure.note, styles.note),
  ];
}
