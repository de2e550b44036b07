import type { SheetDocument } from '../../workbook/document';
import { clearFilter, filterColumn, reapplyFilter } from '../model/filters';
import { parseArea } from '../model/area';
import { Refusal } from '../model/refusal';
import { areaOf } from '../model/workbookModel';
import { define } from './apiObject';
import type { Environment } from './environment';
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

/** `Excel.AutoFilter` of a sheet: it is told and removed; the stand-in filters tables alone. */
export const sheetAutoFilter = define<{ readonly env: Environment; readonly sheet: SheetDocument }>({
  type: 'AutoFilter',
  read: {
    Enabled: ({ sheet }) => sheet.autoFilter !== null,
    IsDataFiltered: () => false,
  },
  call: {
    GetRangeOrNullObject: ({ env, sheet }) => {
      const area = sheet.autoFilter === null ? null : parseArea(sheet.autoFilter);
      return area === null ? null : env.make.range(sheet, area);
    },
    Remove: ({ env, sheet }) => {
      sheet.autoFilter = null;
      env.model.changed({ kind: 'structure', what: 'filter', sheet: sheet.name });
    },
  },
});
