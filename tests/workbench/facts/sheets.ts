import { refused, type Fact } from './fact';
import { read } from './stage';

function named(name: string): Fact['does'] {
  return ({ workbook }) => void workbook.worksheets.add(name);
}

const NAMES = 'reported: SheetJS #2458, office-scripts-docs #560';

export const sheets: readonly Fact[] = [
  {
    title: 'A sheet name has 31 characters at most.',
    source: NAMES,
    does: named('a'.repeat(32)),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A sheet name of 31 characters is taken.',
    source: NAMES,
    does: ({ workbook }) => read(workbook.worksheets.add('a'.repeat(31)), 'name'),
    answers: 'a'.repeat(31),
  },
  ...['6/2024', 'a\\b', 'a?', 'a*', 'a:b', '[a', 'a]'].map((name): Fact => ({
    title: `${JSON.stringify(name)} is no sheet name.`,
    source: NAMES,
    does: named(name),
    answers: refused('InvalidArgument'),
  })),
  {
    title: 'A sheet name begins and ends with no apostrophe.',
    source: NAMES,
    does: named("Kế hoạch'"),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'History is no sheet name, in whatever case.',
    source: NAMES,
    does: named('history'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A sheet name that is taken, in whatever case, is ItemAlreadyExists.',
    source: NAMES,
    does: named('SHEET1'),
    answers: refused('ItemAlreadyExists'),
  },
  {
    title: 'A sheet that is not there is ItemNotFound.',
    source: 'documented: Types, WorksheetCollection.getItem',
    does: ({ workbook }) => read(workbook.worksheets.getItem('Không có'), 'name'),
    answers: refused('ItemNotFound'),
  },
  {
    title: 'The last visible sheet is not deleted.',
    source: 'general knowledge',
    does: ({ sheet }) => sheet.delete(),
    answers: refused('InvalidOperation'),
  },
  {
    title: 'The last visible sheet is not hidden.',
    source: 'general knowledge',
    does: ({ sheet }) => void (sheet.visibility = 'Hidden'),
    answers: refused('InvalidOperation'),
  },
  {
    title: 'A very hidden sheet is not deleted.',
    source: 'documented: Types, Worksheet.delete',
    does: ({ workbook }) => {
      const sheet = workbook.worksheets.add('x');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
    },
    answers: refused('InvalidOperation'),
  },
  {
    title: 'A very hidden sheet that is set hidden first is deleted.',
    source: 'documented: Types, Worksheet.delete',
    does: async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.add('x');
      sheet.visibility = 'VeryHidden';
      sheet.visibility = 'Hidden';
      sheet.delete();
      const count = workbook.worksheets.getCount();
      await sync();
      return count.value;
    },
    answers: 1,
  },
  {
    title: 'A hidden sheet is not brought to the front.',
    source: 'general knowledge',
    does: ({ workbook }) => {
      const sheet = workbook.worksheets.add('x');
      sheet.visibility = 'Hidden';
      sheet.activate();
    },
    answers: refused('InvalidOperation'),
  },
  {
    title: 'A sheet is added at the end, named, moved, coloured, frozen, and brought to the front.',
    source: 'documented: Types, Worksheet',
    does: async ({ workbook, sync, model }) => {
      const added = workbook.worksheets.add('Nhiệm vụ');
      added.position = 0;
      added.tabColor = '#1f4e79';
      added.showGridlines = false;
      added.freezePanes.freezeAt(added.getRange('A1:B2'));
      added.activate();
      const frozen = added.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      added.load('name,position,visibility');
      await sync();
      const { name, tabColor, showGridlines } = model.activeSheet;
      return [added.name, added.position, added.visibility, name, tabColor, showGridlines, frozen.address];
    },
    answers: ['Nhiệm vụ', 0, 'Visible', 'Nhiệm vụ', '#1F4E79', false, "'Nhiệm vụ'!A1:B2"],
  },
  {
    title: 'A renamed sheet is followed by formulas and by objects that stand for it.',
    source: 'general knowledge',
    does: async ({ workbook, sheet, sync }) => {
      const added = workbook.worksheets.add('Cũ');
      added.getRange('A1').values = [[7]];
      sheet.getRange('A1').formulas = [["='Cũ'!A1"]];
      await sync();
      added.name = 'Tên mới';
      await sync();
      const cell = sheet.getRange('A1');
      cell.load('formulas,values');
      return [await read(added, 'name'), cell.formulas, cell.values];
    },
    answers: ['Tên mới', [["='Tên mới'!A1"]], [[7]]],
  },
  {
    title: 'A selection brings its sheet to the front and can be read.',
    source: 'documented: Types, Range.select',
    does: async ({ workbook, sync }) => {
      workbook.worksheets.add('Hai').getRange('B2:C3').select();
      const [cell, range] = [workbook.getActiveCell(), workbook.getSelectedRange()];
      cell.load('address');
      range.load('address');
      await sync();
      return [cell.address, range.address];
    },
    answers: ['Hai!B2', 'Hai!B2:C3'],
  },
  {
    title: 'A sheet prints as it is told.',
    source: 'documented: Types, PageLayout',
    does: async ({ sheet, sync, model }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      await sync();
      return model.sheet('Sheet1').print;
    },
    answers: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: 0, last: 1 },
      fitToWidth: true,
      footer: '&P/&N',
    },
  },
  {
    title: 'A sheet prints over several pages, each with its first columns, and on one again.',
    source: 'documented: Types, PageLayout.setPrintTitleColumns',
    does: async ({ sheet, sync, model }) => {
      const { pageLayout } = sheet;
      const before = pageLayout.getPrintTitleColumnsOrNullObject();
      pageLayout.setPrintTitleColumns('$A:$B');
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.zoom = { horizontalFitToPages: 2 };
      const columns = await read(pageLayout.getPrintTitleColumns(), 'address');
      const { horizontalFitToPages: pages } = await read(pageLayout, 'zoom');
      const wide = model.sheet('Sheet1').print?.pagesWide;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      await sync();
      return [before.isNullObject, columns, pages, wide, model.sheet('Sheet1').print?.pagesWide];
    },
    answers: [true, 'Sheet1!A:B', 2, 2, undefined],
  },
  ...(['activate', 'select', 'freeze'] as const).map((deed): Fact => ({
    title: `While another workbook is in front, ${deed} is GeneralException.`,
    source: 'documented: Office Add-ins docs, troubleshooting',
    does: ({ sheet, host }) => {
      host.otherInFront = true;
      if (deed === 'activate') sheet.activate();
      else if (deed === 'select') sheet.getRange('A1').select();
      else sheet.freezePanes.freezeRows(1);
    },
    answers: refused('GeneralException'),
  })),
  {
    title: 'While another workbook is in front, values are written all the same.',
    source: 'documented: Office Add-ins docs, troubleshooting',
    does: async ({ sheet, host }) => {
      host.otherInFront = true;
      sheet.getRange('A1').values = [['x']];
      return read(sheet.getRange('A1'), 'values');
    },
    answers: [['x']],
  },
];
