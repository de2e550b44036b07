import { choicesAt } from '../../../src/workbench/model/validations';
import { codeOf } from '../officeJs';
import { startSample, type Sample } from './sample';

const NAMES = [
  ['Tên', 'Hạng', 'Ghi chú'],
  ['Lan', 1, 'đẹp'],
  ['Mai', 2, 'Mai vàng'],
  ['Cúc', 3, ''],
];

/** Sets a rule on a table's column and reads the whole back. */
async function validated(
  column: string,
  set: (validation: Excel.DataValidation, context: Excel.RequestContext) => void,
): Promise<{ sample: Sample; read: ReturnType<Excel.DataValidation['toJSON']> }> {
  const sample = await startSample(NAMES);
  const read = await sample.run(async (sheet, context) => {
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Ten';
    const validation = table.columns.getItem(column).getDataBodyRange().dataValidation;
    validation.clear();
    set(validation, context);
    validation.load();
    await context.sync();
    return validation.toJSON();
  });
  return { sample, read };
}

describe('A program like the samples for data validation', () => {
  test('asks for numbers above zero, with a prompt and an alert', async () => {
    const { read } = await validated('Hạng', (validation) => {
      validation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      validation.prompt = { showPrompt: true, title: 'Hạng', message: 'Ghi số lớn hơn 0.' };
      validation.errorAlert = { showAlert: true, style: 'Stop', title: 'Hạng sai', message: 'Ghi lại.' };
    });
    expect(read).toMatchObject({
      type: 'WholeNumber',
      valid: true,
      rule: { wholeNumber: { formula1: '0', operator: 'GreaterThan' } },
      prompt: { showPrompt: true, title: 'Hạng', message: 'Ghi số lớn hơn 0.' },
      errorAlert: { showAlert: true, style: 'Stop', title: 'Hạng sai', message: 'Ghi lại.' },
    });
  });

  test('offers the words of a range on another sheet', async () => {
    const { sample, read } = await validated('Tên', (validation, context) => {
      const words = context.workbook.worksheets.add('Chon').getRange('A1:A3');
      words.values = [['Lan'], ['Mai'], ['Cúc']];
      validation.rule = { list: { inCellDropDown: true, source: words } };
    });
    expect(read).toMatchObject({ type: 'List', rule: { list: { source: '=Chon!$A$1:$A$3' } } });
    const { model } = sample;
    expect(choicesAt(model, model.sheet('Sample'), 1, 0)).toEqual(['Lan', 'Mai', 'Cúc']);
  });

  test('holds a formula against each cell, and finds the one that breaks it', async () => {
    const { sample, read } = await validated('Ghi chú', (validation) => {
      validation.rule = { custom: { formula: '=NOT(ISNUMBER(SEARCH(A2,C2)))' } };
      validation.errorAlert = { showAlert: true, style: 'Information', title: 'Thừa', message: 'Bỏ tên.' };
    });
    expect(read).toMatchObject({ type: 'Custom', valid: null });
    await sample.run(async (sheet, context) => {
      const each = ['C2', 'C3', 'C4'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
      await context.sync();
      expect(each.map(({ valid }) => valid)).toEqual([true, false, true]);
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['Decimal', { decimal: { formula1: 0.5, formula2: 9.5, operator: 'Between' } }],
    ['TextLength', { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } }],
    ['Date', { date: { formula1: '2026-01-01', operator: 'GreaterThan' } }],
    ['List', { list: { inCellDropDown: true, source: 'a,b,c' } }],
  ])('sets a rule of the type %s', async (type, rule) => {
    const { read } = await validated('Ghi chú', (validation) => void (validation.rule = rule));
    expect(read).toMatchObject({ type });
  });

  test('takes a rule away', async () => {
    const { read } = await validated('Hạng', (validation) => {
      validation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      validation.clear();
    });
    expect(read).toMatchObject({ type: 'None', valid: true });
  });

  test('gets the cells that break a rule', async () => {
    const { sample } = await validated('Ghi chú', (validation) => {
      validation.rule = { custom: { formula: '=NOT(ISNUMBER(SEARCH(A2,C2)))' } };
    });
    const address = await sample.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('C2:C4');
      const cells = dataValidation.getInvalidCellsOrNullObject();
      const none = sheet.getRange('C2').dataValidation.getInvalidCellsOrNullObject();
      cells.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return cells.address;
    });
    expect(address).toBe('Sample!C3');
    const asked = sample.run((sheet) => void sheet.getRange('C2').dataValidation.getInvalidCells());
    expect(await codeOf(asked)).toBe('ItemNotFound');
  });
});
