import { copySheet } from '../model/copySheet';
import { showLevels } from '../model/outline';
import { Refusal } from '../model/refusal';
import { COLUMNS, ROWS, type Area } from '../model/area';
import type { ApiObject, Members } from './apiObject';
import { asOneOf, type Arguments } from './arguments';
import { living, type Cells } from './environment';
import { findAll, replaceAll } from './rangeSearch';
import type { SheetState } from './worksheet';
import { findSheet } from './worksheetCollection';

const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

const whole = ({ env, sheet }: SheetState): Cells => ({ env, sheet: living(env, sheet), area: WHOLE });

/** Where a copy goes: beside another sheet, at either end, or right after the sheet itself. */
function placeOf({ env, sheet }: SheetState, args: Arguments): number {
  const all = env.model.document.sheets;
  const where = asOneOf(args.at(0) ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End'] as const);
  if (where === 'Beginning') return 0;
  if (where === 'End') return all.length;
  if (where === 'None') return all.indexOf(sheet) + 1;
  const state = args.object(1)?.state;
  const given = typeof state === 'object' && state !== null && 'sheet' in state ? state.sheet : undefined;
  const beside = all.find((each) => each === given) ?? findSheet(env, args.at(1));
  if (beside === undefined) throw new Refusal('ItemNotFound', 'There is no such sheet.');
  return all.indexOf(beside) + (where === 'Before' ? 0 : 1);
}

/** The calls of a sheet that copy it, look for texts in it or fold its outline. */
export const sheetCalls: NonNullable<Members<SheetState>['call']> = {
  Copy: (state, args): ApiObject => {
    const made = copySheet(state.env.model, living(state.env, state.sheet), placeOf(state, args));
    return state.env.make.worksheet(made);
  },
  FindAll: (state, args) => {
    const found = findAll(whole(state), args);
    if (found === null) throw new Refusal('ItemNotFound', `No cell shows ${args.text(0)}.`);
    return found;
  },
  FindAllOrNullObject: (state, args) => findAll(whole(state), args),
  ReplaceAll: (state, args) => replaceAll(whole(state), args),
  ShowOutlineLevels: ({ env, sheet }, args) => {
    showLevels(env.model, living(env, sheet), args.integer(0), args.integer(1));
  },
};
