import { parseRange } from '../../../src/workbook/a1';
import type { CellDocument } from '../../../src/workbook/document';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { tableDefinition } from '../../../src/workbook/tables';
import { cellAt } from './masterOf';
import { built, sheetNamed } from './smallPlan';

describe('its protection', () => {
  const document = built();
  const isOpen = (table: TableName, row: string, column: string): boolean =>
    cellAt(document, table, row, column).style?.locked === false;

  const open = (table: TableName, row: string, ...columns: readonly string[]) =>
    test(`${table} ${row} is open in ${columns.join(', ') || 'no cell'}, and nowhere else`, () => {
      const all = tableDefinition(table).columns.map(({ id }) => id);
      expect(all.filter((column) => isOpen(table, row, column))).toEqual(columns);
    });
  const reported = [
    'status',
    'percent',
    'doneOn',
    'evidence',
    'evidenceOn',
    'evidenceLink',
    'difficulties',
    'proposals',
  ];
  open('NhiemVu', 'A.I.1', ...reported);
  open('NhiemVu', 'A.I.2');
  open('ChiTieu', 'PL01.1.a', 'measured', 'measuredOn', ...reported);
  open('PhoiHop', 'A.I.2 Cục Viễn thông', 'contribution', 'contributionOn', 'request');
  open('PhoiHop', 'A.I.1 Cục An toàn thông tin');
  open('DonVi', 'vienthong');

  test('stands on every sheet but Kiểm tra, without a password, and lets filter and widen', () => {
    for (const { name, visibility, protection } of document.sheets) {
      if (visibility !== 'visible' || name === 'Kiểm tra') expect(protection).toBeNull();
      else {
        expect(protection).toMatchObject({ allowAutoFilter: true, allowFormatColumns: true });
        expect(protection?.allowDeleteRows).toBeUndefined();
      }
    }
  });

  test('leaves five empty rows to write in at the end of each table of the plan', () => {
    for (const name of ['Chỉ tiêu', 'Nhiệm vụ', 'Phối hợp']) {
      const sheet = sheetNamed(document, name);
      const range = parseRange(sheet.tables[0]?.range ?? '');
      if (!range) throw new Error('No table');
      for (let row = range.bottom - 4; row <= range.bottom; row += 1) {
        const cells = [...(sheet.rows.get(row)?.cells.values() ?? [])] as CellDocument[];
        const constants = cells.filter(({ formula }) => formula === undefined);
        expect(constants.map(({ value, style }) => [value, style?.locked])).toEqual(
          constants.map(() => [null, false]),
        );
        expect(
          cells.filter(({ formula, style }) => formula !== undefined && style?.locked === false),
        ).toEqual([]);
      }
    }
  });

  test('leaves drop-downs and highlights over all rows', () => {
    const sheet = sheetNamed(document, 'Nhiệm vụ');
    expect(sheet.conditionalFormats).toHaveLength(4);
    expect(sheet.conditionalFormats.map(({ ranges }) => ranges)).toEqual(
      sheet.conditionalFormats.map(() => ['A2:X8']),
    );
    const status = sheet.validations.find(
      ({ type, ranges }) => type === 'list' && ranges[0]?.startsWith('O'),
    );
    expect(status?.ranges).toEqual(['O2:O8']);
  });
});
