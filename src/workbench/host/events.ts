import type { CellValue, SheetDocument, TableDocument } from '../../workbook/document';
import { contains, formatArea, intersect } from '../model/area';
import type { ModelChange } from '../model/change';
import { areaOf, type WorkbookModel } from '../model/workbookModel';
import { given, valueType } from './rangeValues';

/** Numbers of the events as the library knows them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

/** An event on its way to the library. */
export interface EventEntry {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const WORKBOOK = 'Workbook';

/** Which events someone listens to, and the events that a change of the model makes. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();
  /** False while the add-in has switched its events off. */
  enabled = true;

  register(type: number, target: string): void {
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

  /** The events of a change that someone listens to. */
  entriesOf(model: WorkbookModel, change: ModelChange): EventEntry[] {
    if (!this.enabled) return [];
    return eventsOf(model, change).filter(({ messageType, targetId }) => {
      return (this.#counts.get(`${messageType} ${targetId}`) ?? 0) > 0;
    });
  }
}

function eventsOf(model: WorkbookModel, change: ModelChange): EventEntry[] {
  if (change.kind === 'structure') return [];
  const sheet = model.findSheet(change.sheet);
  if (sheet === undefined) return [];
  const worksheetId = model.ids.of('sheet', sheet);
  const source = { source: 'Local', worksheetId };
  if (change.kind === 'activated') return forBoth(EVENT.activated, worksheetId, source);
  const address = formatArea(change.area);
  if (change.kind === 'selection') {
    const inTables = sheet.tables.map((table) =>
      tableSelection(model, table, change.area, { ...source, address }),
    );
    return [...forBoth(EVENT.selectionChanged, worksheetId, { ...source, address }), ...inTables];
  }
  const changeType = {
    edited: 'RangeEdited',
    rowsInserted: 'RowInserted',
    rowsDeleted: 'RowDeleted',
    columnsInserted: 'ColumnInserted',
    columnsDeleted: 'ColumnDeleted',
  }[change.how];
  const trigger = change.source === 'program' ? { triggerSource: 'ThisLocalAddin' } : {};
  const told = { ...source, address, changeType, ...details(change.before, change.after), ...trigger };
  return [...forBoth(EVENT.changed, worksheetId, told), ...tableChanges(model, sheet, change.area, told)];
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
