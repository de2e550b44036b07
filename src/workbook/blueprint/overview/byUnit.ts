import { cellName } from '../../a1';
import type { BlockBlueprint } from '../../blueprint';
import type { JudgedRow } from '../judgedRows';
import { namesIn } from '../planRows';
import { styles } from '../styles';
import type { TableRow } from '../tableRow';
import type { JudgedTables } from './figures';
import { conditions, countOf } from './figureFormulas';
import type { Section } from './section';
import { cell, FIRST_FIGURE, formulaCell, LABEL, stretch } from './section';

const HEADS = [
  'Theo đơn vị chủ trì',
  'Tổng số',
  'Hoàn thành',
  'Đang trong hạn',
  'Quá hạn',
  'Không rõ hạn',
  'Sắp đến hạn',
];
const UNASSIGNED = 'Chưa phân công';
const NOTE =
  'Dòng có nhiều đơn vị chủ trì được tính cho từng đơn vị. Để thêm đơn vị, chép một dòng rồi sửa tên.';

type Condition = (table: 'NhiemVu' | 'ChiTieu') => string;

/** Figures of a row of the section, in the order of its columns; the third follows from the others. */
const counts: readonly {
  readonly condition: Condition | null;
  readonly counts: (row: JudgedRow) => boolean;
}[] = [
  { condition: (table) => conditions(table).filled, counts: () => true },
  { condition: (table) => conditions(table).done, counts: ({ standing }) => standing.startsWith('done') },
  { condition: null, counts: ({ standing }) => standing === 'open-in-time' },
  {
    condition: (table) => conditions(table).warned('overdue'),
    counts: ({ standing }) => standing === 'overdue',
  },
  {
    condition: (table) => conditions(table).warned('noDate'),
    counts: ({ standing }) => standing === 'no-date',
  },
  { condition: (table) => conditions(table).warned('dueSoon'), counts: ({ dueSoon }) => dueSoon },
];

/** How the rows of each lead unit stand; a last line holds those that nobody leads. */
export function byUnitSection(rows: readonly TableRow[], judged: JudgedTables | null, top: number): Section {
  const names = leadUnitsOf(rows);
  const first = top + 1;
  const all = judged && [...judged.NhiemVu, ...judged.ChiTieu];
  const unitRows = names.flatMap((name, index) => {
    const nameCell = `$${cellName(first + index, LABEL)}`;
    const own = all && all.filter(({ row }) => unitsOf(row).includes(name));
    return unitRow(name, first + index, (table) => conditions(table).ledBy(nameCell), own);
  });
  const last = first + names.length;
  const nobodys = all && all.filter(({ unassigned }) => unassigned);
  return {
    blocks: [
      { ...stretch(top, LABEL, null, styles.columnHead), values: [HEADS] },
      ...unitRows,
      ...unitRow(UNASSIGNED, last, (table) => conditions(table).warned('unassigned'), nobodys),
      cell(last + 1, LABEL, NOTE, { ...styles.note, wrap: false }),
    ],
    heights: [{ index: top, height: 32 }],
    end: last + 2,
  };
}

function unitRow(
  name: string,
  row: number,
  condition: Condition,
  judged: readonly JudgedRow[] | null,
): readonly BlockBlueprint[] {
  const at = (offset: number): string => cellName(row, FIRST_FIGURE + offset);
  const over = (own: Condition): string =>
    (['NhiemVu', 'ChiTieu'] as const).map((table) => countOf(own(table), condition(table))).join('+');
  return [
    cell(row, LABEL, name, styles.rowHead),
    ...counts.map(({ condition: own, counts: isCounted }, offset) =>
      formulaCell(
        row,
        FIRST_FIGURE + offset,
        `=${own ? over(own) : [at(0), at(1), at(3), at(4)].join('-')}`,
        judged?.filter(isCounted).length,
        offset === 0 ? { ...styles.figure, bold: true } : styles.figure,
      ),
    ),
  ];
}

/** The lead units of the rows, each once, in the order of the plan. */
function leadUnitsOf(rows: readonly TableRow[]): readonly string[] {
  return [...new Set(rows.flatMap(unitsOf))];
}

function unitsOf(row: TableRow): readonly string[] {
  const units = row['leadUnits'];
  return typeof units === 'string' ? namesIn(units) : [];
}
