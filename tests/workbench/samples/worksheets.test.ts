import { codeOf } from '../officeJs';
import { GOODS, startSample } from './sample';

describe('A program like the samples for worksheets', () => {
  test('copies a sheet with its table and formulas, which look at the copy', async () => {
    const sample = await startSample(GOODS);
    const names = await sample.run(async (sheet, context) => {
      sheet.tables.add('A1:D4', true).name = 'Hang';
      sheet.getRange('F1').formulas = [['=SUM(Hang[Thành tiền])']];
      const copy = sheet.copy('End');
      copy.load('name, position');
      copy.tables.load('items/name');
      const total = copy.getRange('F1');
      total.load('values, formulas');
      await context.sync();
      return [copy.name, copy.position, copy.tables.items[0]?.name, total.formulas, total.values] as const;
    });
    expect(names.slice(0, 2)).toEqual(['Sample (2)', 2]);
    expect(names[2]).not.toBe('Hang');
    expect(names[3]).toEqual([[`=SUM(${names[2]}[Thành tiền])`]]);
    expect(names[4]).toEqual([[97.3]]);
  });

  test('colours its tab by name, hides headings and lines, and sets breaks', async () => {
    const sample = await startSample(GOODS);
    const read = await sample.run(async (sheet, context) => {
      sheet.tabColor = 'yellow';
      sheet.showHeadings = false;
      sheet.showGridlines = false;
      sheet.horizontalPageBreaks.add('A3:D3');
      sheet.load('tabColor, showHeadings, showGridlines');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      const count = sheet.verticalPageBreaks.getCount();
      await context.sync();
      const rows = sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
      return [sheet.tabColor, sheet.showHeadings, sheet.showGridlines, rows, count.value];
    });
    expect(read).toEqual(['#FFFF00', false, false, [2], 0]);
    await sample.run((sheet) => void (sheet.tabColor = ''));
    expect(sample.model.sheet('Sample').tabColor).toBeNull();
  });

  test('colours every cell that shows a text, and is told where none does', async () => {
    const sample = await startSample([
      ['Việc', 'Bước 1', 'Bước 2'],
      ['Một', 'Xong', 'Xong'],
      ['Hai', 'Chậm', 'Xong'],
    ]);
    const found = await sample.run(async (sheet, context) => {
      const done = sheet.findAllOrNullObject('xong', { completeMatch: true, matchCase: false });
      const dropped = sheet.findAllOrNullObject('hủy', { completeMatch: false, matchCase: false });
      done.load('address');
      await context.sync();
      done.format.fill.color = 'green';
      return [done.address, dropped.isNullObject];
    });
    expect(found).toEqual(['Sample!B2:C2,Sample!C3', true]);
    expect(sample.model.cell('Sample', 2, 2)?.style?.fill).toBe('#008000');
    const missing = sample.run((sheet) => void sheet.findAll('hủy', {}));
    expect(await codeOf(missing)).toBe('ItemNotFound');
  });

  test('deletes a sheet that may not be there, and goes on', async () => {
    const sample = await startSample();
    await sample.run((_, context) => context.workbook.worksheets.getItemOrNullObject('Không có').delete());
    expect(sample.model.document.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sample']);
  });
});
