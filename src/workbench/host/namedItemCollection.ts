import type { DefinedName, SheetDocument } from '../../workbook/document';
import { formatAbsolute, quoteSheet } from '../model/area';
import { readFormula } from '../model/refuseFormula';
import { addName } from '../model/names';
import { define, type ApiObject } from './apiObject';
import { noteOf } from './namedItem';
import { readCells, type Environment } from './environment';
import { Refusal } from '../model/refusal';

/** The names of one sheet, or of the workbook where the sheet is null. */
interface NamesState {
  readonly env: Environment;
  readonly sheet: SheetDocument | null;
}

function listed({ env, sheet }: NamesState): DefinedName[] {
  const scope = sheet?.name ?? null;
  return env.model.document.names.filter((name) => name.scope === scope);
}

function find(state: NamesState, key: unknown): ApiObject | null {
  const wanted = String(key).toLowerCase();
  const name = listed(state).find((each) => each.name.toLowerCase() === wanted);
  return name === undefined ? null : state.env.make.name(name);
}

/** A reference given as text: what has no `=` is a constant. */
function refersTo(state: NamesState, value: unknown): string {
  if (typeof value === 'string') return value.startsWith('=') ? value : `="${value.replaceAll('"', '""')}"`;
  const { sheet, area } = readCells(state.env, value, state.sheet ?? state.env.model.activeSheet);
  return `=${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;
}

/** `add` turns a structured reference into the address it means now; `addFormulaLocal` keeps it. */
function inA1({ env, sheet }: NamesState, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  const place = { sheet: (sheet ?? env.model.activeSheet).name, row: 0, column: 0 };
  return parseNamed(value) ? (env.model.addressOf(value, place) ?? value) : value;
}

function parseNamed(formula: string): boolean {
  return readFormula(formula).kind === 'structure';
}

function add(state: NamesState, name: string, value: unknown, note: unknown): ApiObject {
  if (typeof value === 'string' && value.length > 8_192) {
    throw new Refusal('InvalidArgument', 'The formula is too long.');
  }
  const made = addName(state.env.model, name, refersTo(state, value), state.sheet?.name ?? null);
  if ((note ?? '') !== '') made.comment = noteOf(note);
  return state.env.make.name(made);
}

/** `Excel.NamedItemCollection`. */
export const namedItems = define<NamesState>({
  type: 'NamedItemCollection',
  items: (state) => listed(state).map((name) => state.env.make.name(name)),
  item: find,
  call: {
    GetCount: (state) => listed(state).length,
    GetItemOrNullObject: (state, args) => find(state, args.text(0)),
    Add: (state, args) => add(state, args.text(0), inA1(state, args.at(1)), args.at(2)),
    AddFormulaLocal: (state, args) => add(state, args.text(0), args.text(1), args.at(2)),
  },
});
