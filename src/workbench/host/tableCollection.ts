import type { SheetDocument, TableDocument } from '../../workbook/document';
import { addTable } from '../model/tables';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import { living, readCells, type Environment } from './environment';
import { tablesEventMethods } from './eventMethods';

/** The tables of one sheet, or of the workbook where the sheet is null. */
interface TablesState {
  readonly env: Environment;
  readonly sheet: SheetDocument | null;
}

interface Found {
  readonly sheet: SheetDocument;
  readonly table: TableDocument;
}

function listed({ env, sheet }: TablesState): Found[] {
  const sheets = sheet === null ? env.model.document.sheets : [living(env, sheet)];
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function find(state: TablesState, key: unknown): Found | undefined {
  const text = String(key);
  const all = listed(state);
  return (
    all.find(({ table }) => table.name.toLowerCase() === text.toLowerCase()) ??
    all.find(({ table }) => state.env.model.ids.of('table', table) === text)
  );
}

function made({ env }: TablesState, found: Found | undefined): ApiObject | null {
  return found === undefined ? null : env.make.table(found.sheet, found.table);
}

/** `Excel.TableCollection`. */
export const tables = define<TablesState>({
  type: 'TableCollection',
  read: { Count: (state) => listed(state).length },
  items: (state) => listed(state).map(({ sheet, table }) => state.env.make.table(sheet, table)),
  item: (state, key) => made(state, find(state, key)),
  call: {
    GetCount: (state) => listed(state).length,
    GetItemOrNullObject: (state, args) => made(state, find(state, args.at(0))),
    GetItemAt: (state, args) => {
      const found = made(state, listed(state)[args.integer(0)]);
      if (found === null) throw new Refusal('InvalidArgument', `There is no table ${args.integer(0)}.`);
      return found;
    },
    Add: (state, args) => {
      const { env } = state;
      const cells = readCells(env, args.at(0), state.sheet ?? env.model.activeSheet);
      if (state.sheet !== null && cells.sheet !== state.sheet) {
        throw new Refusal('InvalidArgument', 'The range lies on another sheet.');
      }
      return env.make.table(cells.sheet, addTable(env.model, cells.sheet, cells.area, args.flag(1, false)));
    },
    ...tablesEventMethods<TablesState>(
      ({ env, sheet }) => (sheet === null ? 'Workbook' : env.model.ids.of('sheet', sheet)),
      ({ env }) => env,
    ),
  },
});
