import { CARRIER_NAMESPACE } from '../../workbook/carrier/partCarrier';
import { cellName, rangeName } from '../../workbook/a1';
import { tableLook } from '../../workbook/blueprint/tableSheet';
import { TEXT_FORMAT } from '../../workbook/blueprint/styles';
import type { CellStep, RepairStep } from '../../workbook/repair/step';
import { positionOf } from '../../workbook/repair/step';
import type { CellContent } from '../cells/cellContent';
import { contentInput } from '../cells/cellContent';
import type { Payload } from '../request/payload';
import { bytesOf } from '../request/payload';
import { dressSheet, dressTable, writeCells } from '../create/sheetWriter';
import type { KeptFilter } from '../rows/tableFilter';
import { writeValidation } from '../create/validationWriter';
import { addColumn } from './addColumn';

const TEXT = TEXT_FORMAT;

/** What was asked of the workbook before the first step. */
export interface Known {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  /** By sheet and cell. */
  readonly found: ReadonlyMap<string, CellContent>;
  /** The filters of tables that get a column, by the table's name. */
  readonly filters: ReadonlyMap<string, KeptFilter>;
  /** The present names of tables that a step renamed, by the names that they had. */
  readonly renamed: Map<string, string>;
  /** The names of the sheets in their order; steps that add one put it in. */
  readonly sheets: string[];
}

/** Asks for our XML parts, for a step that replaces them. */
export function askParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  return parts;
}

type Carry = {
  readonly [Do in RepairStep['do']]: (
    workbook: Excel.Workbook,
    step: Extract<RepairStep, { readonly do: Do }>,
    known: Known,
    payload: Payload,
  ) => Promise<void> | void;
};

/** A table by the name that it had before the first step. */
function tableNamed({ tables }: Excel.Workbook, name: string, { renamed }: Known): Excel.Table {
  return tables.getItem(renamed.get(name) ?? name);
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const carry: Carry = {
  'rename-table'({ tables }, { from, to }, { renamed }) {
    tables.getItem(from).name = to;
    const first = [...renamed].find(([, present]) => present === from)?.[0] ?? from;
    renamed.set(first, to);
  },
  'show-headings'(workbook, { table, shown }, known) {
    tableNamed(workbook, table, known).showHeaders = shown;
  },
  'resize-table'(workbook, { table, sheet, to }, known) {
    const range = workbook.worksheets.getItem(sheet).getRange(rangeName(to));
    tableNamed(workbook, table, known).resize(range);
  },
  'make-table'({ worksheets }, { sheet, table, range }) {
    const made = worksheets.getItem(sheet).tables.add(rangeName(range), true);
    made.name = table;
    dressTable(made, tableLook);
  },
  'unmake-table'({ tables }, { table }) {
    tables.getItem(table).convertToRange();
  },
  'add-column'(workbook, step, known, payload) {
    const filter = known.filters.get(step.table) ?? [];
    return addColumn(tableNamed(workbook, step.table, known), step, filter, payload);
  },
  async 'add-sheet'({ worksheets }, step, { sheets }, payload) {
    const { blueprint } = step;
    const position = positionOf(step, sheets);
    const sheet = worksheets.add(blueprint.name);
    if (position < sheets.length) sheet.position = position;
    sheets.splice(position, 0, blueprint.name);
    await writeCells(sheet, blueprint, payload);
  },
  async write({ worksheets }, step, { found }, payload) {
    const { sheet, cell, after } = step;
    await payload.room(bytesOf(after) + 600);
    writeCell(worksheets.getItem(sheet).getRange(cell), after, found.get(`${sheet}!${cell}`));
  },
  'define-name'({ names }, { name, before, after }) {
    if (before === null && after !== null) names.add(name, after);
    else if (after === null) names.getItem(name).delete();
    else names.getItem(name).formula = after;
  },
  highlights() {
    // They follow once everything else is written, see `mend`.
  },
  validation({ worksheets }, { sheet, validation }) {
    const target = worksheets.getItem(sheet);
    for (const address of validation.ranges) target.getRange(address).dataValidation.clear();
    writeValidation(target, validation);
  },
  async 'write-part'({ customXmlParts }, { after }, { parts }, payload) {
    for (const part of parts.items) part.delete();
    if (after === null) return;
    await payload.room(bytesOf(after));
    customXmlParts.add(after);
  },
  async 'write-carrier'({ worksheets }, { sheet, before, after }, _, payload) {
    const target = worksheets.getItem(sheet);
    const rows = Math.max(before.length, after.length);
    const texts = Array.from({ length: rows }, (_, row) => [after[row] ?? '']);
    await payload.room(bytesOf(texts));
    const cells = target.getRange(`${cellName(0, 0)}:${cellName(rows - 1, 0)}`);
    cells.numberFormat = texts.map(() => [TEXT]);
    cells.values = texts;
  },
  'set-visibility'({ worksheets }, { sheet, after }) {
    worksheets.getItem(sheet).visibility = visibilities[after];
  },
  'rename-sheet'({ worksheets }, { from, to }) {
    worksheets.getItem(from).name = to;
  },
  'move-sheet'({ worksheets }, { sheet, after }) {
    worksheets.getItem(sheet).position = after;
  },
};

/** Queues the steps, in their order; a sheet that was added is dressed once every table and name is there. */
export async function carryOut(
  { workbook }: Excel.RequestContext,
  steps: readonly RepairStep[],
  payload: Payload,
  known: Known,
): Promise<void> {
  const namesFirst = (step: RepairStep): boolean => step.do === 'add-sheet' || step.do === 'define-name';
  const last = steps.reduce((found, step, index) => (namesFirst(step) ? index : found), -1);
  for (const [index, step] of steps.entries()) {
    await carryOne(workbook, step, known, payload);
    if (index === last) await dressAdded(workbook, steps, payload);
  }
}

function carryOne<Do extends RepairStep['do']>(
  workbook: Excel.Workbook,
  step: Extract<RepairStep, { readonly do: Do }>,
  known: Known,
  payload: Payload,
): Promise<void> | void {
  const work = carry[step.do] as Carry[Do];
  return work(workbook, step, known, payload);
}

async function dressAdded(
  { worksheets }: Excel.Workbook,
  steps: readonly RepairStep[],
  payload: Payload,
): Promise<void> {
  for (const step of steps) {
    if (step.do !== 'add-sheet') continue;
    await dressSheet(worksheets.getItem(step.blueprint.name), step.blueprint, payload);
  }
}

function writeCell(cell: Excel.Range, after: CellStep, there: CellContent | undefined): void {
  const format = after.format ?? there?.format ?? 'General';
  if (after.format !== undefined) cell.numberFormat = [[after.format]];
  if (after.formula !== undefined) {
    cell.formulas = [[after.formula]];
    return;
  }
  const value = typeof after.value === 'object' ? (after.value?.error ?? '') : after.value;
  cell.values = [[contentInput({ formula: null, value, format })]];
}
