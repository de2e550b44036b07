import type { IsoDate } from '../../plan/isoDate';
import { Failure } from '../../plan/failure';
import type { ReportingPeriod } from '../../plan/reportingPeriod';
import { slipPlan } from '../../review/slip/buildSlip';
import type { Blueprint } from '../../workbook/blueprint';
import { judgedOn, listsWith } from '../../workbook/blueprint/buildBlueprint';
import { carrierSheet } from '../../workbook/blueprint/sheets/carrierSheet';
import { chiTieu } from '../../workbook/blueprint/sheets/chiTieu';
import { danhMuc } from '../../workbook/blueprint/sheets/danhMuc';
import { donVi } from '../../workbook/blueprint/sheets/donVi';
import { kiemTra } from '../../workbook/blueprint/sheets/kiemTra';
import { nhiemVu } from '../../workbook/blueprint/sheets/nhiemVu';
import { phoiHop } from '../../workbook/blueprint/sheets/phoiHop';
import { tongQuan } from '../../workbook/blueprint/sheets/tongQuan';
import type { TableRow } from '../../workbook/blueprint/tableRow';
import { contentOf, unitContentOf } from '../../workbook/carrier/content';
import type { PackageContent } from '../../workbook/carrier/packageContent';
import { partText } from '../../workbook/carrier/partCarrier';
import type { WorkbookDocument } from '../../workbook/document';
import { documentOf } from '../../workbook/documentOf';
import { planOf } from '../../workbook/planOf';
import { DEFAULT_DUE_SOON_DAYS } from '../../workbook/settingNames';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { tableDefinition } from '../../workbook/tables';
import type { MasterRow, MasterView } from '../master/masterView';
import { guideSheet } from './guideSheet';
import { baseOf, outsideOf } from './packageBase';
import { packageRow } from './packageValue';
import { protectSheet, type PackageRows } from './protect';
import type { UnitShare } from './shares';
import { unitsWithCodes } from './unitsWithCodes';
import { SPARE_ROWS } from './wording';

/** What whoever sends the packages chose. */
export interface PackageChoices {
  readonly period: ReportingPeriod;
  readonly today: IsoDate;
  /** The day that warnings are judged on; null is a constant in `NgayTinh`, else today. */
  readonly asOf: IsoDate | null;
  /** The day to send it back by; null names none. */
  readonly answerBy: IsoDate | null;
  /** To whom it goes back, in words; null says nothing. */
  readonly sendTo: string | null;
}

/** Throws `Failure` `split.answer-by` for a day to answer by that lies before today. */
export function checkChoices({ answerBy, today }: PackageChoices): void {
  if (answerBy !== null && answerBy < today) throw new Failure('split.answer-by', { day: answerBy, today });
}

/**
 * A unit's workbook: its rows as the coordinator's workbook holds them now, the instructions in front, what it
 * owns open, and, hidden, every cell as it went out.
 */
export function buildPackage(
  master: MasterView,
  share: UnitShare,
  choices: PackageChoices,
): WorkbookDocument {
  const { snapshot } = master;
  const rows: PackageRows = {
    ChiTieu: share.leads.filter(({ place }) => place.table === 'ChiTieu'),
    NhiemVu: tasksOf(share, snapshot),
    PhoiHop: share.coordination,
  };
  const document = documentOf(blueprintOf(snapshot, share, rows, choices));
  return { ...document, sheets: document.sheets.map((sheet) => protectSheet(sheet, share.unit, rows)) };
}

/** Led and coordinated tasks together, in the order of the coordinator's sheet. */
function tasksOf({ leads, coordinates }: UnitShare, { tables }: WorkbookSnapshot): readonly MasterRow[] {
  const own = new Map([...leads, ...coordinates].map((row) => [row.row, row]));
  return (tables.NhiemVu?.rows ?? []).flatMap((row) => own.get(row) ?? []);
}

function blueprintOf(
  snapshot: WorkbookSnapshot,
  share: UnitShare,
  rows: PackageRows,
  choices: PackageChoices,
): Blueprint {
  const { period, today, answerBy, sendTo } = choices;
  const { asOf } = snapshot;
  const dueSoonDays = snapshot.dueSoonDays ?? DEFAULT_DUE_SOON_DAYS;
  const valuesOf = (table: 'ChiTieu' | 'NhiemVu' | 'PhoiHop'): readonly TableRow[] =>
    (rows[table] ?? []).map(({ row }) => packageRow(tableDefinition(table), row, snapshot.date1904));
  const [indicators, tasks, coordination] = [valuesOf('ChiTieu'), valuesOf('NhiemVu'), valuesOf('PhoiHop')];
  const units = unitsWithCodes(
    (snapshot.tables.DonVi?.rows ?? []).map((row) =>
      packageRow(tableDefinition('DonVi'), row, snapshot.date1904),
    ),
  );
  const judged = judgedOn(choices.asOf ?? asOf ?? today, tasks, indicators, dueSoonDays);
  const lists = listsWith(units.length);
  const overview = tongQuan({
    metadata: planOf(snapshot).metadata,
    rows: [...tasks, ...indicators],
    judged,
    asOf,
    today: choices.asOf ?? today,
    dueSoonDays,
    audience: 'unit',
  });
  const guide = guideSheet({
    plan: slipPlan(snapshot),
    share,
    period,
    madeOn: today,
    answerBy,
    sendTo,
  });
  const shown = [
    guide,
    overview.sheet,
    chiTieu(withSpare(indicators), judged?.ChiTieu ?? null, lists),
    nhiemVu(withSpare(tasks), judged?.NhiemVu ?? null, lists),
    phoiHop(withSpare(coordination), lists),
    donVi(units, lists),
    kiemTra([], lists),
    danhMuc(),
  ];
  const content: PackageContent = {
    unit: share.unit,
    name: share.name,
    period: period.id,
    madeOn: today,
    answerBy,
    journalAt: Math.max(0, ...(snapshot.journal?.entries ?? []).map((entry) => entry.number)),
    base: {
      ChiTieu: baseOf('ChiTieu', indicators),
      NhiemVu: baseOf('NhiemVu', tasks),
      PhoiHop: baseOf('PhoiHop', coordination),
      DonVi: baseOf('DonVi', units),
      KiemTra: baseOf('KiemTra', []),
    },
    outside: outsideOf(shown),
  };
  const carried = unitContentOf(snapshot.carrier.content ?? contentOf(planOf(snapshot), 'master'), content);
  const counts = {
    ChiTieu: indicators.length,
    NhiemVu: tasks.length,
    PhoiHop: coordination.length,
    DonVi: units.length,
  };
  return {
    sheets: [...shown, carrierSheet(carried, [])],
    names: overview.names,
    part: partText(carried, counts),
    activeSheet: guide.name,
  };
}

function withSpare(rows: readonly TableRow[]): readonly TableRow[] {
  return [...rows, ...Array.from({ length: SPARE_ROWS }, () => ({}))];
}
