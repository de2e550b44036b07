import type { SheetDocument } from '../../workbook/document';
import { parseArea, rowCount, COLUMNS, type Area } from './area';
import type { ChangeSource } from './change';
import { pasteCells, type PasteKind } from './paste';
import { Refusal } from './refusal';
import { moveCells } from './shiftCells';
import { addSheet, deleteSheet, renameSheet } from './sheets';
import { ruleAgainst } from './typedAgainstRules';
import type { WorkbookModel } from './workbookModel';
import { writeCells, type Written } from './writeCells';

/** What a person does in the workbook while the add-in runs: at this Excel, or at another on the same file. */
export class Someone {
  readonly #model: WorkbookModel;
  readonly #source: ChangeSource;

  constructor(model: WorkbookModel, source: 'person' | 'coauthor') {
    this.#model = model;
    this.#source = source;
  }

  /**
   * Types into cells, one value for all of them; a rule of the kind that stops is asked first.
   * @throws Refusal `InvalidArgument` where the rule does not take it
   */
  type(sheet: string, address: string, value: Written): void {
    const area = areaAt(address);
    const place = this.#model.sheet(sheet);
    const sentence = ruleAgainst(this.#model, place, area.top, area.left, value);
    if (sentence !== null) throw new Refusal('InvalidArgument', sentence);
    writeCells(this.#model, place, area, value, this.#source);
  }

  /** Copies cells over others of the same sheet: no rule is asked, and the rules come along. */
  paste(sheet: string, from: string, to: string): void {
    this.#paste(sheet, from, to, 'all');
  }

  /** Copies the values alone; a rule that stops is asked. @throws Refusal `InvalidArgument` */
  pasteValues(sheet: string, from: string, to: string): void {
    this.#paste(sheet, from, to, 'values');
  }

  /** Inserts whole rows before the row `first`, counted from 1. */
  insertRows(sheet: string, first: number, count = 1): void {
    const area = wholeRows(first, count);
    moveCells(this.#model, this.#model.sheet(sheet), area, count);
    this.#told(sheet, area, 'rowsInserted');
  }

  /** Deletes whole rows from the row `first` on, counted from 1. */
  deleteRows(sheet: string, first: number, count = 1): void {
    moveCells(this.#model, this.#model.sheet(sheet), wholeRows(first + count, 1), -count);
    this.#told(sheet, wholeRows(first, count), 'rowsDeleted');
  }

  addSheet(name: string): void {
    addSheet(this.#model, name, this.#source);
  }

  deleteSheet(name: string): void {
    deleteSheet(this.#model, this.#model.sheet(name), this.#source);
  }

  renameSheet(name: string, to: string): void {
    renameSheet(this.#model, this.#model.sheet(name), to);
  }

  #paste(sheet: string, from: string, to: string, kind: PasteKind): void {
    const place: SheetDocument = this.#model.sheet(sheet);
    const pasted = pasteCells(this.#model, place, areaAt(from), areaAt(to), kind);
    this.#told(sheet, pasted, 'edited');
  }

  #told(sheet: string, area: Area, how: 'edited' | 'rowsInserted' | 'rowsDeleted'): void {
    this.#model.changed({ kind: 'cells', sheet, area, source: this.#source, how });
  }
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === null || rowCount(area) < 1) throw new Refusal('InvalidArgument', `${address} is no address.`);
  return area;
}

function wholeRows(first: number, count: number): Area {
  return { top: first - 1, left: 0, bottom: first + count - 2, right: COLUMNS - 1 };
}
