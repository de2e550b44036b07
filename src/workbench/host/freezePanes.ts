import { COLUMNS, ROWS } from '../model/area';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import { living, readCells, refuseBehind } from './environment';
import type { SheetState } from './worksheet';

function freeze({ env, sheet }: SheetState, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= ROWS || columns >= COLUMNS) {
    throw new Refusal('InvalidArgument', 'No such rows or columns.');
  }
  refuseBehind(env);
  living(env, sheet).freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  env.model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

function location({ env, sheet }: SheetState): ApiObject | null {
  const { freeze: frozen } = living(env, sheet);
  if (frozen === null) return null;
  return env.make.range(sheet, {
    top: 0,
    left: 0,
    bottom: frozen.rows === 0 ? ROWS - 1 : frozen.rows - 1,
    right: frozen.columns === 0 ? COLUMNS - 1 : frozen.columns - 1,
  });
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes = define<SheetState>({
  type: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (state, args) => freeze(state, args.integer(0, 1), 0),
    FreezeColumns: (state, args) => freeze(state, 0, args.integer(0, 1)),
    FreezeAt: (state, args) => {
      const { area } = readCells(state.env, args.at(0), state.sheet);
      const rows = area.bottom === ROWS - 1 ? 0 : area.bottom + 1;
      freeze(state, rows, area.right === COLUMNS - 1 ? 0 : area.right + 1);
    },
    Unfreeze: (state) => freeze(state, 0, 0),
    GetLocationOrNullObject: location,
    GetLocation: (state) => {
      const found = location(state);
      if (found === null) throw new Refusal('ItemNotFound', 'Nothing is frozen.');
      return found;
    },
  },
});
