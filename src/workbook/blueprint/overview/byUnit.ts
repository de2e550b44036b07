import { cellName } from '../../a1';
import type { CellValue } from '../../document';
import type { JudgedRow } from '../judgedRows';
import { namesIn } from '../planRows';
import { styles } from '../styles';
import type { TableRow } from '../tableRow';
import type { JudgedTables } from './figures';
import { conditions, countOf } from './figureFormulas';
import type { Audience, Section } from './section';
import { cell, FIRST_FIGURE, heightOf, LABEL, rectangle, stretch } from './section';

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
const NOTE_FOR_UNIT = 'Dòng có nhiều đơn vị chủ trì được tính cho từng đơn vị.';
const NOTE = `${NOTE_FOR_UNIT} Để thêm đơn vị, chép một dòng rồi sửa tên.`;

/** How many letters of a unit's name stand on a line, and the height of a line in points. */
const NAME_LETTERS = 44;
const LINE_HEIGHT = 16.5;

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

const columns = [
  { style: styles.rowHead, formula: false },
  { style: { ...styles.figure, bold: true }, formula: true },
  ...counts.slice(1).map(() => ({ style: styles.figure, formula: true })),
];

/** Who is counted on a line: a lead unit, or the rows that nobody leads. */
interface Line {
  readonly name: string;
  /** `name` is the cell in which the line's name stands. */
  condition(name: string): Condition;
  belongs(row: JudgedRow): boolean;
}

const unassigned: Line = {
  name: UNASSIGNED,
  condition: () => (table) => conditions(table).warned('unassigned'),
  belongs: (row) => row.unassigned,
};

/** How the rows of each lead unit stand; a last line holds those that nobody leads. */
export function byUnitSection(
  rows: readonly TableRow[],
  judged: JudgedTables | null,
  top: number,
  audience: Audience,
): Section {
  const lines = [...leadUnitsOf(rows).map(lineOf), unassigned];
  const first = top + 1;
  const all = judged && [...judged.NhiemVu, ...judged.ChiTieu];
  return {
    blocks: [
      { ...stretch(top, LABEL, [null], styles.columnHead), values: [HEADS] },
      rectangle(
        first,
        LABEL,
        columns,
        lines.map((line, index) => formulasOf(line, first + index)),
        all && lines.map((line) => resultsOf(line, all)),
      ),
      cell(first + lines.length, LABEL, audience === 'unit' ? NOTE_FOR_UNIT : NOTE, {
        ...styles.note,
        wrap: false,
      }),
    ],
    heights: [
      { index: top, height: 32 },
      ...lines.map(({ name }, index) => ({
        index: first + index,
        height: Math.max(LINE_HEIGHT, heightOf(name, NAME_LETTERS)),
      })),
    ],
    end: first + lines.length + 1,
  };
}

function lineOf(name: string): Line {
  return {
    name,
    condition: (nameCell) => (table) => conditions(table).ledBy(nameCell),
    belongs: ({ row }) => unitsOf(row).includes(name),
  };
}

function formulasOf(line: Line, row: number): readonly string[] {
  const at = (offset: number): string => cellName(row, FIRST_FIGURE + offset);
  const led = line.condition(`$${cellName(row, LABEL)}`);
  const over = (own: Condition): string =>
    (['NhiemVu', 'ChiTieu'] as const).map((table) => countOf(own(table), led(table))).join('+');
  const inTime = [at(0), at(1), at(3), at(4)].join('-');
  return [line.name, ...counts.map(({ condition }) => `=${condition ? over(condition) : inTime}`)];
}

function resultsOf(line: Line, judged: readonly JudgedRow[]): readonly CellValue[] {
  const own = judged.filter((row) => line.belongs(row));
  return [line.name, ...counts.map(({ counts: isCounted }) => own.filter(isCounted).length)];
}

/** The lead units of the rows, each once, those with most rows first. */
function leadUnitsOf(rows: readonly TableRow[]): readonly string[] {
  const counted = new Map<string, number>();
  for (const unit of rows.flatMap(unitsOf)) counted.set(unit, (counted.get(unit) ?? 0) + 1);
  return [...counted].sort(([, one], [, other]) => other - one).map(([unit]) => unit);
}

function unitsOf(row: TableRow): readonly string[] {
  const units = row['leadUnits'];
  return typeof units === 'string' ? namesIn(units) : [];
}
