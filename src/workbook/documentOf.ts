import type {
  BlockBlueprint,
  Blueprint,
  HighlightBlueprint,
  SheetBlueprint,
  TableBlueprint,
} from './blueprint';
import type {
  CellDocument,
  CellValue,
  ConditionalFormatDocument,
  RowDocument,
  SheetDocument,
  TableDocument,
  WorkbookDocument,
} from './document';

/** The whole workbook that a blueprint describes, as the .xlsx writer takes it. */
export function documentOf(blueprint: Blueprint): WorkbookDocument {
  return {
    date1904: false,
    sheets: blueprint.sheets.map(sheetOf),
    names: [...blueprint.names],
    customXml: [{ id: 'carrier', xml: blueprint.part }],
    activeSheet: blueprint.activeSheet,
  };
}

function sheetOf(sheet: SheetBlueprint): SheetDocument {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    rows: rowsOf(sheet),
    columns: new Map(sheet.columns.map(({ index, width }) => [index, { width }])),
    merges: [...sheet.merges],
    freeze: sheet.freeze && { ...sheet.freeze },
    tables: sheet.table ? [tableOf(sheet.table)] : [],
    conditionalFormats: sheet.highlights.map(ruleOf),
    validations: [...sheet.validations],
    autoFilter: null,
    protection: null,
    print: sheet.print,
    comments: [],
    hyperlinks: [...sheet.hyperlinks],
    showGridlines: sheet.showGridlines,
  };
}

function rowsOf(sheet: SheetBlueprint): Map<number, RowDocument> {
  const rows = new Map<number, RowDocument>();
  const rowAt = (index: number): RowDocument => {
    const row = rows.get(index) ?? { cells: new Map<number, CellDocument>() };
    rows.set(index, row);
    return row;
  };
  for (const block of sheet.blocks) {
    block.values.forEach((values, offset) => {
      const { cells } = rowAt(block.top + offset);
      values.forEach((_, column) => cells.set(block.left + column, cellOf(block, offset, column)));
    });
  }
  for (const { index, height } of sheet.rows) rowAt(index).height = height;
  return new Map([...rows].sort(([one], [other]) => one - other));
}

function cellOf(block: BlockBlueprint, row: number, column: number): CellDocument {
  const written: CellValue = block.values[row]?.[column] ?? null;
  const { style, formula } = block.columns[column] ?? { style: {}, formula: false };
  if (!formula || typeof written !== 'string') return { value: written, style };
  return { value: block.results?.[row]?.[column] ?? null, formula: written, style };
}

function tableOf(table: TableBlueprint): TableDocument {
  return {
    name: table.name,
    range: table.range,
    columns: table.columns.map(({ heading, formula }) =>
      formula === undefined ? { name: heading } : { name: heading, formula },
    ),
    style: table.style,
    bandedRows: table.bandedRows,
    headerRow: true,
    totalsRow: false,
    filterButton: true,
  };
}

function ruleOf(highlight: HighlightBlueprint, index: number): ConditionalFormatDocument {
  return {
    ranges: [highlight.range],
    type: 'expression',
    formula: highlight.formula,
    priority: index + 1,
    stopIfTrue: true,
    format: highlight.format,
  };
}
