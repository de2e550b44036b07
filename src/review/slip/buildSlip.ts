import type { Finding } from '../../checks/finding';
import { say } from '../../i18n/catalogue';
import { formatDay } from '../../i18n/format';
import { Failure } from '../../plan/failure';
import type { IsoDate } from '../../plan/isoDate';
import type { CellValue } from '../../workbook/document';
import { dayOfSerial, serialOfDay } from '../../workbook/serial';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { headingOf } from '../../workbook/structuredReference';
import { planOf } from '../../workbook/planOf';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import type { UnitWork } from '../mine/unitWork';
import { answerColumn } from './answerColumn';
import { findingRow } from './findingRow';
import type { Slip, SlipLine, SlipPlan, SlipRow } from './slip';
import { slipChoices, type SlipScope } from './slipChoices';

export interface SlipInput {
  readonly snapshot: WorkbookSnapshot;
  readonly work: UnitWork;
  /** Everything that the last check found. */
  readonly findings: readonly Finding[];
  /** The code of the unit. */
  readonly unit: string;
  readonly scope: SlipScope;
  readonly today: IsoDate;
  readonly answerBy: IsoDate;
}

/**
 * The return slip of one unit. Its words are Vietnamese whatever the language of whoever makes it: it goes to
 * the unit.
 *
 * @throws Failure `slip.unknown-unit`, `slip.answer-by` for a day before today, `slip.nothing-sent-back` and
 *   `slip.nothing-open` where there is nothing to ask the unit
 */
export function buildSlip(input: SlipInput): Slip {
  const { snapshot, work, findings, unit, scope, today, answerBy } = input;
  const record = work.registry.byId(unit);
  if (!record || record.kind === 'group') throw new Failure('slip.unknown-unit', { unit });
  if (answerBy < today) throw new Failure('slip.answer-by', { day: answerBy, today });
  const choice = slipChoices(findings, snapshot, work).units.find((each) => each.record.id === record.id);
  const chosen = (scope === 'sent-back' ? choice?.sentBack : choice?.open) ?? [];
  if (chosen.length === 0) {
    throw new Failure(scope === 'sent-back' ? 'slip.nothing-sent-back' : 'slip.nothing-open', {
      unit: record.name,
    });
  }
  const placed = inOrder(snapshot, chosen);
  return {
    plan: slipPlan(snapshot),
    unit: { id: record.id, name: record.name },
    madeOn: today,
    answerBy,
    lines: placed.map((each) => lineOf(each, snapshot)),
    rows: rowsOf(placed, snapshot),
  };
}

interface Placed {
  readonly finding: Finding;
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
}

/** In letters. */
const LONGEST_SENTENCE = 2000;

const TABLES = ['ChiTieu', 'NhiemVu', 'PhoiHop'] as const;

/** By table, then by row, then by column, as a reader goes through the sheets. */
function inOrder(snapshot: WorkbookSnapshot, findings: readonly Finding[]): readonly Placed[] {
  // Rows with the same key and fault share an id, and one answer.
  const once = new Map([...findings].reverse().map((finding) => [finding.id, finding]));
  const placed = [...once.values()].flatMap((finding) => {
    const found = findingRow(snapshot, finding);
    return found ? [{ finding, ...found }] : [];
  });
  const weight = ({ finding, table, row }: Placed): readonly number[] => [
    TABLES.findIndex((name) => name === table.name),
    row.row,
    finding.column === null ? -1 : (table.columns[finding.column] ?? -1),
  ];
  return placed
    .map((each) => ({ each, weight: weight(each) }))
    .sort((one, other) => compare(one.weight, other.weight))
    .map(({ each }) => each);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((value, place) => value !== other[place]);
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}

function lineOf({ finding, table, row }: Placed, snapshot: WorkbookSnapshot): SlipLine {
  const { id, severity, column } = finding;
  const cell = column === null ? undefined : row.cells[column];
  const asked = answerColumn(finding);
  return {
    finding: id,
    severity,
    table: table.name,
    key: row.key,
    ...(row.of === undefined ? {} : { of: row.of }),
    column,
    heading: column === null ? '' : headingOf(table.name, column),
    title: titleOf(table, row, snapshot),
    found: cell ? shownText(cell, isDate(table, column), snapshot) : finding.found,
    sentence: sentenceOf(finding),
    expected: expectedText(finding, table, snapshot),
    answer: { column: asked, before: asked === null ? null : (row.cells[asked]?.value ?? null) },
  };
}

/** What is wrong, and how the text was read where that is the reason. */
function sentenceOf({ message, reading = [] }: Finding): string {
  const why = reading.map((each) => say('vi', each)).join('; ');
  return shortened(why === '' ? say('vi', message) : `${say('vi', message)} (${why})`);
}

/** A sentence that quotes a whole cell would be longer than a cell. */
function shortened(text: string): string {
  return text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE)}…` : text;
}

/** The whole cell as a fix would leave it, with its heading where it is another one; else what the check says. */
function expectedText(finding: Finding, table: TableSnapshot, snapshot: WorkbookSnapshot): string {
  const column = answerColumn(finding);
  const value = column === null ? null : fixedText(finding, table, column, snapshot);
  if (column !== null && column !== finding.column) {
    return `${headingOf(table.name, column)}: ${value ?? 'dd/mm/yyyy'}`;
  }
  return value ?? (finding.expected ? say('vi', finding.expected) : '');
}

function fixedText(
  { fix }: Finding,
  table: TableSnapshot,
  column: string,
  snapshot: WorkbookSnapshot,
): string | null {
  const after = fix?.changes.find((change) => change.column === column)?.after ?? null;
  if (typeof after === 'string') return after;
  const isDay = typeof after === 'number' && isDate(table, column);
  const day = isDay ? dayOfSerial(after, snapshot.date1904) : null;
  return day === null ? null : formatDay(day);
}

function rowsOf(placed: readonly Placed[], snapshot: WorkbookSnapshot): readonly SlipRow[] {
  const rows = new Map<SnapshotRow, Placed[]>();
  for (const each of placed) rows.set(each.row, [...(rows.get(each.row) ?? []), each]);
  return [...rows].map(([row, own]) => {
    const table = own[0]?.table as TableSnapshot;
    const sentences = (column: string | null): readonly string[] =>
      own.filter(({ finding }) => finding.column === column).map(({ finding }) => sentenceOf(finding));
    return {
      table: table.name,
      key: row.key,
      ...(row.of === undefined ? {} : { of: row.of }),
      title: titleOf(table, row, snapshot),
      sentences: sentences(null),
      cells: tableDefinition(table.name).columns.flatMap((column) => {
        const cell = row.cells[column.id];
        if (!cell || column.kind === 'formula') return [];
        const wrong = sentences(column.id);
        // What says nothing and asks for nothing would only make the page longer.
        if (cell.text.trim() === '' && wrong.length === 0) return [];
        const day = column.kind === 'date' ? dayOf(cell, snapshot) : null;
        return {
          heading: column.heading,
          value: day === null ? shownValue(cell, column.kind) : serialOfDay(day),
          date: day !== null,
          sentences: wrong,
        };
      }),
    };
  });
}

/** The words of a task or indicator; a row of `PhoiHop` has those of its task. */
function titleOf(table: TableSnapshot, row: SnapshotRow, { tables }: WorkbookSnapshot): string {
  if (table.name !== 'PhoiHop') return shortened(row.cells.text?.text.trim() ?? '');
  return shortened(tables.NhiemVu?.rows.find(({ key }) => key === row.key)?.cells.text?.text.trim() ?? '');
}

function isDate(table: TableSnapshot, column: string | null): boolean {
  return tableDefinition(table.name).columns.find(({ id }) => id === column)?.kind === 'date';
}

/** The cell for a reader: days as dd/mm/yyyy. */
function shownText(cell: SnapshotCell, date: boolean, snapshot: WorkbookSnapshot): string {
  const day = date ? dayOf(cell, snapshot) : null;
  return day === null ? cell.text : formatDay(day);
}

/** A number in a column of texts as its cell shows it: a deadline typed as a day is no bare serial number. */
function shownValue({ value, text }: SnapshotCell, kind: ColumnDefinition['kind']): CellValue {
  return kind === 'text' && typeof value === 'number' ? text : value;
}

function dayOf({ value }: SnapshotCell, { date1904 }: WorkbookSnapshot): IsoDate | null {
  return typeof value === 'number' ? dayOfSerial(value, date1904) : null;
}

/** What a letter says of the plan and its decision. */
export function slipPlan(snapshot: WorkbookSnapshot): SlipPlan {
  const { title, number, date, issuer } = planOf(snapshot).metadata;
  return { id: snapshot.carrier.content?.planId ?? null, title, number, date, issuer };
}
