import type { CellRange } from '../a1';
import { rangeName } from '../a1';
import type { BlockBlueprint, SheetBlueprint } from '../blueprint';
import type { CellValue, PrintSetup } from '../document';
import { highlightRules } from '../highlights';
import type { TableDefinition } from '../tableDefinition';
import { pagesWide } from './pagesWide';
import { bodyStyle, headingStyle } from './styles';
import type { TableRow } from './tableRow';
import { cellsOf } from './tableRow';
import type { ListPlaces } from './validations';
import { validationOf } from './validations';

/** What every table of ours looks like. */
export const tableLook = { style: 'TableStyleLight1', bandedRows: false } as const;

const HEADING_HEIGHT = 45;

export interface TableSheetInput {
  readonly definition: TableDefinition;
  readonly rows: readonly TableRow[];
  /** The calculated columns' formulas by identifier, with the leading `=`. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** What those formulas give, row by row, where it is known. */
  readonly results?: readonly TableRow[] | null;
  readonly lists: ListPlaces;
  readonly tabColor: string;
  /** How many columns stay in view, counted from the left. */
  readonly frozenColumns: number;
}

/** A sheet that holds one table from its first cell on. A table without rows has one empty row. */
export function tableSheet(input: TableSheetInput): SheetBlueprint {
  const { definition, rows, formulas = {}, lists } = input;
  const { columns } = definition;
  const table = { top: 0, left: 0, bottom: Math.max(rows.length, 1), right: columns.length - 1 };
  const body = { ...table, top: 1 };
  const warningColumn = columns.findIndex(({ id }) => id === 'warning');
  return {
    name: definition.sheet,
    visibility: 'visible',
    tabColor: input.tabColor,
    columns: columns.map(({ width }, index) => ({ index, width })),
    rows: [{ index: 0, height: HEADING_HEIGHT }],
    freeze: { rows: 1, columns: input.frozenColumns },
    print: printOf(input),
    showGridlines: false,
    merges: [],
    blocks: [headings(definition), bodyBlock(input, body)],
    table: {
      name: definition.name,
      range: rangeName(table),
      rows: rows.length,
      columns: columns.map(({ id, heading }) => {
        const formula = formulas[id];
        return formula === undefined ? { id, heading } : { id, heading, formula };
      }),
      ...tableLook,
    },
    highlights: warningColumn < 0 ? [] : highlightRules(body, warningColumn),
    validations: columns
      .map((column, index) => validationOf(column, { ...body, left: index, right: index }, lists))
      .filter((validation) => validation !== null),
    hyperlinks: [],
  };
}

/** A table too wide to be read on one page goes over several, each with the columns that name a row. */
function printOf({ definition, frozenColumns }: TableSheetInput): PrintSetup {
  const pages = pagesWide(
    definition.columns.map(({ width }) => width),
    frozenColumns,
  );
  return {
    orientation: 'landscape',
    paper: 'A4',
    titleRows: { first: 0, last: 0 },
    fitToWidth: true,
    ...(pages > 1 ? { pagesWide: pages, titleColumns: { first: 0, last: frozenColumns - 1 } } : {}),
    footer: 'Theo dõi kế hoạch – &A – Trang &P/&N',
  };
}

function headings({ columns }: TableDefinition): BlockBlueprint {
  return {
    top: 0,
    left: 0,
    values: [columns.map(({ heading }) => heading)],
    columns: columns.map((column) => ({ style: headingStyle(column), formula: false })),
  };
}

function bodyBlock(input: TableSheetInput, body: CellRange): BlockBlueprint {
  const { definition, rows, formulas = {}, results } = input;
  const written = rows.length > 0 ? rows : [{}];
  return {
    top: body.top,
    left: body.left,
    values: written.map((row) => cellsOf(definition, { ...row, ...formulas })),
    ...(results ? { results: resultCells(definition, written, results, formulas) } : {}),
    columns: definition.columns.map((column) => ({
      style: bodyStyle(column),
      formula: formulas[column.id] !== undefined,
    })),
  };
}

/** A formula over an empty row gives an empty text. */
function resultCells(
  definition: TableDefinition,
  rows: readonly TableRow[],
  results: readonly TableRow[],
  formulas: Readonly<Record<string, string>>,
): readonly (readonly CellValue[])[] {
  return rows.map((row, index) => {
    const known = Object.keys(formulas).map((id) => [id, results[index]?.[id] ?? ''] as const);
    return definition.columns.map(({ id }, column) => {
      const result = known.find(([formulaId]) => formulaId === id);
      return result ? result[1] : (cellsOf(definition, row)[column] ?? null);
    });
  });
}
