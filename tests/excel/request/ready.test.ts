import { createExcelPort } from '../../../src/excel/excelPort';
import { select } from '../../../src/workbench/model/selection';
import { cellArea } from '../../../src/workbench/model/area';
import { codeOf, startHost } from '../../workbench/officeJs';

describe('whether the workbook can be worked with just now', () => {
  test('is asked in one sync that leaves the selection where it is', async () => {
    const { Excel, host, model } = startHost();
    select(model, model.activeSheet, cellArea(3, 2));
    await createExcelPort(Excel).ready();
    expect([host.syncs, model.selection(model.activeSheet)]).toEqual([1, cellArea(3, 2)]);
  });

  test.each([
    ['a person types in a cell', { cellEdit: true }, 'excel.cell-edit'],
    ['another workbook is in front', { otherInFront: true }, 'excel.other-workbook'],
  ])('is denied while %s, until that has ended', async (_, trouble, code) => {
    const { Excel, host } = startHost();
    Object.assign(host, trouble);
    expect(await codeOf(createExcelPort(Excel).ready())).toBe(code);
    Object.assign(host, { cellEdit: false, otherInFront: false });
    await expect(createExcelPort(Excel).ready()).resolves.toBeUndefined();
  });
});
