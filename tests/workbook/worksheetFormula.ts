import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { emptySheet } from '../../src/workbook/emptyDocument';
import { cellName, columnLetters } from '../../src/workbook/a1';
import type { CellDocument, CellValue, WorkbookDocument } from '../../src/workbook/document';

/**
 * What the workbench's calculation gives for a calculated column's formula. References to the formula's own
 * row and names are looked up in `values` by heading or name. LibreOffice is asked the same in the tests of
 * the written files.
 */
export function calculate(formula: string, values: Readonly<Record<string, CellValue>>): unknown {
  const table = /(\w+)\[\[#This Row\]/.exec(formula)?.[1] ?? 'Bang';
  const columns = [...Object.keys(values), 'Kết quả tính'];
  const sheet = emptySheet('Trang');
  const cells = (read: (column: string) => CellDocument): Map<number, CellDocument> =>
    new Map(columns.map((column, index) => [index, read(column)]));
  sheet.rows.set(0, { cells: cells((column) => ({ value: column })) });
  sheet.rows.set(1, { cells: cells((column) => ({ value: values[column] ?? null })) });
  sheet.rows.get(1)?.cells.set(columns.length - 1, { value: null, formula });
  sheet.tables.push({
    name: table,
    range: `A1:${cellName(1, columns.length - 1)}`,
    columns: columns.map((name) => ({ name })),
    style: null,
    bandedRows: false,
    headerRow: true,
    totalsRow: false,
    filterButton: true,
  });
  const names = Object.keys(values)
    .filter((name) => /^\w+$/.test(name))
    .map((name) => ({
      name,
      refersTo: `='Trang'!$${columnLetters(columns.indexOf(name))}$2`,
      scope: null,
      hidden: false,
    }));
  const document: WorkbookDocument = {
    date1904: false,
    sheets: [sheet],
    names,
    customXml: [],
    activeSheet: 'Trang',
  };
  return new WorkbookModel(document).value('Trang', 1, columns.length - 1);
}
