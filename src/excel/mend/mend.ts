import { Failure } from '../../plan/failure';
import { isSameCell } from '../../workbook/repair/cell';
import type { JournalFact } from '../../workbook/journal/entry';
import type { PortNote } from '../../workbook/port';
import type { RepairStep } from '../../workbook/repair/step';
import { inOrder } from '../../workbook/repair/step';
import type { CellContent } from '../cells/cellContent';
import { askContent, contentOf } from '../cells/cellContent';
import { setHighlights } from '../highlights';
import { JournalPen } from '../journal/journalPen';
import { Payload } from '../request/payload';
import type { ExcelLibrary } from '../request/run';
import { writing } from '../request/run';
import { askFilter, keptFilter } from '../rows/tableFilter';
import type { WayBack } from '../request/wayBack';
import { askParts, carryOut } from './steps';

/** Failures before anything was written; what they say is all there is to say. */
const NOTHING_DONE = new Set(['excel.cell-edit', 'excel.other-workbook', 'workbook.cell-changed']);

/**
 * Carries out the steps of a repair. Each is whole in itself, so that one that Excel refuses leaves those
 * before it mended; a sheet that was half written is taken away again.
 *
 * Syncs: 2, and 1 for each further 3.5 MB; 3 more for the colour rules, and 1 more for the journal where its
 * sheet comes back with the steps. Throws `Failure`
 * `workbook.cell-changed` where a cell does not hold its `before`, then nothing is written;
 * `workbook.repair-stopped` where only some of the steps were done.
 */
export async function mend(
  excel: ExcelLibrary,
  steps: readonly RepairStep[],
  note?: PortNote,
  facts: readonly JournalFact[] = [],
): Promise<void> {
  try {
    await writing(excel, (context, way) =>
      work(context, inOrder(steps), way, new JournalPen(context, note), facts),
    );
  } catch (error) {
    if (!(error instanceof Failure) || NOTHING_DONE.has(error.code)) throw error;
    throw new Failure('workbook.repair-stopped', {}, error.detail ?? error.code);
  }
}

async function work(
  context: Excel.RequestContext,
  steps: readonly RepairStep[],
  way: WayBack,
  journal: JournalPen,
  facts: readonly JournalFact[],
): Promise<void> {
  const asked = askCells(context, steps);
  const parts = askParts(context);
  const filters = askFilters(context, steps);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();

  const found = new Map([...asked].map(([place, { cell }]) => [place, contentOf(cell)]));
  refuseStale(asked, found);
  const before = worksheets.items.map(({ name }) => name);
  way.open(
    (again) => removeAdded(again, before, steps),
    (detail) => new Failure('workbook.repair-stopped', {}, detail),
  );
  const payload = new Payload(context, way);
  const hadPlace = journal.hasPlace;
  // Before the steps: one that Excel refuses leaves those before it done.
  if (hadPlace) await journal.write({ facts }, payload, null);
  await carryOut(context, steps, payload, {
    parts,
    found,
    filters: new Map([...filters].map(([name, columns]) => [name, keptFilter(columns)])),
    renamed: new Map(),
    sheets: [...before],
  });
  if (!hadPlace) await writeOnMended(journal, facts, payload);
  if (!steps.some((step) => step.do === 'highlights')) return;
  await context.sync();
  await setHighlights(context, true, way);
}

/** The sheet that carries the journal has come back with the steps. Syncs: 1. */
async function writeOnMended(
  journal: JournalPen,
  facts: readonly JournalFact[],
  payload: Payload,
): Promise<void> {
  if (!journal.ask()) return;
  await payload.sync();
  await journal.write({ facts }, payload, null);
}

type WriteStep = Extract<RepairStep, { readonly do: 'write' }>;

interface AskedCell {
  readonly step: WriteStep;
  readonly cell: Excel.Range;
}

/** The first write of each cell tells what must stand there now; its place is as it is before any step. */
function askCells(
  { workbook }: Excel.RequestContext,
  steps: readonly RepairStep[],
): ReadonlyMap<string, AskedCell> {
  const added = new Set(steps.flatMap((step) => (step.do === 'add-sheet' ? [step.blueprint.name] : [])));
  const asked = new Map<string, AskedCell>();
  for (const step of steps) {
    if (step.do !== 'write' || added.has(step.sheet)) continue;
    const place = placeOf(step);
    if (asked.has(place)) continue;
    const cell = workbook.worksheets.getItem(step.sheet).getRange(step.cell);
    asked.set(place, { step, cell: askContent(cell) });
  }
  return asked;
}

/** The filters of the tables that get a column. */
function askFilters(
  { workbook }: Excel.RequestContext,
  steps: readonly RepairStep[],
): ReadonlyMap<string, Excel.TableColumnCollection> {
  const names = new Set(steps.flatMap((step) => (step.do === 'add-column' ? [step.table] : [])));
  return new Map([...names].map((name) => [name, askFilter(workbook.tables.getItem(name))]));
}

/** A cell by its sheet and name. */
export const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `${sheet}!${cell}`;

function refuseStale(asked: ReadonlyMap<string, AskedCell>, found: ReadonlyMap<string, CellContent>): void {
  for (const [place, { step }] of asked) {
    const there = found.get(place);
    const holds =
      there &&
      isSameCell(step.before, {
        value: there.value,
        ...(there.formula === null ? {} : { formula: there.formula }),
      });
    if (!holds) throw new Failure('workbook.cell-changed', { sheet: step.sheet, cell: step.cell });
  }
}

/** Takes away sheets that a step had added and not finished. */
async function removeAdded(
  { workbook: { worksheets } }: Excel.RequestContext,
  before: readonly string[],
  steps: readonly RepairStep[],
): Promise<void> {
  const added = new Set(steps.flatMap((step) => (step.do === 'add-sheet' ? [step.blueprint.name] : [])));
  worksheets.load('items/name,items/visibility');
  await worksheets.context.sync();
  for (const sheet of worksheets.items) {
    if (!added.has(sheet.name) || before.includes(sheet.name)) continue;
    // Excel deletes no sheet that is very hidden.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
}
