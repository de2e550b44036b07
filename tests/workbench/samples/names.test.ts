import { codeOf } from '../officeJs';
import { GOODS, startSample } from './sample';

describe('A program like the samples for named items', () => {
  test('names a range, a formula and a constant, and lists them', async () => {
    const { run } = await startSample(GOODS);
    const listed = await run(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('Hang', sheet.getRange('A1:D4'), 'Toàn bảng');
      names.add('Tong', '=SUM(Sample!$D$2:$D$4)');
      sheet.names.add('Thue', '=0.1');
      names.load('items/name,items/type,items/scope,items/comment');
      sheet.names.load('items/name,items/type,items/value,items/scope');
      await context.sync();
      return [...names.items, ...sheet.names.items].map(({ name, type, scope }) => [name, type, scope]);
    });
    expect(listed).toEqual([
      ['Hang', 'Range', 'Workbook'],
      ['Tong', 'Double', 'Workbook'],
      ['Thue', 'Double', 'Worksheet'],
    ]);
  });

  test('works on the cells of a name, and takes the name away', async () => {
    const { run, values } = await startSample(GOODS);
    await run(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('Gia', sheet.getRange('C2:C4'));
      await context.sync();
      names.getItem('Gia').getRange().values = [[1], [2], [3]];
      names.getItem('Gia').getRange().format.fill.color = 'yellow';
      const count = names.getCount();
      const none = names.getItemOrNullObject('Khong');
      await context.sync();
      expect([count.value, none.isNullObject]).toEqual([1, true]);
      names.getItem('Gia').delete();
    });
    expect(await values('C2:C4')).toEqual([[1], [2], [3]]);
    const asked = run(async (_, context) => {
      context.workbook.names.getItem('Gia').load('name');
      await context.sync();
    });
    expect(await codeOf(asked)).toBe('ItemNotFound');
  });

  test('changes what a name stands for, its note and whether it is seen', async () => {
    const { run } = await startSample(GOODS);
    await run(async (sheet, context) => {
      const item = context.workbook.names.add('Gia', sheet.getRange('C2:C4'));
      item.formula = '=Sample!$C$2';
      item.comment = 'Giá một món';
      item.visible = false;
      item.load('formula,comment,visible,value');
      await context.sync();
      expect([item.formula, item.comment, item.visible, item.value]).toEqual([
        '=Sample!$C$2',
        'Giá một món',
        false,
        'Sample!$C$2',
      ]);
    });
  });

  test('tells the values of an array that a name stands for', async () => {
    const { run } = await startSample(GOODS);
    await run(async (sheet, context) => {
      const item = context.workbook.names.add('Gia', sheet.getRange('C2:C4'));
      item.arrayValues.load('values,types');
      item.worksheetOrNullObject.load('name');
      await context.sync();
      expect(item.arrayValues.values).toEqual([[7.5], [34.5], [9.56]]);
      expect(item.arrayValues.types).toEqual([['Double'], ['Double'], ['Double']]);
      expect(item.worksheetOrNullObject.isNullObject).toBe(true);
    });
  });
});
