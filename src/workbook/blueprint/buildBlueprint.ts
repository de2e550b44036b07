import type { IsoDate } from '../../plan/isoDate';
import { parseIsoDate } from '../../plan/isoDate';
import type { Indicator, Plan, PlanQuestion, Readings, Task } from '../../plan/plan';
import type { Blueprint } from '../blueprint';
import type { CellValue } from '../document';
import { contentOf } from '../carrier/content';
import { partText } from '../carrier/partCarrier';
import { serialOfDay } from '../serial';
import type { JournalFact, JournalNote } from '../journal/entry';
import type { TableName } from '../tableDefinition';
import { donVi as donViTable, tableDefinitions } from '../tables';
import { judgedRows } from './judgedRows';
import type { JudgedTables } from './overview/figures';
import { coordinationRows, rowOfIndicator, rowOfTask } from './planRows';
import { carrierSheet } from './sheets/carrierSheet';
import { chiTieu } from './sheets/chiTieu';
import { danhMuc, listPlaces } from './sheets/danhMuc';
import { donVi } from './sheets/donVi';
import { hopNhat } from './sheets/hopNhat';
import { kiemTra } from './sheets/kiemTra';
import { nhiemVu } from './sheets/nhiemVu';
import { phoiHop } from './sheets/phoiHop';
import { tongQuan } from './sheets/tongQuan';
import type { TableRow } from './tableRow';
import type { ListPlaces } from './validations';

export interface BlueprintInput {
  readonly plan: Plan;
  /** What the reader of the source had to ask; it rides in the carrier. */
  readonly questions?: readonly PlanQuestion[];
  readonly readings: { task(task: Task): Readings; indicator(indicator: Indicator): Readings };
  /** The rows of `DonVi`; days as `YYYY-MM-DD`. */
  readonly units: readonly TableRow[];
  /** The day that stands in `NgayTinh`; null writes `=TODAY()`. */
  readonly asOf: IsoDate | null;
  /** The day of writing, for what formulas show before they are calculated; absent leaves that open. */
  readonly today?: IsoDate;
  readonly dueSoonDays: number;
  /** Makes the load the first entry of the journal; without it the journal begins empty. */
  readonly note?: JournalNote;
}

/**
 * The workbook of a plan, as data: every sheet, table, list, name and highlight, and the two carriers of
 * what stands in no table. Sheets come in the order in which they are shown.
 */
export function buildBlueprint(input: BlueprintInput): Blueprint {
  const { plan, readings, units, dueSoonDays } = input;
  const tasks = plan.tasks.map((task) => ({ task, readings: readings.task(task) }));
  const taskRows = tasks.map((each) => rowOfTask(each.task, each.readings));
  const indicatorRows = plan.indicators.map((each) => rowOfIndicator(each, readings.indicator(each)));
  const coordination = tasks.flatMap((each) => coordinationRows(each.task, each.readings));

  const today = input.today ?? null;
  const judged = judgedOn(input.asOf ?? today, taskRows, indicatorRows, dueSoonDays);
  const lists = listsWith(units.length);
  const overview = tongQuan({
    metadata: plan.metadata,
    rows: [...taskRows, ...indicatorRows],
    judged,
    asOf: input.asOf,
    today,
    dueSoonDays,
    audience: 'coordinator',
  });
  const content = contentOf(plan, 'master', input.questions);
  const rowCounts = {
    ChiTieu: indicatorRows.length,
    NhiemVu: taskRows.length,
    PhoiHop: coordination.length,
    DonVi: units.length,
  };
  return {
    sheets: [
      overview.sheet,
      chiTieu(indicatorRows, judged?.ChiTieu ?? null, lists),
      nhiemVu(taskRows, judged?.NhiemVu ?? null, lists),
      phoiHop(coordination, lists),
      donVi(units.map(withDays), lists),
      kiemTra([], lists),
      hopNhat([], lists),
      danhMuc(),
      carrierSheet(content, input.note ? [{ ...input.note, changes: [], facts: madeFacts(rowCounts) }] : []),
    ],
    names: overview.names,
    part: partText(content, rowCounts),
    activeSheet: overview.sheet.name,
  };
}

/** What a load made, as the journal says it. */
function madeFacts(rows: Readonly<Partial<Record<TableName, number>>>): readonly JournalFact[] {
  return tableDefinitions.flatMap(({ name }) => {
    const count = rows[name];
    return count === undefined ? [] : [{ kind: 'made', table: name, rows: count }];
  });
}

/** A unit's row with its days as Excel counts them. */
export function withDays(row: TableRow): TableRow {
  const serial = (day: CellValue | undefined): CellValue =>
    typeof day === 'string' && parseIsoDate(day) ? serialOfDay(day) : (day ?? null);
  return { ...row, from: serial(row['from']), to: serial(row['to']) };
}

/** How the rows stand on a day, for what formulas show at first; null without a day. */
export function judgedOn(
  day: IsoDate | null,
  tasks: readonly TableRow[],
  indicators: readonly TableRow[],
  dueSoonDays: number,
): JudgedTables | null {
  if (day === null) return null;
  const asOf = serialOfDay(day);
  return {
    NhiemVu: judgedRows(tasks, asOf, dueSoonDays),
    ChiTieu: judgedRows(indicators, asOf, dueSoonDays),
  };
}

/** Where the drop-downs look: the units' one points at the official names in their table. */
export function listsWith(units: number): ListPlaces {
  const column = donViTable.columns.findIndex(({ id }) => id === 'name');
  const range = { top: 1, left: column, bottom: Math.max(units, 1), right: column };
  return { ...listPlaces(), unit: { sheet: donViTable.sheet, range } };
}
