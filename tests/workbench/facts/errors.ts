import { notKnown, refused, type Fact } from './fact';
import { read, refusalOf, type Stage } from './stage';

const LIBRARY = 'read off the library';
const EDIT = 'documented: Office Add-ins docs, error handling and Excel.run';

function whileTyping({ sheet, host }: Stage): Promise<string> {
  host.cellEdit = true;
  return read(sheet, 'name');
}

export const errors: readonly Fact[] = [
  {
    title: 'A property that was not loaded is PropertyNotLoaded.',
    source: LIBRARY,
    does: async ({ sheet, sync }) => {
      sheet.load('name');
      await sync();
      return sheet.visibility;
    },
    answers: refused('PropertyNotLoaded'),
  },
  {
    title: 'The identifier of an object comes with it, for events need it; those of items do not.',
    source: LIBRARY,
    does: async ({ sheet, workbook, sync }) => {
      workbook.worksheets.load('items/name');
      await sync();
      return [
        sheet.id.length,
        await refusalOf(Promise.resolve().then(() => workbook.worksheets.items[0]?.id)),
      ];
    },
    answers: [38, 'PropertyNotLoaded'],
  },
  {
    title: 'A result before its sync is ValueNotLoaded.',
    source: LIBRARY,
    does: ({ workbook }) => workbook.worksheets.getCount().value,
    answers: refused('ValueNotLoaded'),
  },
  {
    title: 'isNullObject needs a sync, and no load.',
    source: 'documented: Office Add-ins docs, OrNullObject methods',
    does: async ({ workbook, sync }) => {
      const none = workbook.worksheets.getItemOrNullObject('Không có');
      await sync();
      return none.isNullObject;
    },
    answers: true,
  },
  {
    title: 'A property of a null object reads as undefined.',
    source: LIBRARY,
    does: async ({ workbook, sync }) => {
      const none = workbook.worksheets.getItemOrNullObject('Không có');
      none.load('name');
      await sync();
      return none.name;
    },
    answers: undefined,
  },
  {
    title: 'The used range of an empty range is ItemNotFound.',
    source: 'documented: Types, Range.getUsedRange',
    does: ({ sheet }) => read(sheet.getRange('A1:B2').getUsedRange(true), 'address'),
    answers: refused('ItemNotFound'),
  },
  {
    title: 'The used range of an empty range is a null object where that is asked for.',
    source: 'documented: Types, Range.getUsedRangeOrNullObject',
    does: async ({ sheet, sync }) => {
      const none = sheet.getRange('A1:B2').getUsedRangeOrNullObject(true);
      await sync();
      return none.isNullObject;
    },
    answers: true,
  },
  {
    title: 'An object of another context is InvalidRequestContext.',
    source: LIBRARY,
    does: async ({ Excel, sheet }) => {
      const theirs = sheet.getRange('A1');
      return refusalOf(
        Excel.run(async (other) => {
          other.workbook.names.add('Muc', theirs);
          await other.sync();
        }),
      );
    },
    answers: 'InvalidRequestContext',
  },
  {
    title: 'An object whose run has ended is InvalidObjectPath.',
    source: LIBRARY,
    does: async ({ Excel }) => {
      const gone = await Excel.run(async (other) => {
        const range = other.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.load('values');
        await other.sync();
        return range;
      });
      return refusalOf(
        (async () => {
          gone.load('values');
          await gone.context.sync();
        })(),
      );
    },
    answers: 'InvalidObjectPath',
  },
  {
    title: 'A sheet that went meanwhile is ItemNotFound.',
    source: 'documented: Office Add-ins docs, error handling',
    does: gone,
    answers: refused('ItemNotFound'),
  },
  {
    title: 'A sheet that went meanwhile is InvalidRequestContext on the web.',
    source: 'reported: office-js #6964',
    given: { platform: 'web' },
    does: gone,
    answers: refused('InvalidRequestContext'),
  },
  {
    title: 'A request while a person is typing in a cell is InvalidOperationInCellEditMode.',
    source: EDIT,
    unsettled: 'cellEditCode',
    does: whileTyping,
    answers: refused('InvalidOperationInCellEditMode'),
  },
  {
    title:
      'A request while a person is typing is InvalidOperation where the stand-in is told so, for the documents name both.',
    source: EDIT,
    unsettled: 'cellEditCode',
    given: { cellEditCode: 'InvalidOperation' },
    does: whileTyping,
    answers: refused('InvalidOperation'),
  },
  {
    title: 'With delayForCellEdit a request waits until the typing ends.',
    source: 'documented: Types, RunOptions.delayForCellEdit',
    does: async ({ Excel, host }) => {
      host.cellEdit = true;
      const order: string[] = [];
      const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
        await context.sync();
        order.push('answered');
      });
      await new Promise((resolve) => setTimeout(resolve));
      order.push('typed');
      host.cellEdit = false;
      await waiting;
      return order;
    },
    answers: ['typed', 'answered'],
  },
  {
    title: 'What stood before the failing action stays done, and nothing after it is.',
    source: LIBRARY,
    does: async ({ sheet, sync, model }) => {
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('A2').values = [['=SAI(']];
      sheet.getRange('A3').values = [['sau']];
      const code = await sync().catch((error: { code: string }) => error.code);
      return [code, model.value('Sheet1', 0, 0), model.value('Sheet1', 2, 0)];
    },
    answers: ['InvalidArgument', 'trước', null],
  },
  {
    title: 'A method that the stand-in does not know is refused by name.',
    source: 'rule of the stand-in',
    does: async ({ sheet, sync }) => {
      sheet.getRange('A1').getPivotTables();
      return sync().catch(({ code, message }: { code: string; message: string }) => [code, message]);
    },
    answers: ['NotImplemented', 'Range.getPivotTables is not known to the stand-in.'],
  },
  {
    title:
      'A property that the stand-in does not know is refused by name, and nothing else of that load is answered.',
    source: 'rule of the stand-in',
    does: async ({ sheet, sync }) => {
      sheet.load('name,enableFormatConditionsCalculation');
      return sync().catch(({ code, message }: { code: string; message: string }) => [code, message]);
    },
    answers: ['NotImplemented', 'Worksheet.enableFormatConditionsCalculation is not known to the stand-in.'],
  },
  {
    title: 'A call on a null object of the same request does nothing.',
    source: 'documented: Office Add-ins docs, OrNullObject methods',
    does: async ({ workbook, sync }) => {
      workbook.worksheets.getItemOrNullObject('Không có').delete();
      await sync();
      return 'done';
    },
    answers: 'done',
  },
  {
    title: 'A failure that a test orders comes once, at its action.',
    source: 'rule of the stand-in',
    does: async ({ sheet, sync, host, model }) => {
      host.failNext('GeneralException', 5);
      sheet.getRange('A1').values = [['a']];
      sheet.getRange('A2').values = [['b']];
      const code = await sync().catch((error: { code: string }) => error.code);
      const after = model.value('Sheet1', 1, 0);
      sheet.getRange('A2').values = [['b']];
      await sync();
      return [code, after, model.value('Sheet1', 1, 0)];
    },
    answers: ['GeneralException', null, 'b'],
  },
  {
    title: 'Inserting columns within a table by cells is not known to the stand-in.',
    source: 'rule of the stand-in',
    does: ({ sheet }) => {
      sheet.tables.add('A1:C2', true);
      sheet.getRange('B:B').insert('Right');
    },
    answers: notKnown,
  },
];

async function gone({ workbook, host, sync }: Stage): Promise<void> {
  const sheet = workbook.worksheets.add('Hai');
  await sync();
  host.beforeSync = () => {
    host.beforeSync = null;
    host.coauthor.deleteSheet('Hai');
  };
  sheet.getRange('A1').values = [['x']];
  await sync();
}
