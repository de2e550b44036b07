import type { SheetDocument } from '../../workbook/document';
import { addSheet } from '../model/sheets';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import { goneSheet, type Environment } from './environment';
import { sheetsEventMethods } from './eventMethods';

/** Finds a sheet by its identifier or its name. */
export function findSheet({ model }: Environment, key: unknown): SheetDocument | undefined {
  if (typeof key !== 'string') throw new Refusal('InvalidArgument', 'A sheet is asked for by name or id.');
  return model.document.sheets.find((sheet) => model.ids.of('sheet', sheet) === key) ?? model.findSheet(key);
}

function listed({ model }: Environment, visibleOnly: boolean): SheetDocument[] {
  return model.document.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'visible');
}

function one(env: Environment, sheet: SheetDocument | undefined): ApiObject {
  if (sheet === undefined) throw new Refusal('ItemNotFound', 'There is no such sheet.');
  return env.make.worksheet(sheet);
}

/** `Excel.WorksheetCollection`. */
export const worksheets = define<Environment>({
  type: 'WorksheetCollection',
  items: (env) => env.model.document.sheets.map((sheet) => env.make.worksheet(sheet)),
  item: (env, key) => {
    const sheet = findSheet(env, key);
    // By its identifier one asks only for a sheet that was there.
    if (sheet === undefined && String(key).startsWith('{')) throw goneSheet(env, String(key));
    return one(env, sheet);
  },
  call: {
    Add: (env, args) => env.make.worksheet(addSheet(env.model, args.optionalText(0))),
    GetActiveWorksheet: (env) => env.make.worksheet(env.model.activeSheet),
    GetCount: (env, args) => listed(env, args.flag(0, false)).length,
    GetFirst: (env, args) => one(env, listed(env, args.flag(0, false))[0]),
    GetLast: (env, args) => one(env, listed(env, args.flag(0, false)).at(-1)),
    GetItemOrNullObject: (env, args) => {
      const sheet = findSheet(env, args.at(0));
      return sheet === undefined ? null : env.make.worksheet(sheet);
    },
    ...sheetsEventMethods,
  },
});
