import type { PrintSetup } from '../../workbook/document';
import { COLUMNS, ROWS } from '../model/area';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import { asOneOf, asRecord, asText } from './arguments';
import { living, readCells } from './environment';
import type { SheetState } from './worksheet';

const PLAIN: PrintSetup = { orientation: 'portrait', paper: 'A4', titleRows: null, fitToWidth: false };

/** The most pages side by side that Excel takes. */
const PAGES = 32_767;

function setup({ sheet }: SheetState): PrintSetup {
  return sheet.print ?? PLAIN;
}

function change(state: SheetState, part: Partial<PrintSetup>): void {
  replace(state, { ...setup(state), ...part });
}

function replace(state: SheetState, print: PrintSetup): void {
  living(state.env, state.sheet).print = print;
  state.env.model.changed({ kind: 'structure', what: 'layout', sheet: state.sheet.name });
}

function unlike(member: string): never {
  throw new Refusal('NotImplemented', `${member} is not known to the stand-in.`);
}

/** A footer of the stand-in has one text, the one in the middle. */
const footer = define<SheetState>({
  type: 'HeaderFooter',
  read: { CenterFooter: (state) => setup(state).footer ?? '' },
  write: { CenterFooter: (state, value) => change(state, { footer: asText(value) }) },
});

const headersFooters = define<SheetState>({
  type: 'HeaderFooterGroup',
  read: { State: () => 'Default' },
  open: { DefaultForAllPages: footer },
});

function titleRows(state: SheetState): ApiObject | null {
  const rows = setup(state).titleRows;
  if (rows === null) return null;
  return state.env.make.range(state.sheet, {
    top: rows.first,
    left: 0,
    bottom: rows.last,
    right: COLUMNS - 1,
  });
}

function titleColumns(state: SheetState): ApiObject | null {
  const columns = setup(state).titleColumns ?? null;
  if (columns === null) return null;
  return state.env.make.range(state.sheet, {
    top: 0,
    left: columns.first,
    bottom: ROWS - 1,
    right: columns.last,
  });
}

/** Fitted to so many pages across, one being what a set-up without a number says; null is not fitted. */
function fit(state: SheetState, pagesWide: number | null): void {
  const print: PrintSetup = { ...setup(state), fitToWidth: pagesWide !== null };
  delete print.pagesWide;
  if (pagesWide !== null && pagesWide > 1) print.pagesWide = pagesWide;
  replace(state, print);
}

function isPages(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= PAGES;
}

/** `Excel.PageLayout`: orientation, A4, titles on every page, so many pages wide. */
export const pageLayout = define<SheetState>({
  type: 'PageLayout',
  read: {
    Orientation: (state) => (setup(state).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: () => 'A4',
    Zoom: (state) =>
      setup(state).fitToWidth
        ? { horizontalFitToPages: setup(state).pagesWide ?? 1, verticalFitToPages: null, scale: null }
        : { scale: 100 },
  },
  write: {
    Orientation: (state, value) => {
      const side = asOneOf(value, ['Portrait', 'Landscape'] as const);
      change(state, { orientation: side === 'Landscape' ? 'landscape' : 'portrait' });
    },
    PaperSize: (_, value) => {
      if (String(value).toLowerCase() !== 'a4') unlike(`PageLayout.paperSize ${String(value)}`);
    },
    Zoom: (state, value) => {
      const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = asRecord(value);
      if (isPages(wide) && (high === undefined || high === null || high === 0) && (scale ?? null) === null) {
        fit(state, wide);
      } else if ((wide ?? null) === null && (high ?? null) === null && scale === 100) {
        fit(state, null);
      } else unlike('This PageLayout.zoom');
    },
  },
  open: { HeadersFooters: headersFooters },
  call: {
    SetPrintTitleRows: (state, args) => {
      const { area } = readCells(state.env, args.at(0), state.sheet);
      change(state, { titleRows: { first: area.top, last: area.bottom } });
    },
    SetPrintTitleColumns: (state, args) => {
      const { area } = readCells(state.env, args.at(0), state.sheet);
      change(state, { titleColumns: { first: area.left, last: area.right } });
    },
    GetPrintTitleColumnsOrNullObject: titleColumns,
    GetPrintTitleColumns: (state) => {
      const found = titleColumns(state);
      if (found === null) throw new Refusal('ItemNotFound', 'No columns are repeated.');
      return found;
    },
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleRows: (state) => {
      const found = titleRows(state);
      if (found === null) throw new Refusal('ItemNotFound', 'No rows are repeated.');
      return found;
    },
  },
});
