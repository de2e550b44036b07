import { refused, type Fact } from './fact';
import { read, type Stage } from './stage';

/** Leads from a range to another and gives its address. */
function leads(find: (sheet: Excel.Worksheet) => Excel.Range): Fact['does'] {
  return ({ sheet }: Stage) => read(find(sheet), 'address');
}

export const ranges: readonly Fact[] = [
  {
    title: 'getCell counts from the corner of the range.',
    source: 'documented: Types, Range.getCell',
    does: leads((sheet) => sheet.getRange('B2:C3').getCell(1, 1)),
    answers: 'Sheet1!C3',
  },
  {
    title: 'getOffsetRange moves the range.',
    source: 'documented: Types, Range.getOffsetRange',
    does: leads((sheet) => sheet.getRange('B2:C3').getOffsetRange(1, -1)),
    answers: 'Sheet1!A3:B4',
  },
  {
    title: 'getResizedRange takes a difference.',
    source: 'documented: Types, Range.getResizedRange',
    does: leads((sheet) => sheet.getRange('B2').getResizedRange(2, 1)),
    answers: 'Sheet1!B2:C4',
  },
  {
    title: 'getRowsBelow gives the rows under the range.',
    source: 'documented: Types, Range.getRowsBelow',
    does: leads((sheet) => sheet.getRange('B2:C3').getRowsBelow(2)),
    answers: 'Sheet1!B4:C5',
  },
  {
    title: 'getEntireRow reaches over all columns.',
    source: 'documented: Types, Range.getEntireRow',
    does: leads((sheet) => sheet.getRange('B2:C3').getEntireRow()),
    answers: 'Sheet1!2:3',
  },
  {
    title: 'getEntireColumn reaches over all rows.',
    source: 'documented: Types, Range.getEntireColumn',
    does: leads((sheet) => sheet.getRange('B2:C3').getEntireColumn()),
    answers: 'Sheet1!B:C',
  },
  {
    title: 'getBoundingRect spans both ranges.',
    source: 'documented: Types, Range.getBoundingRect',
    does: leads((sheet) => sheet.getRange('B2').getBoundingRect('D5')),
    answers: 'Sheet1!B2:D5',
  },
  {
    title: 'getIntersection gives the common cells.',
    source: 'documented: Types, Range.getIntersection',
    does: leads((sheet) => sheet.getRange('A1:C3').getIntersection('B2:D5')),
    answers: 'Sheet1!B2:C3',
  },
  {
    title: 'getLastCell is the lower right one.',
    source: 'documented: Types, Range.getLastCell',
    does: leads((sheet) => sheet.getRange('A1:C3').getLastCell()),
    answers: 'Sheet1!C3',
  },
  {
    title: 'getRangeByIndexes counts from 0 and takes sizes.',
    source: 'documented: Types, Worksheet.getRangeByIndexes',
    does: leads((sheet) => sheet.getRangeByIndexes(1, 2, 3, 4)),
    answers: 'Sheet1!C2:F4',
  },
  {
    title: 'A range beyond the sheet is InvalidArgument.',
    source: 'documented: Types, Range.getOffsetRange',
    does: leads((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'An address that is none is InvalidArgument.',
    source: 'general knowledge',
    does: leads((sheet) => sheet.getRange('khong co')),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A column beyond XFD is InvalidArgument.',
    source: 'documented: Excel specifications and limits',
    does: leads((sheet) => sheet.getRange('XFE1')),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'The used range counts formats, and with valuesOnly contents alone.',
    source: 'documented: Types, Range.getUsedRange',
    does: async ({ sheet }) => {
      sheet.getRange('B2:C3').values = [
        ['a', ''],
        ['', 'b'],
      ];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      return [await read(sheet.getUsedRange(true), 'address'), await read(sheet.getUsedRange(), 'address')];
    },
    answers: ['Sheet1!B2:C3', 'Sheet1!B2:E9'],
  },
  {
    title: 'The used range of an empty sheet is its first cell.',
    source: 'documented: Types, Worksheet.getUsedRange',
    does: leads((sheet) => sheet.getUsedRange()),
    answers: 'Sheet1!A1',
  },
  {
    title: 'Inserted rows move what is below and the formulas that read it.',
    source: 'general knowledge',
    does: async ({ sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)+$A$2']];
      sheet.getRange('2:2').insert('Down');
      return read(sheet.getRange('A1:A4'), 'formulas');
    },
    answers: [[1], [''], [2], ['=SUM(A1:A3)+$A$3']],
  },
  {
    title: 'What read a deleted cell reads #REF!.',
    source: 'general knowledge',
    does: async ({ sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=A2+SUM(A1:A2)']];
      sheet.getRange('2:2').delete('Up');
      return read(sheet.getRange('A1:A2'), 'formulas');
    },
    answers: [[1], ['=#REF!+SUM(A1:A1)']],
  },
  {
    title: 'Cells inserted to the right move those in their rows alone, and the formulas that read them.',
    source: 'documented: @types/office-js, Excel.InsertShiftDirection',
    does: async ({ sheet }) => {
      sheet.getRange('A1:C2').values = [
        [1, 2, '=SUM(A1:B1)+$B$1'],
        [3, 4, 5],
      ];
      sheet.getRange('B1').insert('Right');
      return read(sheet.getRange('A1:D2'), 'formulas');
    },
    answers: [
      [1, '', 2, '=SUM(A1:C1)+$C$1'],
      [3, 4, 5, ''],
    ],
  },
  {
    title: 'Cells deleted to the left let those on their right move up to them.',
    source: 'documented: @types/office-js, Excel.DeleteShiftDirection',
    does: async ({ sheet }) => {
      sheet.getRange('A1:D2').values = [
        [1, 2, 3, '=SUM(A1:C1)'],
        [4, 5, 6, '=B1'],
      ];
      sheet.getRange('B1').delete('Left');
      return read(sheet.getRange('A1:D2'), 'formulas');
    },
    answers: [
      [1, 3, '=SUM(A1:B1)', ''],
      [4, 5, 6, '=#REF!'],
    ],
  },
  {
    title: 'Inserted columns take their widths along, and a table on their right moves whole.',
    source: 'general knowledge',
    does: async ({ sheet, model, sync }) => {
      const table = sheet.tables.add('C3:D4', true);
      sheet.getRange('C:C').format.columnWidth = 200;
      sheet.getRange('B:B').insert('Right');
      const range = table.getRange();
      range.load('address');
      await sync();
      const widths = [2, 3].map((column) => model.sheet('Sheet1').columns.get(column)?.width ?? 0);
      return [range.address, widths.map((width) => width > 20)];
    },
    answers: ['Sheet1!D3:E4', [false, true]],
  },
  {
    title: 'Moving cells sideways that would tear a table is InsertDeleteConflict.',
    source: 'documented: Office Add-ins docs, error handling',
    does: ({ sheet }) => {
      sheet.tables.add('C3:D5', true);
      sheet.getRange('A4').insert('Right');
    },
    answers: refused('InsertDeleteConflict'),
  },
  {
    title: 'Cells that insertion would push off the sheet are NonBlankCellOffSheet.',
    source: 'documented: Office Add-ins docs, error handling',
    does: ({ sheet }) => {
      sheet.getRange('A1048576').values = [['x']];
      sheet.getRange('A1').insert('Down');
    },
    answers: refused('NonBlankCellOffSheet'),
  },
  {
    title: 'Insertion that would tear a table is InsertDeleteConflict.',
    source: 'documented: Office Add-ins docs, error handling',
    does: ({ sheet }) => {
      sheet.tables.add('A3:C5', true);
      sheet.getRange('B1').insert('Down');
    },
    answers: refused('InsertDeleteConflict'),
  },
  {
    title: 'Insertion that would tear merged cells is MergedRangeConflict.',
    source: 'documented: Office Add-ins docs, error handling',
    does: ({ sheet }) => {
      sheet.getRange('A3:B3').merge();
      sheet.getRange('B1').insert('Down');
    },
    answers: refused('MergedRangeConflict'),
  },
  {
    title: 'Merging keeps the first content alone, and what is written into a covered cell is lost.',
    source: 'general knowledge',
    does: async ({ sheet }) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2').values = [['mất']];
      return read(sheet.getRange('A1:B2'), 'values');
    },
    answers: [
      ['a', ''],
      ['', ''],
    ],
  },
  {
    title: 'A look that cells do not share reads null.',
    source: 'documented: Types, RangeFont.color',
    does: async ({ sheet }) => {
      sheet.getRange('A1').format.font.color = '#FF0000';
      return read(sheet.getRange('A1:B1').format.font, 'color');
    },
    answers: null,
  },
  {
    title: 'A look that was set reads back, colours in capitals.',
    source: 'general knowledge',
    does: async ({ sheet }) => {
      const { format } = sheet.getRange('A1:B1');
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.fill.color = '#ffc7ce';
      format.font.bold = true;
      format.rowHeight = 30;
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      const edge = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      edge.load('style');
      format.load('wrapText,horizontalAlignment,verticalAlignment,rowHeight,fill/color,font/bold');
      await sheet.context.sync();
      const { wrapText, horizontalAlignment, verticalAlignment, rowHeight, fill, font } = format;
      return [wrapText, horizontalAlignment, verticalAlignment, rowHeight, fill.color, font.bold, edge.style];
    },
    answers: [true, 'Center', 'Top', 30, '#FFC7CE', true, 'Continuous'],
  },
  {
    title: 'Column widths are in points and settle on whole pixels: 28 becomes 27.75.',
    source: 'measured: mog',
    does: async ({ sheet }) => {
      sheet.getRange('A1').format.columnWidth = 28;
      return read(sheet.getRange('A1').format, 'columnWidth');
    },
    answers: 27.75,
  },
  {
    title: 'Fitting a column to its contents measures the whole column, however small the range.',
    source: 'reported: office-js #5999',
    does: async ({ sheet }) => {
      sheet.getRange('A9').values = [['x'.repeat(60)]];
      sheet.getRange('A1:A2').format.autofitColumns();
      return (await read(sheet.getRange('A1').format, 'columnWidth')) > 200;
    },
    answers: true,
  },
  {
    title: 'Whether rows are hidden reads null where only some are.',
    source: 'documented: Types, Range.rowHidden',
    does: async ({ sheet }) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const cell = sheet.getRange('C2');
      cell.load('rowHidden,columnHidden');
      return [await read(sheet.getRange('A1:A3'), 'rowHidden'), cell.rowHidden, cell.columnHidden];
    },
    answers: [null, true, true],
  },
  {
    title: 'A link to a place in the workbook shows its text and reads back.',
    source: 'documented: Types, Range.hyperlink',
    does: async ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'Mở' };
      cell.load('values');
      return [(await read(cell, 'hyperlink')).documentReference, cell.values];
    },
    answers: ['Sheet1!B2', [['Mở']]],
  },
  {
    title: 'A sheet takes 65,530 links; one more is refused.',
    source: 'documented: Excel specifications and limits',
    unsettled: 'refused',
    does: ({ sheet, model }) => {
      const link = (_: unknown, i: number): { cell: string; target: string } => ({
        cell: `B${i + 1}`,
        target: 'Sheet1!A1',
      });
      model.sheet('Sheet1').hyperlinks = Array.from({ length: 65_530 }, link);
      sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B2' };
    },
    answers: refused('InvalidOperation'),
  },
];
