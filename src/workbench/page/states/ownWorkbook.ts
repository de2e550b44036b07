import type { CellValue, SheetDocument } from '../../../workbook/document';
import { emptySheet } from '../../../workbook/emptyDocument';
import type { WorkbenchState } from './state';

/** A workbook with a user's own sheets and no plan. */
export const ownWorkbook: WorkbenchState = {
  id: 'own-workbook',
  document: () => ({
    date1904: false,
    sheets: [
      sheetOf('Sổ công văn', [
        ['Số', 'Trích yếu', 'Ngày đến'],
        ['12/CV', 'Đề nghị góp ý dự thảo', 46_335],
        ['15/CV', 'Mời họp giao ban', 46_342],
      ]),
      sheetOf('Danh bạ', [
        ['Đơn vị', 'Điện thoại'],
        ['Văn phòng', '024 1234 567'],
      ]),
    ],
    names: [],
    customXml: [],
    activeSheet: 'Sổ công văn',
  }),
};

/** A sheet with rows of values from A1 on; a number is a day. */
function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetDocument {
  return {
    ...emptySheet(name),
    columns: new Map([[1, { width: 28 }]]),
    rows: new Map(
      rows.map((values, row) => [
        row,
        {
          cells: new Map(
            values.map((value, column) => [
              column,
              {
                value,
                style: {
                  ...(row === 0 ? { bold: true } : {}),
                  ...(typeof value === 'number' ? { numberFormat: 'dd/mm/yyyy' } : {}),
                },
              },
            ]),
          ),
        },
      ]),
    ),
  };
}
