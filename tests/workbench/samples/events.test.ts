import { codeOf } from '../officeJs';
import { GOODS, startSample, type Sample } from './sample';

type Told = Record<string, unknown>;

/** What the handlers of a sample were called with, after a step of it. */
async function toldOf(
  { run, host }: Sample,
  listen: (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.EventHandlers<unknown>,
  step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<Told[]> {
  const told: Told[] = [];
  const listener = await run((sheet, context) =>
    listen(sheet, context).add((args) => {
      told.push(args as Told);
      return Promise.resolve();
    }),
  );
  await run(step);
  await host.delivered();
  await removed(listener);
  expect(host.kept.handlers).toBe(0);
  return told;
}

async function removed(listener: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  listener.remove();
  await listener.context.sync();
}

type Events = OfficeExtension.EventHandlers<unknown>;

describe('A program like the samples for events', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Events]>([
    ['a sheet', (sheet) => sheet.onCalculated],
    ['all sheets', (_, context) => context.workbook.worksheets.onCalculated],
  ])('hears from %s which formulas were calculated', async (_, listen) => {
    const told = await toldOf(await startSample(GOODS), listen, (sheet) => {
      sheet.getRange('B2').values = [[9]];
    });
    expect(told).toMatchObject([{ type: 'WorksheetCalculated', address: 'D2' }]);
  });

  test('hears nothing of calculation where no formula reads what was changed', async () => {
    const told = await toldOf(
      await startSample(GOODS),
      (sheet) => sheet.onCalculated,
      (sheet) => {
        sheet.getRange('F9').values = [[1]];
      },
    );
    expect(told).toEqual([]);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Events]>([
    ['a sheet', (sheet) => sheet.onFormulaChanged],
    ['all sheets', (_, context) => context.workbook.worksheets.onFormulaChanged],
  ])('hears from %s what a formula was before', async (_, listen) => {
    const told = await toldOf(await startSample(GOODS), listen, (sheet) => {
      sheet.getRange('D2').formulas = [['=B2+C2']];
    });
    expect(told).toMatchObject([
      {
        type: 'WorksheetFormulaChanged',
        source: 'Local',
        formulaDetails: [{ cellAddress: 'D2', previousFormula: '=B2*C2' }],
      },
    ]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a value that formulas read', (sheet) => void (sheet.getRange('B2').values = [[9]])],
    ['rows put between', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ])('hears of no changed formula after %s', async (_, step) => {
    const told = await toldOf(await startSample(GOODS), (sheet) => sheet.onFormulaChanged, step);
    expect(told).toEqual([]);
  });

  test('hears which rows a sorting has moved', async () => {
    const told = await toldOf(
      await startSample([
        ['Hàng', 'Số'],
        ['a', 1],
        ['b', 3],
        ['c', 2],
      ]),
      (sheet) => sheet.onRowSorted,
      (sheet) => sheet.getRange('A1:B4').sort.apply([{ key: 1 }], false, true),
    );
    expect(told).toMatchObject([{ type: 'WorksheetRowSorted', address: 'A3:B4', source: 'Local' }]);
  });

  test('hears which columns a sorting has moved', async () => {
    const told = await toldOf(
      await startSample([['Hàng', 3, 1, 2]]),
      (_, context) => context.workbook.worksheets.onColumnSorted,
      (sheet) => sheet.getRange('A1:D1').sort.apply([{ key: 0 }], false, true, 'Columns'),
    );
    expect(told).toMatchObject([{ type: 'WorksheetColumnSorted', address: 'B1:D1' }]);
  });

  test('hears of added and deleted sheets, of tables and of what is chosen', async () => {
    const sample = await startSample(GOODS);
    const added = await toldOf(
      sample,
      (_, context) => context.workbook.worksheets.onAdded,
      (_, context) => void context.workbook.worksheets.add('Hai'),
    );
    expect(added).toMatchObject([{ type: 'WorksheetAdded', source: 'Local' }]);
    const deleted = await toldOf(
      sample,
      (_, context) => context.workbook.worksheets.onDeleted,
      (_, context) => context.workbook.worksheets.getItem('Hai').delete(),
    );
    expect(deleted).toMatchObject([{ type: 'WorksheetDeleted' }]);
    await sample.run((sheet) => void (sheet.tables.add('A1:D4', true).name = 'Hang'));
    const table = await toldOf(
      sample,
      (_, context) => context.workbook.tables.onChanged,
      (sheet) => void (sheet.getRange('A2').values = [['Trà']]),
    );
    expect(table).toMatchObject([{ type: 'TableChanged', address: 'A2', changeType: 'RangeEdited' }]);
    const chosen = await toldOf(
      sample,
      (sheet) => sheet.onSelectionChanged,
      (sheet) => sheet.getRange('B2:C3').select(),
    );
    expect(chosen).toMatchObject([{ type: 'WorksheetSelectionChanged', address: 'B2:C3' }]);
  });

  test('hears that its workbook is in front again', async () => {
    const sample = await startSample();
    const told = await toldOf(
      sample,
      (_, context) => context.workbook.onActivated,
      () => {
        sample.host.otherInFront = true;
        sample.host.otherInFront = false;
      },
    );
    expect(told).toEqual([{ type: 'WorkbookActivated' }]);
  });

  test('hears nothing while it has switched its events off', async () => {
    const sample = await startSample(GOODS);
    const told = await toldOf(
      sample,
      (sheet) => sheet.onChanged,
      (sheet, context) => {
        context.runtime.enableEvents = false;
        sheet.getRange('A2').values = [['Trà']];
      },
    );
    expect(told).toEqual([]);
    await sample.run(async (_, context) => {
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
    });
  });

  test('is told by name that clicks are not known', async () => {
    const { run } = await startSample();
    const asked = run((sheet) => void sheet.onSingleClicked.add(() => Promise.resolve()));
    await expect(asked).rejects.toThrow('Worksheet.onSingleClicked is not known to the stand-in.');
    expect(await codeOf(asked)).toBe('NotImplemented');
  });
});
