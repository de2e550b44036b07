import type { SheetDocument } from '../../workbook/document';
import { COLUMNS, ROWS, type Area } from '../model/area';
import { usedArea } from '../model/cells';
import { nameArea } from '../model/names';
import { Refusal } from '../model/refusal';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheets';
import { STANDARD_HEIGHT, STANDARD_WIDTH, pointsOf } from '../model/layout';
import { define, type ApiObject } from './apiObject';
import { asFlag, asNumber, asOneOf, asText } from './arguments';
import { asColor } from './color';
import { comments } from './comment';
import { charts, pivotTables, shapes } from './drawings';
import { living, readAddress, refuseBehind, type Environment } from './environment';
import { eventMethods } from './eventMethods';
import { freezePanes } from './freezePanes';
import { namedItems } from './namedItemCollection';
import { horizontalBreaks, verticalBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { sheetCalls } from './sheetCalls';
import { sheetAutoFilter } from './autoFilter';
import { tables } from './tableCollection';
import { worksheetProtection } from './worksheetProtection';

export interface SheetState {
  readonly env: Environment;
  readonly sheet: SheetDocument;
}

const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

function addressed({ env, sheet }: SheetState, address: string | undefined): ApiObject {
  living(env, sheet);
  if (address === undefined || address === '') return env.make.range(sheet, WHOLE);
  const name = env.model.definedName(address, sheet.name);
  const named = name === null ? null : nameArea(env.model, name);
  if (named !== null) return env.make.range(env.model.sheet(named.sheet), named.area);
  const cells = readAddress(env, address, sheet);
  if (cells.sheet !== sheet) throw new Refusal('InvalidArgument', `${address} lies on another sheet.`);
  return env.make.range(sheet, cells.area);
}

function neighbour(
  { env, sheet }: SheetState,
  step: number,
  visibleOnly: boolean,
): SheetDocument | undefined {
  const all = env.model.document.sheets;
  for (let at = all.indexOf(sheet) + step; at >= 0 && at < all.length; at += step) {
    const each = all[at];
    if (each !== undefined && (!visibleOnly || each.visibility === 'visible')) return each;
  }
  return undefined;
}

function next(state: SheetState, step: number, visibleOnly: boolean): ApiObject {
  const found = neighbour(state, step, visibleOnly);
  if (found === undefined) throw new Refusal('ItemNotFound', 'There is no sheet beside it.');
  return state.env.make.worksheet(found);
}

function nextOrNull(state: SheetState, step: number, visibleOnly: boolean): ApiObject | null {
  const found = neighbour(state, step, visibleOnly);
  return found === undefined ? null : state.env.make.worksheet(found);
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const STORED = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function layout({ env, sheet }: SheetState): void {
  env.model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

function showGridlines(state: SheetState, value: unknown): void {
  living(state.env, state.sheet).showGridlines = asFlag(value);
  layout(state);
}

/** `Excel.Worksheet`. */
export const worksheet = define<SheetState>({
  type: 'Worksheet',
  identity: 'Id',
  read: {
    Id: ({ env, sheet }) => env.model.ids.of('sheet', sheet),
    Name: ({ env, sheet }) => living(env, sheet).name,
    Position: ({ env, sheet }) => env.model.document.sheets.indexOf(living(env, sheet)),
    Visibility: ({ sheet }) => VISIBILITIES.find((each) => STORED[each] === sheet.visibility),
    TabColor: ({ sheet }) => sheet.tabColor ?? '',
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings ?? true,
    EnableCalculation: () => true,
    StandardHeight: () => STANDARD_HEIGHT,
    StandardWidth: () => pointsOf(STANDARD_WIDTH),
  },
  write: {
    Name: ({ env, sheet }, value) => renameSheet(env.model, living(env, sheet), asText(value)),
    Position: ({ env, sheet }, value) => moveSheet(env.model, living(env, sheet), asNumber(value)),
    Visibility: ({ env, sheet }, value) => {
      setVisibility(env.model, living(env, sheet), STORED[asOneOf(value, VISIBILITIES)]);
    },
    TabColor: (state, value) => {
      living(state.env, state.sheet).tabColor = value === '' ? null : asColor(value);
      layout(state);
    },
    ShowGridlines: showGridlines,
    ShowHeadings: (state, value) => {
      if (asFlag(value)) delete living(state.env, state.sheet).showHeadings;
      else living(state.env, state.sheet).showHeadings = false;
      layout(state);
    },
    // The library sends the same property under this name.
    Headings: (state, value) => {
      if (asFlag(value)) delete living(state.env, state.sheet).showHeadings;
      else living(state.env, state.sheet).showHeadings = false;
      layout(state);
    },
    // The library sends the same property under this name.
    Gridlines: showGridlines,
  },
  open: {
    Tables: tables,
    Names: namedItems,
    Protection: worksheetProtection,
    FreezePanes: freezePanes,
    PageLayout: pageLayout,
    Comments: comments,
    AutoFilter: sheetAutoFilter,
    Charts: charts,
    Shapes: shapes,
    PivotTables: pivotTables,
    HorizontalPageBreaks: horizontalBreaks,
    VerticalPageBreaks: verticalBreaks,
  },
  call: {
    GetRange: (state, args) => addressed(state, args.optionalText(0)),
    GetRanges: (state, args) => {
      const areas = (args.optionalText(0) ?? '')
        .split(',')
        .map((part) => readAddress(state.env, part, state.sheet).area);
      return state.env.make.rangeAreas(state.sheet, areas);
    },
    GetCell: ({ env, sheet }, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return env.make.range(living(env, sheet), box(row, column, 1, 1));
    },
    GetRangeByIndexes: ({ env, sheet }, args) => {
      const area = box(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
      return env.make.range(living(env, sheet), area);
    },
    GetUsedRange: ({ env, sheet }, args) => {
      // An empty sheet answers with its first cell; only an empty range has no used range.
      const area = usedArea(living(env, sheet), args.flag(0, false)) ?? box(0, 0, 1, 1);
      return env.make.range(sheet, area);
    },
    GetUsedRangeOrNullObject: ({ env, sheet }, args) => {
      const area = usedArea(living(env, sheet), args.flag(0, false));
      return area === null ? null : env.make.range(sheet, area);
    },
    GetNext: (state, args) => next(state, 1, args.flag(0, false)),
    GetPrevious: (state, args) => next(state, -1, args.flag(0, false)),
    GetNextOrNullObject: (state, args) => nextOrNull(state, 1, args.flag(0, false)),
    GetPreviousOrNullObject: (state, args) => nextOrNull(state, -1, args.flag(0, false)),
    Activate: ({ env, sheet }) => {
      refuseBehind(env);
      activateSheet(env.model, living(env, sheet));
    },
    Calculate: ({ env }) => env.model.touch(),
    Delete: ({ env, sheet }) => deleteSheet(env.model, living(env, sheet)),
    ...sheetCalls,
    ...eventMethods<SheetState>(
      ({ env, sheet }) => env.model.ids.of('sheet', sheet),
      ({ env }) => env,
    ),
  },
});

function box(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inside =
    top >= 0 && left >= 0 && rows > 0 && columns > 0 && area.bottom < ROWS && area.right < COLUMNS;
  if (!inside) throw new Refusal('InvalidArgument', 'The range would leave the sheet.');
  return area;
}
