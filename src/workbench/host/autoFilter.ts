import type { SheetDocument } from '../../workbook/document';
import { clearFilter, filterColumn, reapplyFilter } from '../model/filters';
import { parseArea, type Area } from '../model/area';
import {
  clearSheetFilter,
  filterSheet,
  reapplySheetFilter,
  removeSheetFilter,
  sheetFilter,
} from '../model/sheetFilter';
import { Refusal } from '../model/refusal';
import { areaOf } from '../model/workbookModel';
import { define } from './apiObject';
import { living, readCells, type Environment } from './environment';
import { readCriteria } from './filter';
import type { TableState } from './table';

/** `Excel.AutoFilter` of a table. */
export const tableAutoFilter = define<TableState>({
  type: 'AutoFilter',
  read: {
    Enabled: ({ table }) => table.filterButton,
    IsDataFiltered: ({ env, table }) => env.model.filter(table) !== null,
    Criteria: ({ env, table }) => {
      const criteria = env.model.filter(table)?.criteria;
      return table.columns.map((_, place) => criteria?.get(place) ?? {});
    },
  },
  call: {
    GetRange: ({ env, sheet, table }) => env.make.range(sheet, areaOf(table)),
    GetRangeOrNullObject: ({ env, sheet, table }) => env.make.range(sheet, areaOf(table)),
    Apply: ({ env, sheet, table }, args) => {
      if (args.missing(1)) return;
      const column = args.integer(1);
      if (column < 0 || column >= table.columns.length) {
        throw new Refusal('InvalidArgument', `The table has no column ${column}.`);
      }
      filterColumn(env.model, sheet, table, column, args.missing(2) ? null : readCriteria(args.at(2)));
    },
    ClearCriteria: ({ env, sheet, table }) => clearFilter(env.model, sheet, table),
    ClearColumnCriteria: ({ env, sheet, table }, args) => {
      filterColumn(env.model, sheet, table, args.integer(0), null);
    },
    Reapply: ({ env, sheet, table }) => reapplyFilter(env.model, sheet, table),
  },
});

interface OfSheet {
  readonly env: Environment;
  readonly sheet: SheetDocument;
}

function areaOfSheet({ sheet }: OfSheet): Area | null {
  return sheet.autoFilter === null ? null : parseArea(sheet.autoFilter);
}

/** `Excel.AutoFilter` of a sheet, for cells that are no table. */
export const sheetAutoFilter = define<OfSheet>({
  type: 'AutoFilter',
  read: {
    Enabled: ({ sheet }) => sheet.autoFilter !== null,
    IsDataFiltered: ({ sheet }) => sheetFilter(sheet) !== null,
    Criteria: (state) => {
      const area = areaOfSheet(state);
      const criteria = sheetFilter(state.sheet)?.criteria;
      const width = area === null ? 0 : area.right - area.left + 1;
      return Array.from({ length: width }, (_, place) => criteria?.get(place) ?? {});
    },
  },
  call: {
    Apply: ({ env, sheet }, args) => {
      const { area } = readCells(env, args.at(0), sheet);
      const column = args.missing(1) ? null : args.integer(1);
      const criteria = args.missing(2) ? null : readCriteria(args.at(2));
      filterSheet(env.model, living(env, sheet), area, column, criteria);
    },
    ClearCriteria: ({ env, sheet }) => clearSheetFilter(env.model, living(env, sheet), null),
    ClearColumnCriteria: ({ env, sheet }, args) => {
      clearSheetFilter(env.model, living(env, sheet), args.integer(0));
    },
    Reapply: ({ env, sheet }) => reapplySheetFilter(env.model, living(env, sheet)),
    GetRange: (state) => {
      const area = areaOfSheet(state);
      if (area === null) throw new Refusal('ItemNotFound', 'The sheet has no filter.');
      return state.env.make.range(state.sheet, area);
    },
    GetRangeOrNullObject: (state) => {
      const area = areaOfSheet(state);
      return area === null ? null : state.env.make.range(state.sheet, area);
    },
    Remove: ({ env, sheet }) => removeSheetFilter(env.model, living(env, sheet)),
  },
});
