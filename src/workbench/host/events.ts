import type { CellValue, SheetDocument, TableDocument } from '../../workbook/document';
import { contains, formatArea, intersect, isOneCell } from '../model/area';
import type { ChangeSource, ModelChange } from '../model/change';
import { areaOf, type WorkbookModel } from '../model/workbookModel';
import { calculatedAreas } from './calculatedAreas';
import { FormulaMemory } from './formulaMemory';
import { given, valueType } from './rangeValues';

/** Numbers of the events as the library knows them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  workbookActivated: 2203,
} as const;

/** An event on its way to the library. */
export interface EventEntry {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const WORKBOOK = 'Workbook';

/** What Excel is known to leave untold at times: rows that were deleted, and blocks that a person filled. */
export type EventGap = 'deletions' | 'fills';

/** Which events someone listens to, and the events that a change of the model makes. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();
  /** False while the add-in has switched its events off. */
  enabled = true;
  /** What goes untold. */
  readonly gaps = new Set<EventGap>();

  readonly #formulas = new FormulaMemory();

  register(model: WorkbookModel, type: number, target: string): void {
    if (type === EVENT.formulaChanged && !this.#isHeard(type)) this.#formulas.refresh(model);
    const key = `${type} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  /** How many handlers are registered in all. */
  get count(): number {
    return [...this.#counts.values()].reduce((all, each) => all + each, 0);
  }

  #isHeard(type: number): boolean {
    return [...this.#counts].some(([key, count]) => count > 0 && key.startsWith(`${type} `));
  }

  #isUntold(change: ModelChange): boolean {
    if (change.kind !== 'cells') return false;
    const deletion = change.how === 'rowsDeleted' || change.how === 'columnsDeleted';
    const filling = change.how === 'edited' && change.source !== 'program' && !isOneCell(change.area);
    return (deletion && this.gaps.has('deletions')) || (filling && this.gaps.has('fills'));
  }

  /**
   * The events of a change that someone listens to.
   * @param own true where this add-in has made it
   */
  entriesOf(model: WorkbookModel, change: ModelChange, own: boolean): EventEntry[] {
    const formulas = this.#formulaChanges(model, change);
    if (!this.enabled || this.#isUntold(change)) return [];
    return this.#heard([
      ...eventsOf(model, change, own),
      ...formulas,
      ...(this.#isHeard(EVENT.calculated) ? calculations(model, change) : []),
    ]);
  }

  /** The event of a workbook that comes to the front, where someone listens to it. */
  activation(): EventEntry[] {
    if (!this.enabled) return [];
    return this.#heard([{ messageType: EVENT.workbookActivated, targetId: WORKBOOK, message: '{}' }]);
  }

  #heard(entries: readonly EventEntry[]): EventEntry[] {
    return entries.filter(({ messageType, targetId }) => {
      return (this.#counts.get(`${messageType} ${targetId}`) ?? 0) > 0;
    });
  }

  /** Formulas that move along with inserted or deleted cells are not changed. */
  #formulaChanges(model: WorkbookModel, change: ModelChange): EventEntry[] {
    if (change.kind !== 'cells' || !this.#isHeard(EVENT.formulaChanged)) return [];
    const sheet = model.findSheet(change.sheet);
    if (sheet === undefined || change.how !== 'edited') {
      this.#formulas.refresh(model);
      return [];
    }
    const formulaDetails = this.#formulas.changed(sheet);
    if (formulaDetails.length === 0) return [];
    const worksheetId = model.ids.of('sheet', sheet);
    const source = sourceOf(change.source);
    return forBoth(EVENT.formulaChanged, worksheetId, { source, worksheetId, formulaDetails });
  }
}

function eventsOf(model: WorkbookModel, change: ModelChange, own: boolean): EventEntry[] {
  if (change.kind === 'sheet') {
    const worksheetId = model.ids.of('sheet', change.document);
    const message = JSON.stringify({ source: sourceOf(change.source), worksheetId });
    return [{ messageType: EVENT[change.how], targetId: WORKBOOK, message }];
  }
  const sheet = change.sheet === null ? undefined : model.findSheet(change.sheet);
  if (sheet === undefined) return [];
  const worksheetId = model.ids.of('sheet', sheet);
  if (change.kind === 'structure') {
    if (change.what !== 'protection') return [];
    const isProtected = sheet.protection !== null;
    return forBoth(EVENT.protectionChanged, worksheetId, { source: 'Local', worksheetId, isProtected });
  }
  const told = { source: sourceOf(change.source), worksheetId };
  switch (change.kind) {
    case 'activated':
      return forBoth(EVENT.activated, worksheetId, told);
    case 'deactivated':
      return forBoth(EVENT.deactivated, worksheetId, told);
    case 'sorted': {
      const address = change.areas.map(formatArea).join(',');
      const type = change.axis === 'rows' ? EVENT.rowSorted : EVENT.columnSorted;
      return forBoth(type, worksheetId, { ...told, address });
    }
    case 'look':
      return lookChanges(change, worksheetId, { ...told, address: formatArea(change.area) });
    case 'selection': {
      const address = formatArea(change.area);
      const inTables = sheet.tables.map((table) =>
        tableSelection(model, table, change.area, { ...told, address }),
      );
      return [...forBoth(EVENT.selectionChanged, worksheetId, { ...told, address }), ...inTables];
    }
    case 'cells':
      return cellChanges(model, sheet, change, own, { ...told, address: formatArea(change.area) });
  }
}

function calculations(model: WorkbookModel, change: ModelChange): EventEntry[] {
  const sheet = change.kind === 'cells' ? model.findSheet(change.sheet) : undefined;
  if (change.kind !== 'cells' || sheet === undefined) return [];
  return [...calculatedAreas(model, sheet, change.area)].flatMap(([name, address]) => {
    const worksheetId = model.ids.of('sheet', model.sheet(name));
    return forBoth(EVENT.calculated, worksheetId, { worksheetId, address });
  });
}

/** Someone who works on the file elsewhere is `Remote`; this add-in and the person here are `Local`. */
function sourceOf(source: ChangeSource): 'Local' | 'Remote' {
  return source === 'coauthor' ? 'Remote' : 'Local';
}

function lookChanges(
  change: Extract<ModelChange, { kind: 'look' }>,
  worksheetId: string,
  told: object,
): EventEntry[] {
  if (change.how === 'format') return forBoth(EVENT.formatChanged, worksheetId, told);
  const changeType = change.how === 'rowsHidden' ? 'Hidden' : 'Unhidden';
  return forBoth(EVENT.rowHiddenChanged, worksheetId, { ...told, changeType });
}

/** `triggerSource` comes with the events of sheets alone. */
function cellChanges(
  model: WorkbookModel,
  sheet: SheetDocument,
  change: Extract<ModelChange, { kind: 'cells' }>,
  own: boolean,
  place: { readonly worksheetId: string; readonly address: string },
): EventEntry[] {
  const changeType = {
    edited: 'RangeEdited',
    rowsInserted: 'RowInserted',
    rowsDeleted: 'RowDeleted',
    columnsInserted: 'ColumnInserted',
    columnsDeleted: 'ColumnDeleted',
  }[change.how];
  const told = { ...place, changeType, ...details(change.before, change.after) };
  const triggerSource = own && change.source === 'program' ? 'ThisLocalAddin' : 'Unknown';
  return [
    ...forBoth(EVENT.changed, place.worksheetId, { ...told, triggerSource }),
    ...tableChanges(model, sheet, change.area, told),
  ];
}

/** Only single cells are told with what they were and are. */
function details(before: CellValue | undefined, after: CellValue | undefined): Record<string, unknown> {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: given(before),
    valueAfter: given(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function forBoth(messageType: number, worksheetId: string, message: object): EventEntry[] {
  const text = JSON.stringify(message);
  return [worksheetId, WORKBOOK].map((targetId) => ({ messageType, targetId, message: text }));
}

function tableChanges(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Parameters<typeof intersect>[0],
  told: object,
): EventEntry[] {
  return sheet.tables
    .filter((table) => intersect(areaOf(table), area) !== null)
    .flatMap((table) => {
      const tableId = model.ids.of('table', table);
      const message = JSON.stringify({ ...told, tableId });
      const targets = [tableId, model.ids.of('sheet', sheet), WORKBOOK];
      return targets.map((targetId) => ({ messageType: EVENT.tableChanged, targetId, message }));
    });
}

function tableSelection(
  model: WorkbookModel,
  table: TableDocument,
  area: Parameters<typeof intersect>[0],
  told: object,
): EventEntry {
  const tableId = model.ids.of('table', table);
  const isInsideTable = contains(areaOf(table), area.top, area.left);
  const message = JSON.stringify({ ...told, tableId, isInsideTable });
  return { messageType: EVENT.tableSelectionChanged, targetId: tableId, message };
}
