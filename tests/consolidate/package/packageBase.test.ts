import { cellName } from '../../../src/workbook/a1';
import { CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import { tableDefinitions } from '../../../src/workbook/tables';
import { built, contentOf, edited, sheetNamed } from './smallPlan';

describe('what it went out with', () => {
  const document = built(
    edited(
      ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
      ['NhiemVu', 'A.I.1', 'percent', 0.5, '0%'],
      ['NhiemVu', 'A.I.2', 'doneOn', 46300],
      ['PhoiHop', 'A.I.2 Cục Viễn thông', 'contribution', ' Đã góp ý '],
    ),
  );
  const { base, outside } = contentOf(document);

  test('is every cell of every table, columns by formula apart', () => {
    for (const definition of tableDefinitions.filter(({ name }) => name !== 'HopNhat')) {
      const table = base[definition.name];
      const sheet = sheetNamed(document, definition.sheet);
      const columns = definition.columns.flatMap(({ id, kind }, at) =>
        kind === 'formula' ? [] : [{ id, at }],
      );
      expect(table?.columns).toEqual(columns.map(({ id }) => id));
      const cells = (table?.rows ?? []).map((_, row) =>
        columns.map(({ at }) => sheet.rows.get(row + 1)?.cells.get(at)?.value ?? null),
      );
      expect(table?.rows).toEqual(cells);
    }
  });

  test('is every cell outside the tables that holds something, with no value for a formula', () => {
    const cells = document.sheets
      .filter(({ name, tables }) => name !== CARRIER_SHEET && tables.length === 0)
      .flatMap(({ name, rows }) =>
        [...rows].flatMap(([row, { cells: own }]) =>
          [...own].flatMap(([column, { value, formula }]) =>
            value === null && formula === undefined
              ? []
              : [[`${name}!${cellName(row, column)}`, formula === undefined ? value : '=']],
          ),
        ),
      );
    expect(new Map(outside as [string, unknown][])).toEqual(new Map(cells as [string, unknown][]));
    expect(outside).toHaveLength(cells.length);
  });
});
