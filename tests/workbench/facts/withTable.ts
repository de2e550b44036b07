import type { Stage } from './stage';
import type { Fact } from './fact';

export interface TableStage extends Stage {
  readonly table: Excel.Table;
}

/** Does something on a table NhiemVu of two tasks at B2:D4, with a calculated column and a line of text in B6. */
export function withTable(work: (stage: TableStage) => unknown): Fact['does'] {
  return async (stage) => {
    const { sheet } = stage;
    sheet.getRange('B2:D4').values = [
      ['Mã', 'Tên nhiệm vụ', 'Cảnh báo'],
      ['A.1', 'Một', ''],
      ['A.2', 'Hai', ''],
    ];
    sheet.getRange('B6').values = [['ở dưới']];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'NhiemVu';
    sheet.getRange('D3:D4').formulas = [['=[@Mã]&"!"'], ['=[@Mã]&"!"']];
    await stage.sync();
    return work({ ...stage, table });
  };
}

/** The values of cells on Sheet1, row by row, as the API reads them after what is queued is done. */
export async function values({ sheet }: Stage, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address);
  range.load('values');
  await sheet.context.sync();
  return range.values;
}
