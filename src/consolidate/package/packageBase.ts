import { cellName } from '../../workbook/a1';
import type { Blueprint, SheetBlueprint } from '../../workbook/blueprint';
import { cellsOf, type TableRow } from '../../workbook/blueprint/tableRow';
import type { BaseTable, PackageContent } from '../../workbook/carrier/packageContent';
import type { CellValue } from '../../workbook/document';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';

/** The base of a table: every cell as it goes out, columns by formula left out. */
export function baseOf(name: TableName, rows: readonly TableRow[]): BaseTable {
  const definition = tableDefinition(name);
  const columns = definition.columns.filter(({ kind }) => kind !== 'formula');
  return {
    columns: columns.map(({ id }) => id),
    rows: rows.map((row) => cellsOf({ ...definition, columns }, row)),
  };
}

/** Every cell that holds something and stands in no table, sheet by sheet; `=` for a formula. */
export function outsideOf(sheets: Blueprint['sheets']): PackageContent['outside'] {
  return sheets.filter(({ table }) => table === null).flatMap(cellsOfSheet);
}

function cellsOfSheet({ name, blocks }: SheetBlueprint): readonly (readonly [string, CellValue])[] {
  return blocks.flatMap(({ top, left, values, columns }) =>
    values.flatMap((row, down) =>
      row.flatMap((value, right): (readonly [string, CellValue])[] => {
        if (value === null || value === '') return [];
        const isFormula = columns[right]?.formula === true && typeof value === 'string';
        return [[`${name}!${cellName(top + down, left + right)}`, isFormula ? '=' : value]];
      }),
    ),
  );
}
