import {
  repairWorkbook,
  takeBackRepair,
  type RepairMaterial,
  type RepairOutcome,
} from '../../../src/actions/repairWorkbook';
import { createExcelPort } from '../../../src/excel/excelPort';
import { say } from '../../../src/i18n/catalogue';
import { CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import { JOURNAL_COLUMN } from '../../../src/workbook/journal/head';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { blueprintOfReading } from '../../../src/workbook/blueprint/blueprintOfReading';
import type { SheetDocument, WorkbookDocument } from '../../../src/workbook/document';
import { documentOf } from '../../../src/workbook/documentOf';
import { emptySheet } from '../../../src/workbook/emptyDocument';
import type { Damage } from '../../../src/workbook/repair/damage';
import { comparable } from '../comparable';
import { startHost } from '../../workbench/officeJs';
import { smallPlan } from '../../checks/smallPlan';

export type Work = (context: Excel.RequestContext) => Promise<void> | void;

/** What the workbook was loaded from; its four tasks and two indicators are the whole plan. */
const material: RepairMaterial = {
  reading: { plan: smallPlan, questions: [] },
  registry: bundledRegistry,
};

const today = '2026-11-23';

const loaded = documentOf(blueprintOfReading({ ...material, asOf: today, today }));

/** A sheet of the user's own with a word, a formula over one of our tables, and merged cells. */
function ownSheet(): SheetDocument {
  return {
    ...emptySheet('Của tôi'),
    rows: new Map([
      [0, { cells: new Map([[0, { value: 'ghi chú' }]]) }],
      [1, { cells: new Map([[0, { value: 4, formula: '=ROWS(NhiemVu[Mã])' }]]) }],
    ]),
    merges: ['C1:D1'],
  };
}

/** A small plan loaded behind a user's sheet, in the stand-in; each call gets a copy of its own. */
export function startRepair(change: (document: WorkbookDocument) => void = () => undefined) {
  const document = structuredClone(loaded);
  document.sheets.unshift(ownSheet());
  change(document);
  const started = startHost(document);
  const port = createExcelPort(started.Excel);
  const context = { port, today, progress: () => undefined };
  const damage = (work: Work): Promise<void> =>
    started.Excel.run(async (request) => {
      await work(request);
      await request.sync();
    });
  const repair = (only: readonly Damage[] | null = null): Promise<RepairOutcome> =>
    repairWorkbook.perform(context, { material, only });
  const takeBack = ({ back }: RepairOutcome): Promise<void> => takeBackRepair.perform(context, back);
  /** Everything in the workbook, comparable; sheets in their order. The journal, which only grows, aside. */
  const all = (): unknown => {
    const { model } = started;
    const names = model.document.sheets.map(({ name }) => name);
    return structuredClone(
      comparable(withoutJournal(model.document), names, (...place) => model.value(...place)),
    );
  };
  return { ...started, port, damage, repair, takeBack, all };
}

/** The document as it would be had nothing been written down. */
export function withoutJournal(document: WorkbookDocument): WorkbookDocument {
  const sheets = document.sheets.map((sheet) => {
    if (sheet.name !== CARRIER_SHEET) return sheet;
    const rows = [...sheet.rows].flatMap(([row, { cells, ...rest }]) => {
      const kept = new Map([...cells].filter(([column]) => column !== JOURNAL_COLUMN));
      return kept.size > 0 ? [[row, { ...rest, cells: kept }] as const] : [];
    });
    return { ...sheet, rows: new Map(rows) };
  });
  return { ...document, sheets };
}

export function sheetOf({ sheets }: WorkbookDocument, name: string): SheetDocument {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Damages as a reader sees their kinds. */
export const codes = (damages: readonly Damage[]): readonly string[] => damages.map(({ code }) => code);

export const sentences = (damages: readonly Damage[]): readonly string[] =>
  damages.map(({ message }) => say('vi', message));
