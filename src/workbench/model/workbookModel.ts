import { Calculation } from '../calc/calculation';
import type { FormulaSource } from '../calc/source';
import type {
  CellDocument,
  CellValue,
  DefinedName,
  SheetDocument,
  TableDocument,
  WorkbookDocument,
} from '../../workbook/document';
import { cellArea, contains, formatAbsolute, parseArea, quoteSheet, type Area } from './area';
import { STRICTEST, type Behaviour } from './behaviour';
import { findCell, styleAt, usedArea } from './cells';
import type { ModelChange } from './change';
import { emptyDocument } from '../../workbook/emptyDocument';
import { Ids } from './ids';
import { Refusal } from './refusal';
import { serialOf } from './serial';
import type { TableFilter } from './tableFilter';
import { displayText } from './displayText';
import { FollowedAreas } from './followedAreas';
import { Storage } from './storage';
import { UndoTrail } from './undoTrail';

/** The clock of the workbook, and what differs from the strictest Excel. */
export interface ModelOptions extends Behaviour {
  /** The day and moment that TODAY and NOW give, in local time. */
  readonly now: () => Date;
}

/**
 * The workbook under the grid and under the host: a document, what Excel remembers beside it (selection,
 * filters, identifiers), and the values of its formulas. Changes are made by the functions of this
 * folder, each of which ends in `changed`.
 */
export class WorkbookModel implements FormulaSource {
  readonly ids = new Ids();
  /** Which Excel this is; what stands here may be changed at any time. */
  readonly behaviour: Behaviour;
  /** What a person could take back. */
  undo = new UndoTrail();
  /** Areas that go along when rows are inserted or deleted. */
  readonly followed = new FollowedAreas();
  /** What is stored with the workbook beside its sheets. */
  storage = new Storage();
  readonly #now: () => Date;
  /** Grows with every change. */
  revision = 0;
  #document: WorkbookDocument;
  #calculation: Calculation;
  readonly #listeners = new Set<(change: ModelChange) => void>();
  readonly #selections = new WeakMap<SheetDocument, Area>();
  readonly #filters = new WeakMap<TableDocument, TableFilter>();
  readonly #emptied = new WeakSet<TableDocument>();
  #used = new Map<string, { revision: number; area: Area | null }>();

  constructor(document: WorkbookDocument = emptyDocument(), options?: Partial<ModelOptions>) {
    this.#document = document;
    const { now = () => new Date(), ...behaviour } = options ?? {};
    this.#now = now;
    this.behaviour = { ...STRICTEST, ...behaviour };
    this.#calculation = new Calculation(this);
  }

  get document(): WorkbookDocument {
    return this.#document;
  }

  /** Puts another workbook in place of this one, as opening a file does. */
  open(document: WorkbookDocument): void {
    this.#document = document;
    this.#used = new Map();
    this.storage = new Storage();
    this.undo = new UndoTrail();
    this.changed({ kind: 'structure', what: 'sheets', sheet: null });
  }

  /** Calls back after each change; the answer ends it. */
  subscribe(listener: (change: ModelChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says that something changed: formulas are calculated anew when next asked for, listeners are told. */
  changed(change: ModelChange): void {
    this.touch();
    this.undo.note(change);
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** Lets formulas be calculated anew without telling anyone; `changed` does both. */
  touch(): void {
    this.revision += 1;
    this.#calculation.forget();
  }

  // Sheets

  findSheet(name: string): SheetDocument | undefined {
    const { sheets } = this.#document;
    // Nearly always it is called by its own name, once for each cell.
    for (const sheet of sheets) if (sheet.name === name) return sheet;
    const key = name.toLowerCase();
    return sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  /** @throws Refusal `ItemNotFound` */
  sheet(name: string): SheetDocument {
    const sheet = this.findSheet(name);
    if (sheet === undefined) throw new Refusal('ItemNotFound', `There is no sheet ${name}.`);
    return sheet;
  }

  sheetName(name: string): string | null {
    return this.findSheet(name)?.name ?? null;
  }

  get activeSheet(): SheetDocument {
    const named =
      this.#document.activeSheet === null ? undefined : this.findSheet(this.#document.activeSheet);
    const sheet =
      named ??
      this.#document.sheets.find((each) => each.visibility === 'visible') ??
      this.#document.sheets[0];
    if (sheet === undefined) throw new Refusal('GeneralException', 'The workbook has no sheet.');
    return sheet;
  }

  selection(sheet: SheetDocument): Area {
    return this.#selections.get(sheet) ?? cellArea(0, 0);
  }

  keepSelection(sheet: SheetDocument, area: Area): void {
    this.#selections.set(sheet, area);
  }

  // Cells

  cell(sheet: string, row: number, column: number): CellDocument | undefined {
    const found = this.findSheet(sheet);
    return found === undefined ? undefined : findCell(found, row, column);
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.findSheet(sheet)?.rows.get(row)?.hidden === true;
  }

  /** What the cell is worth: its constant, or its formula's result. */
  value(sheet: string, row: number, column: number): CellValue {
    return this.#calculation.value(sheet, row, column);
  }

  /** The cell as a person reads it. */
  text(sheet: string, row: number, column: number): string {
    const found = this.findSheet(sheet);
    const format = found === undefined ? undefined : styleAt(found, row, column).numberFormat;
    return displayText(this.value(sheet, row, column), format, this.date1904);
  }

  usedArea(sheet: string): Area | null {
    const known = this.#used.get(sheet);
    if (known?.revision === this.revision) return known.area;
    const found = this.findSheet(sheet);
    const area = found === undefined ? null : usedArea(found, true);
    this.#used.set(sheet, { revision: this.revision, area });
    return area;
  }

  /** Evaluates a formula (with its `=`) as if it stood in the cell, `shift` away from where it was written. */
  evaluate(
    formula: string,
    place: { readonly sheet: string; readonly row: number; readonly column: number },
    shift?: { readonly rows: number; readonly columns: number },
  ): CellValue {
    return this.#calculation.evaluate(formula, place, shift);
  }

  /** All values of a formula that gives a block, row by row: the words of a drop-down. */
  evaluateList(
    formula: string,
    place: { readonly sheet: string; readonly row: number; readonly column: number },
    shift?: { readonly rows: number; readonly columns: number },
  ): readonly CellValue[] {
    return this.#calculation.evaluateBlock(formula, place, shift).flat();
  }

  /** The absolute address, with its `=` and sheet, of the cells that a formula means; null where it means none. */
  addressOf(
    formula: string,
    place: { readonly sheet: string; readonly row: number; readonly column: number },
  ): string | null {
    const found = this.#calculation.reference(formula, place);
    return found === null ? null : `=${quoteSheet(found.sheet)}!${formatAbsolute(found.area)}`;
  }

  /** The cells that a formula names, if it stood in the cell. */
  named(
    formula: string,
    place: { readonly sheet: string; readonly row: number; readonly column: number },
  ): { readonly sheet: string; readonly area: Area }[] {
    return this.#calculation.named(formula, place);
  }

  /** Writes every formula's result beside it, as a file carries it. */
  settle(): WorkbookDocument {
    for (const sheet of this.#document.sheets) {
      for (const [row, { cells }] of sheet.rows) {
        for (const [column, cell] of cells) {
          if (cell.formula !== undefined) cell.value = this.value(sheet.name, row, column);
        }
      }
    }
    return this.#document;
  }

  // Tables and names

  table(name: string): { sheet: string; table: TableDocument; area: Area } | null {
    const key = name.toLowerCase();
    for (const sheet of this.#document.sheets) {
      for (const table of sheet.tables) {
        if (table.name.toLowerCase() === key) return { sheet: sheet.name, table, area: areaOf(table) };
      }
    }
    return null;
  }

  tableAt(sheet: string, row: number, column: number): TableDocument | null {
    const tables = this.findSheet(sheet)?.tables ?? [];
    return tables.find((table) => contains(areaOf(table), row, column)) ?? null;
  }

  /** The filter of a table, as its buttons hold it. */
  filter(table: TableDocument): TableFilter | null {
    return this.#filters.get(table) ?? null;
  }

  keepFilter(table: TableDocument, filter: TableFilter | null): void {
    if (filter === null) this.#filters.delete(table);
    else this.#filters.set(table, filter);
  }

  /** True for a table that lost its last row: its blank row is there for typing, and is no row of it. */
  isEmptied(table: TableDocument): boolean {
    return this.#emptied.has(table);
  }

  keepEmptied(table: TableDocument, emptied: boolean): void {
    if (emptied) this.#emptied.add(table);
    else this.#emptied.delete(table);
  }

  definedName(name: string, sheet: string): DefinedName | null {
    const key = name.toLowerCase();
    const named = this.#document.names.filter((each) => each.name.toLowerCase() === key);
    const own = named.find((each) => each.scope?.toLowerCase() === sheet.toLowerCase());
    return own ?? named.find((each) => each.scope === null) ?? null;
  }

  // Clock

  today(): number {
    return Math.floor(this.now());
  }

  now(): number {
    const now = this.#now();
    const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate(), this.date1904);
    return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
  }

  /** This year: that of dates written without one. */
  year(): number {
    return this.#now().getFullYear();
  }

  get date1904(): boolean {
    return this.#document.date1904;
  }
}

/** A table's range as an area; header row included. */
export function areaOf(table: TableDocument): Area {
  const area = parseArea(table.range);
  if (area === null) throw new Error(`The table ${table.name} has no readable range: ${table.range}`);
  return area;
}
