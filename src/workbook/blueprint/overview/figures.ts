import { cellName } from '../../a1';
import type { CellValue } from '../../document';
import type { JudgedRow } from '../judgedRows';
import { styles } from '../styles';
import { conditions, countOf } from './figureFormulas';
import type { Section } from './section';
import { FIRST_FIGURE, heightsOf, LABEL, mergesOf, rectangle, stretch } from './section';

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
    note: 'Không thấy quá hạn',
    formula: (table, own) => `${countOf(conditions(table).filled, conditions(table).done)}-${own(2)}`,
    counts: ({ standing }) => standing === 'done-in-time',
  },
  {
    label: 'Hoàn thành quá hạn',
    note: 'Xong sau hạn cuối',
    formula: (table) => countOf(conditions(table).filled, conditions(table).late),
    counts: ({ standing }) => standing === 'done-late',
  },
  {
    label: 'Đang trong hạn',
    note: 'Chưa đến hạn, hoặc định kỳ',
    formula: (_, own) => [own(0), own(1), own(2), own(4), own(5)].join('-'),
    counts: ({ standing }) => standing === 'open-in-time',
  },
  {
    label: 'Quá hạn',
    note: 'Hạn cuối đã qua',
    formula: (table) => countOf(conditions(table).warned('overdue')),
    counts: ({ standing }) => standing === 'overdue',
  },
  {
    label: 'Không rõ hạn',
    note: 'Chưa xác định được hạn',
    formula: (table) => countOf(conditions(table).warned('noDate')),
    counts: ({ standing }) => standing === 'no-date',
  },
  {
    label: 'Trong đó: sắp đến hạn',
    note: 'Trong hạn, sắp hết',
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

const HEADS = ['Tình hình chung', 'Nhiệm vụ', 'Chỉ tiêu', 'Cộng', 'Tỷ lệ', 'Cách tính', null];
const [TASKS, INDICATORS, SUM] = [FIRST_FIGURE, FIRST_FIGURE + 1, FIRST_FIGURE + 2];
const NOTE = FIRST_FIGURE + 4;
const HEIGHT = 20;

const columns = [
  { style: styles.rowHead, formula: false },
  { style: styles.figure, formula: true },
  { style: styles.figure, formula: true },
  { style: { ...styles.figure, bold: true }, formula: true },
  { style: styles.share, formula: true },
];

export interface JudgedTables {
  readonly NhiemVu: readonly JudgedRow[];
  readonly ChiTieu: readonly JudgedRow[];
}

/** How the rows stand, by class and table, as formulas over the tables. */
export function figuresSection(judged: JudgedTables | null, top: number): Section {
  const first = top + 1;
  const notes = figures.map(({ note }) => note);
  return {
    blocks: [
      { ...stretch(top, LABEL, [null], styles.columnHead), values: [HEADS] },
      rectangle(
        first,
        LABEL,
        columns,
        figures.map((figure, index) => formulasOf(figure, first, first + index)),
        judged && figures.map((figure) => resultsOf(figure, judged)),
      ),
      stretch(first, NOTE, notes, styles.note),
    ],
    merges: mergesOf(top, NOTE, figures.length + 1),
    heights: heightsOf(top, figures.length + 1, HEIGHT),
    end: first + figures.length,
  };
}

function formulasOf(figure: Figure, first: number, row: number): readonly string[] {
  const formula = (table: 'NhiemVu' | 'ChiTieu', column: number): string =>
    `=${figure.formula(table, (other) => cellName(first + other, column))}`;
  const total = cellName(first, SUM);
  return [
    figure.label,
    formula('NhiemVu', TASKS),
    formula('ChiTieu', INDICATORS),
    `=${cellName(row, TASKS)}+${cellName(row, INDICATORS)}`,
    `=IF(${total}=0,0,${cellName(row, SUM)}/${total})`,
  ];
}

function resultsOf(figure: Figure, { NhiemVu, ChiTieu }: JudgedTables): readonly CellValue[] {
  const [tasks, indicators] = [NhiemVu, ChiTieu].map(
    (rows) => rows.filter((row) => figure.counts(row)).length,
  ) as [number, number];
  const total = NhiemVu.length + ChiTieu.length;
  const sum = tasks + indicators;
  return [figure.label, tasks, indicators, sum, total === 0 ? 0 : sum / total];
}
