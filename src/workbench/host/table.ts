import type { SheetDocument, TableDocument } from '../../workbook/document';
import { clearFilter, reapplyFilter } from '../model/filters';
import { showHeadings } from '../model/headingRow';
import { Refusal } from '../model/refusal';
import { refuseProtected } from '../model/protection';
import { convertToRange, deleteTable, renameTable, resizeTable } from '../model/tables';
import { areaOf } from '../model/workbookModel';
import { define, type ApiObject } from './apiObject';
import { asFlag, asText } from './arguments';
import { tableAutoFilter } from './autoFilter';
import { living, readCells, type Environment } from './environment';
import { tableEventMethods } from './eventMethods';
import { bodyOrFirst } from './tableBody';
import { tableColumns } from './tableColumn';
import { tableRows } from './tableRow';
import { tableSort } from './tableSort';
import { showTotals } from '../model/tableTotals';

export interface TableState {
  readonly env: Environment;
  readonly sheet: SheetDocument;
  readonly table: TableDocument;
}

/** @throws Refusal `ItemNotFound` for a table deleted since */
function there(state: TableState): TableState {
  if (!living(state.env, state.sheet).tables.includes(state.table)) {
    throw new Refusal('ItemNotFound', `The table ${state.table.name} is gone.`);
  }
  return state;
}

/** The body as a range; a table without rows answers with the row below its headings. */
function bodyRange(state: TableState): ApiObject {
  const { env, sheet, table: each } = there(state);
  return env.make.range(sheet, bodyOrFirst(env.model, each));
}

function change(state: TableState, set: (table: TableDocument) => void): void {
  refuseProtected(there(state).sheet);
  set(state.table);
  state.env.model.changed({ kind: 'structure', what: 'tables', sheet: state.sheet.name });
}

function fixed(name: string): (state: TableState, value: unknown) => void {
  return (_, value) => {
    if (asFlag(value)) throw new Refusal('NotImplemented', `Table.${name} is not known to the stand-in.`);
  };
}

/** `Excel.Table`. */
export const table = define<TableState>({
  type: 'Table',
  identity: 'Id',
  read: {
    Id: ({ env, table: each }) => env.model.ids.of('table', each),
    Name: (state) => there(state).table.name,
    ShowHeaders: ({ table: each }) => each.headerRow,
    ShowTotals: ({ table: each }) => each.totalsRow,
    Style: ({ table: each }) => each.style ?? '',
    ShowBandedRows: ({ table: each }) => each.bandedRows,
    ShowBandedColumns: () => false,
    HighlightFirstColumn: () => false,
    HighlightLastColumn: () => false,
    ShowFilterButton: ({ table: each }) => each.filterButton,
  },
  write: {
    Name: (state, value) => {
      refuseProtected(there(state).sheet);
      renameTable(state.env.model, state.table, asText(value));
    },
    Style: (state, value) => {
      const style = asText(value);
      if (style !== '' && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) {
        throw new Refusal('InvalidArgument', `There is no table style ${style}.`);
      }
      change(state, (each) => {
        each.style = style === '' ? null : style;
      });
    },
    ShowHeaders: (state, value) => {
      showHeadings(state.env.model, there(state).sheet, state.table, asFlag(value));
    },
    ShowTotals: (state, value) => showTotals(state.env.model, there(state).sheet, state.table, asFlag(value)),
    ShowBandedRows: (state, value) => {
      change(state, (each) => {
        each.bandedRows = asFlag(value);
      });
    },
    ShowFilterButton: (state, value) => {
      change(state, (each) => {
        each.filterButton = asFlag(value);
      });
    },
    ShowBandedColumns: fixed('showBandedColumns'),
    HighlightFirstColumn: fixed('highlightFirstColumn'),
    HighlightLastColumn: fixed('highlightLastColumn'),
  },
  open: {
    Columns: tableColumns,
    Rows: tableRows,
    AutoFilter: tableAutoFilter,
    Sort: tableSort,
    Worksheet: ({ env, sheet }) => env.make.worksheet(living(env, sheet)),
  },
  call: {
    GetRange: (state) => state.env.make.range(state.sheet, areaOf(there(state).table)),
    GetHeaderRowRange: (state) => {
      const area = areaOf(there(state).table);
      return state.env.make.range(state.sheet, { ...area, bottom: area.top });
    },
    GetDataBodyRange: bodyRange,
    GetTotalRowRange: (state) => {
      const area = areaOf(there(state).table);
      if (!state.table.totalsRow) throw new Refusal('ItemNotFound', 'The table has no totals row.');
      return state.env.make.range(state.sheet, { ...area, top: area.bottom });
    },
    Resize: (state, args) => {
      const cells = readCells(state.env, args.at(0), there(state).sheet);
      if (cells.sheet !== state.sheet)
        throw new Refusal('InvalidArgument', 'The range lies on another sheet.');
      resizeTable(state.env.model, state.sheet, state.table, cells.area);
    },
    ConvertToRange: (state) => {
      const area = areaOf(there(state).table);
      convertToRange(state.env.model, state.sheet, state.table);
      return state.env.make.range(state.sheet, area);
    },
    Delete: (state) => deleteTable(state.env.model, there(state).sheet, state.table),
    ClearFilters: (state) => clearFilter(state.env.model, there(state).sheet, state.table),
    ReapplyFilters: (state) => reapplyFilter(state.env.model, there(state).sheet, state.table),
    ...tableEventMethods<TableState>(
      ({ env, table: each }) => env.model.ids.of('table', each),
      ({ env }) => env,
    ),
  },
});
