import { notKnown, refused, type Fact } from './fact';
import { read } from './stage';
import { values, withTable } from './withTable';

export const tableRows: readonly Fact[] = [
  {
    title: "rows.add moves the cells below, in the table's columns only.",
    source: 'measured: mog',
    does: withTable((stage) => {
      stage.sheet.getRange('F6').values = [['bên cạnh']];
      stage.table.rows.add(undefined, [
        ['A.3', 'Ba', ''],
        ['A.4', 'Bốn', ''],
      ]);
      return values(stage, 'B3:F8');
    }),
    answers: [
      ['A.1', 'Một', 'A.1!', '', ''],
      ['A.2', 'Hai', 'A.2!', '', ''],
      ['A.3', 'Ba', 'A.3!', '', ''],
      ['A.4', 'Bốn', 'A.4!', '', 'bên cạnh'],
      ['', '', '', '', ''],
      ['ở dưới', '', '', '', ''],
    ],
  },
  {
    title: 'rows.add in the middle keeps the others in order.',
    source: 'documented: Types, TableRowCollection.add',
    does: withTable((stage) => {
      stage.table.rows.add(1, [['giữa', '', '']]);
      return values(stage, 'B3:B5');
    }),
    answers: [['A.1'], ['giữa'], ['A.2']],
  },
  {
    title: 'rows.add of another width is InvalidArgument.',
    source: 'documented: Types, TableRowCollection.add',
    does: withTable(({ table }) => void table.rows.add(undefined, [['a']])),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'rows.add takes no third argument before ExcelApi 1.15.',
    source: 'documented: Types, TableRowCollection.add',
    does: withTable(({ table }) => void table.rows.add(undefined, [['a', 'b', 'c']], true)),
    answers: refused('ApiNotFound'),
  },
  {
    title: 'rows.add takes a third argument in Excel 2024.',
    source: 'documented: Types, TableRowCollection.add',
    given: { excel: '2024' },
    does: withTable(async ({ table }) => {
      table.rows.add(undefined, [['a', 'b', 'c']], true);
      return read(table.rows, 'count');
    }),
    answers: 3,
  },
  {
    title: 'A deleted row moves up what is below.',
    source: 'documented: Types, TableRow.delete',
    does: withTable(async (stage) => {
      stage.table.rows.getItemAt(0).delete();
      return [await read(stage.table.getRange(), 'address'), await values(stage, 'B3:B5')];
    }),
    answers: ['Sheet1!B2:D3', [['A.2'], [''], ['ở dưới']]],
  },
  {
    title: 'A TableRow is a place and no record: rows added above change what it tells.',
    source: 'documented: Types, TableRow',
    does: withTable(async ({ table }) => {
      const row = table.rows.getItemAt(0);
      table.rows.add(0, [['mới', '', '']]);
      return (await read(row, 'values'))[0]?.[0];
    }),
    answers: 'mới',
  },
  {
    title: 'delete takes the cells with the table.',
    source: 'documented: VBA reference, ListObject.Delete',
    does: withTable(async (stage) => {
      stage.table.delete();
      return [await values(stage, 'B3:B3'), await read(stage.sheet.tables, 'count')];
    }),
    answers: [[['']], 0],
  },
  {
    title: 'convertToRange leaves the cells.',
    source: 'documented: Types, Table.convertToRange',
    does: withTable(async (stage) => {
      stage.table.convertToRange();
      return [await values(stage, 'B3:B3'), await read(stage.sheet.tables, 'count')];
    }),
    answers: [[['A.1']], 0],
  },
  {
    title: 'A table that lost its last row has no rows.',
    source: 'reported: office-js #5909',
    unsettled: 'emptiedTable',
    does: emptied(({ table }) => read(table.rows, 'count')),
    answers: 0,
  },
  {
    title: 'A table that lost its last row tells of a blank one where the stand-in is told so.',
    source: 'general knowledge',
    unsettled: 'emptiedTable',
    given: { emptiedTable: 'blankRow' },
    does: emptied(({ table }) => read(table.rows, 'count')),
    answers: 1,
  },
  {
    title: 'The body of a table that lost its last row is refused.',
    source: 'not known',
    unsettled: 'emptiedBody',
    does: emptied(({ table }) => read(table.getDataBodyRange(), 'address')),
    answers: notKnown,
  },
  {
    title: 'The body of a table that lost its last row is its blank row where the stand-in is told so.',
    source: 'not known',
    unsettled: 'emptiedBody',
    given: { emptiedBody: 'blankRow' },
    does: emptied(({ table }) => read(table.getDataBodyRange(), 'address')),
    answers: 'Sheet1!B3:D3',
  },
  {
    title: 'The first row added to a table without rows takes the place of its blank one.',
    source: 'general knowledge',
    does: emptied(async (stage) => {
      stage.table.rows.add(undefined, [
        ['B.1', '', ''],
        ['B.2', '', ''],
      ]);
      return [await read(stage.table.rows, 'count'), await values(stage, 'B3:B4')];
    }),
    answers: [2, [['B.1'], ['B.2']]],
  },
  {
    title: 'A program that writes below a table leaves it as it is.',
    source: 'measured: mog',
    unsettled: 'tablesGrowForPrograms',
    does: below,
    answers: 'Sheet1!B2:D4',
  },
  {
    title: 'A table takes in what a program writes below it where the stand-in is told so.',
    source: 'documented: Office Add-ins docs, performance',
    unsettled: 'tablesGrowForPrograms',
    given: { tablesGrowForPrograms: true },
    does: below,
    answers: 'Sheet1!B2:D5',
  },
  {
    title:
      'A table that takes in what a program writes leaves out a blank last block that the library sends.',
    source: 'reported: office-js #3013 #3191',
    unsettled: 'tablesGrowForPrograms',
    given: { tablesGrowForPrograms: true },
    does: withTable(async ({ sheet, table }) => {
      sheet.getRange('B6').clear();
      sheet.getRange('B5:D1504').values = Array.from({ length: 1500 }, (_, i) => [
        i < 1000 ? 'x' : '',
        '',
        '',
      ]);
      return read(table.getRange(), 'address');
    }),
    answers: 'Sheet1!B2:D1004',
  },
  {
    title: 'What a person types below a table becomes a row of it.',
    source: 'documented: VBA reference, AutoCorrect.AutoExpandListRange',
    does: withTable(typedBelow),
    answers: 'Sheet1!B2:D5',
  },
  {
    title: 'What a person types below a table stays outside where the user has switched that off.',
    source: 'documented: VBA reference, AutoCorrect.AutoExpandListRange',
    given: { tablesGrow: false },
    does: withTable(typedBelow),
    answers: 'Sheet1!B2:D4',
  },
  {
    title: 'What a person types below a table stays outside where a validation lies.',
    source: 'documented: Office Add-ins docs, performance',
    does: withTable(async (stage) => {
      stage.sheet.getRange('B5').dataValidation.rule = { textLength: { formula1: 9, operator: 'LessThan' } };
      await stage.sync();
      return typedBelow(stage);
    }),
    answers: 'Sheet1!B2:D4',
  },
  {
    title: 'What a person types below a table stays outside on a protected sheet.',
    source: 'general knowledge',
    does: withTable(async (stage) => {
      stage.sheet.getRange('B5').format.protection.locked = false;
      stage.sheet.protection.protect();
      await stage.sync();
      return typedBelow(stage);
    }),
    answers: 'Sheet1!B2:D4',
  },
];

function emptied(work: Parameters<typeof withTable>[0]): Fact['does'] {
  return withTable(async (stage) => {
    stage.table.rows.getItemAt(1).delete();
    stage.table.rows.getItemAt(0).delete();
    await stage.sync();
    return work(stage);
  });
}

function below(stage: Parameters<Fact['does']>[0]): unknown {
  return withTable(({ sheet, table }) => {
    sheet.getRange('B5').values = [['A.3']];
    return read(table.getRange(), 'address');
  })(stage);
}

function typedBelow({ host, table }: Parameters<Parameters<typeof withTable>[0]>[0]): unknown {
  host.person.type('Sheet1', 'B5', 'A.3');
  return read(table.getRange(), 'address');
}
