import { codeOf, startHost } from '../officeJs';
import { highlightAt } from '../../../src/workbench/model/highlights';
import { choicesAt, isValid } from '../../../src/workbench/model/validations';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function run(work: Work): Promise<ReturnType<typeof startHost>> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  return started;
}

function rule(range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add('Custom');
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = color;
  return added;
}

const RED = '#FFC7CE';
const BLUE = '#DDEBF7';

describe('A conditional format', () => {
  test('colours each cell by its own row', async () => {
    const { model } = await run((sheet) => {
      sheet.getRange('A1:A3').values = [['Quá hạn'], [''], ['Không; Quá hạn']];
      rule(sheet.getRange('A1:B3'), '=ISNUMBER(SEARCH("Quá hạn",$A1))', RED);
    });
    const looks = [0, 1, 2].map((row) => highlightAt(model, model.sheet('Sheet1'), row, 1).fill);
    expect(looks).toEqual([RED, undefined, RED]);
  });

  test('is added before the others, and stops them where it says so', async () => {
    const { model } = await run((sheet) => {
      sheet.getRange('A1').values = [[1]];
      rule(sheet.getRange('A1:A2'), '=TRUE', BLUE).custom.format.font.bold = true;
      rule(sheet.getRange('A1:A2'), '=$A1=1', RED).stopIfTrue = true;
    });
    const sheet = model.sheet('Sheet1');
    expect(highlightAt(model, sheet, 0, 0)).toEqual({ fill: RED });
    expect(highlightAt(model, sheet, 1, 0)).toEqual({ fill: BLUE, bold: true });
    expect(sheet.conditionalFormats.map(({ priority }) => priority)).toEqual([1, 2]);
  });

  test('has its formula set relative to the range it was fetched through', async () => {
    const { Excel, model } = await run((sheet) => {
      rule(sheet.getRange('B3:C9'), '=$A3=1', RED);
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = sheet.getRange('B5:C9').conditionalFormats.getItemAt(0);
      item.custom.rule.formula = '=$A5=2';
      item.custom.rule.load('formula');
      await context.sync();
      expect(item.custom.rule.formula).toBe('=$A3=2');
    });
    expect(model.sheet('Sheet1').conditionalFormats[0]?.formula).toBe('=$A3=2');
  });

  test('tells its formula where it has one, and goes alone', async () => {
    const { Excel, model } = await run((sheet) => {
      rule(sheet.getRange('A1:A3'), '=TRUE', RED);
      rule(sheet.getRange('A1:A3'), '=FALSE', BLUE);
    });
    model.sheet('Sheet1').conditionalFormats.push({
      ranges: ['A1:A3'],
      type: 'dataBar',
      formula: '',
      priority: 3,
      stopIfTrue: false,
      format: {},
    });
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange('A1:A3').conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(['Custom', 'Custom', 'DataBar']);
      const [first, , bar] = formats.items;
      expect(first?.customOrNullObject.rule.formula).toBe('=FALSE');
      expect(bar?.customOrNullObject.isNullObject).toBe(true);
      first?.delete();
      await context.sync();
    });
    expect(model.sheet('Sheet1').conditionalFormats.map(({ formula }) => formula)).toEqual(['=TRUE', '']);
  });

  test('of another kind fails where its formula is asked for outright', async () => {
    const { Excel, model } = startHost();
    model.sheet('Sheet1').conditionalFormats.push({
      ranges: ['A1'],
      type: 'cellIs',
      formula: '=5',
      priority: 1,
      stopIfTrue: false,
      format: {},
    });
    const work = Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats;
      formats.load('items/custom/rule/formula');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidOperation');
  });

  test.each(['=NhiemVu[@Mã]=1', '=$A1='])('does not take %s', async (formula) => {
    expect(await codeOf(run((sheet) => void rule(sheet.getRange('A1'), formula, RED)))).toBe(
      'InvalidArgument',
    );
  });

  test('over several areas has no single range', async () => {
    const { Excel, model } = startHost();
    model.sheet('Sheet1').conditionalFormats.push({
      ranges: ['A1:A2', 'C1:C2'],
      type: 'expression',
      formula: '=TRUE',
      priority: 1,
      stopIfTrue: false,
      format: {},
    });
    await Excel.run(async (context) => {
      const item = context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.getItemAt(0);
      const areas = item.getRanges();
      areas.load('address');
      const none = item.getRangeOrNullObject();
      await context.sync();
      expect([areas.address, none.isNullObject]).toEqual(['Sheet1!A1:A2,Sheet1!C1:C2', true]);
      item.getRange();
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
    });
  });
});

describe('A validation', () => {
  const list: Work = (sheet) => {
    sheet.getRange('E1:E3').values = [['Chưa thực hiện'], ['Hoàn thành'], ['']];
    const { dataValidation } = sheet.getRange('A1:A3');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=$E$1:$E$3' } };
    dataValidation.errorAlert = {
      title: 'Sai',
      message: 'Chọn trong danh sách',
      style: 'Warning',
      showAlert: true,
    };
    dataValidation.prompt = { title: 'Trạng thái', message: 'Chọn một', showPrompt: true };
  };

  test('offers the words of its range and takes no others', async () => {
    const { model } = await run(list);
    const sheet = model.sheet('Sheet1');
    expect(choicesAt(model, sheet, 1, 0)).toEqual(['Chưa thực hiện', 'Hoàn thành']);
    expect(choicesAt(model, sheet, 1, 1)).toBeNull();
    expect(isValid(model, sheet, 0, 0, 'Hoàn thành')).toBe(true);
    expect(isValid(model, sheet, 0, 0, 'Xong')).toBe(false);
    expect(isValid(model, sheet, 0, 0, null)).toBe(true);
  });

  test('does not stop what a program writes', async () => {
    const { Excel, model } = await run(list);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['Xong']];
      range.dataValidation.load('type,valid,rule,prompt,errorAlert');
      await context.sync();
      const { type, valid, rule: read, prompt, errorAlert } = range.dataValidation;
      expect([type, valid, read.list?.source]).toEqual(['List', false, '=$E$1:$E$3']);
      expect([prompt.title, errorAlert.style]).toEqual(['Trạng thái', 'Warning']);
    });
    expect(model.value('Sheet1', 0, 0)).toBe('Xong');
  });

  test('comes from words, a table by INDIRECT, or a range object', async () => {
    const { model } = await run((sheet) => {
      sheet.getRange('E1:E2').values = [['Mã'], ['một']];
      sheet.tables.add('E1:E2', true).name = 'DonVi';
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
      sheet.getRange('A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=INDIRECT("DonVi[Mã]")' },
      };
      sheet.getRange('A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('E2') },
      };
    });
    const sheet = model.sheet('Sheet1');
    const offered = [0, 1, 2].map((row) => choicesAt(model, sheet, row, 0));
    expect(offered).toEqual([['có', 'không'], ['một'], ['một']]);
  });

  test.each<[string, Work]>([
    [
      'a bare structured reference',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '=DonVi[Mã]' } };
      },
    ],
    [
      'more than 255 characters',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'a'.repeat(256) },
        };
      },
    ],
    [
      'a long title',
      (sheet) => {
        sheet.getRange('A1').dataValidation.prompt = { title: 'x'.repeat(33), message: '', showPrompt: true };
      },
    ],
    [
      'a range whose rules differ',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
        sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'b' } };
        sheet.getRange('A1:A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'c' } };
      },
    ],
  ])('does not take %s', async (_, work) => {
    expect(await codeOf(run(work))).toBe('InvalidArgument');
  });

  test('measures numbers', async () => {
    const { model } = await run((sheet) => {
      sheet.getRange('A1').dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
      };
    });
    const sheet = model.sheet('Sheet1');
    expect([0, 100, 101, 1.5, 'x'].map((value) => isValid(model, sheet, 0, 0, value))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('is cleared from a part of its range', async () => {
    const { Excel, model } = await run(list);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2').dataValidation.clear();
      await context.sync();
    });
    expect(model.sheet('Sheet1').validations[0]?.ranges).toEqual(['A1', 'A3']);
  });
});
