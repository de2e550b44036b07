import { notKnown, refused, type Fact } from './fact';
import { read } from './stage';
import { values, withTable } from './withTable';

/** Adds a table beside NhiemVu and gives it a name. */
function named(name: string): Fact['does'] {
  return withTable(async ({ sheet }) => {
    const table = sheet.tables.add('G1:H2', true);
    table.name = name;
    return read(table, 'name');
  });
}

const ADDRESS = 'reported: exceljs #2675, ClosedXML #1192';

export const tables: readonly Fact[] = [
  {
    title: 'A table over another is InvalidArgument.',
    source: 'reported: office-js #1199',
    does: withTable(({ sheet }) => void sheet.tables.add('D4:E6', true)),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A table over merged cells is InvalidArgument.',
    source: 'general knowledge',
    does: ({ sheet }) => {
      sheet.getRange('A1:B1').merge();
      sheet.tables.add('A1:B3', true);
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A table name that is taken, in whatever case, is InvalidArgument.',
    source: 'reported: office-js #551',
    does: named('nhiemvu'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'May2019 is a cell and no table name.',
    source: ADDRESS,
    does: named('May2019'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'PL01 is a cell and no table name.',
    source: ADDRESS,
    does: named('PL01'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'Q1 is a cell and no table name.',
    source: ADDRESS,
    does: named('Q1'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'C and R are no table names.',
    source: 'general knowledge',
    does: named('C'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'R1C1 is a cell and no table name.',
    source: 'general knowledge',
    does: named('R1C1'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A table name has no spaces.',
    source: 'general knowledge',
    does: named('Nhiệm vụ'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A table name begins with no digit.',
    source: 'general knowledge',
    does: named('1a'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A table name of letters, digits, points and lines is taken, also with Vietnamese signs.',
    source: 'general knowledge',
    does: named('_NhiệmVụ.1\\a'),
    answers: '_NhiệmVụ.1\\a',
  },
  {
    title: 'A table name has 255 characters at most.',
    source: 'general knowledge',
    does: named('a'.repeat(256)),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A style that is not there is InvalidArgument.',
    source: 'general knowledge',
    does: withTable(({ table }) => void (table.style = 'Đẹp')),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'Headings become text, unique ignoring case, and ColumnN where blank.',
    source: 'general knowledge',
    does: async (stage) => {
      stage.sheet.getRange('G1:J2').values = [
        [2024, 'a', 'A', ''],
        [1, 2, 3, 4],
      ];
      stage.sheet.tables.add('G1:J2', true);
      return values(stage, 'G1:J1');
    },
    answers: [['2024', 'a', 'A2', 'Column4']],
  },
  {
    title: 'A blank heading written by a program becomes ColumnN.',
    source: 'general knowledge',
    does: withTable((stage) => {
      stage.sheet.getRange('C2').values = [['']];
      return values(stage, 'B2:D2');
    }),
    answers: [['Mã', 'Column2', 'Cảnh báo']],
  },
  {
    title: 'A heading set to one that is there already is refused.',
    source: 'not known',
    unsettled: 'duplicateHeading',
    does: withTable(({ sheet }) => void (sheet.getRange('C2').values = [['mã']])),
    answers: notKnown,
  },
  {
    title: 'A column named like another is refused.',
    source: 'not known',
    unsettled: 'duplicateHeading',
    does: withTable(({ table }) => void (table.columns.getItemAt(1).name = 'Mã')),
    answers: notKnown,
  },
  {
    title: 'A heading set to one that is there already gets a number where the stand-in is told so.',
    source: 'not known',
    unsettled: 'duplicateHeading',
    given: { duplicateHeading: 'number' },
    does: withTable((stage) => {
      stage.sheet.getRange('C2').values = [['mã']];
      return values(stage, 'B2:C2');
    }),
    answers: [['Mã', 'mã2']],
  },
  {
    title: 'A heading takes no formula.',
    source: 'general knowledge',
    does: withTable(({ sheet }) => void (sheet.getRange('C2').values = [['=1+1']])),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A table over bare headings gets a row, and what is below moves down.',
    source: 'reported: office-js #5151 #1197 #196',
    does: async (stage) => {
      stage.sheet.getRange('G1:G2').values = [['Mã'], ['dưới']];
      const table = stage.sheet.tables.add('G1', true);
      return [await read(table.getRange(), 'address'), await values(stage, 'G1:G3')];
    },
    answers: ['Sheet1!G1:G2', [['Mã'], [''], ['dưới']]],
  },
  {
    title: 'A table added without headings gets some above its data, which moves down.',
    source: 'reported: office-js #1197',
    does: async (stage) => {
      stage.sheet.getRange('G1:H2').values = [
        [1, 2],
        [3, 4],
      ];
      const table = stage.sheet.tables.add('G1:H2', false);
      return [await read(table.getRange(), 'address'), await values(stage, 'G1:H3')];
    },
    answers: [
      'Sheet1!G1:H3',
      [
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ],
    ],
  },
  {
    title: 'A table tells its name, columns, rows and body.',
    source: 'documented: Types, Table',
    does: withTable(async ({ table, sync }) => {
      table.load('name,showFilterButton,rows/count,columns/count');
      table.columns.load('items/name,items/index');
      const body = table.getDataBodyRange();
      body.load('address,formulas');
      await sync();
      const { items } = table.columns;
      return [
        table.name,
        table.showFilterButton,
        table.rows.count,
        items.map(({ name, index }) => [name, index]),
        body.address,
        body.formulas[0],
      ];
    }),
    answers: [
      'NhiemVu',
      true,
      2,
      [
        ['Mã', 0],
        ['Tên nhiệm vụ', 1],
        ['Cảnh báo', 2],
      ],
      'Sheet1!B3:D4',
      ['A.1', 'Một', '=[@Mã]&"!"'],
    ],
  },
  {
    title: 'A resized table keeps its top row.',
    source: 'documented: Types, Table.resize',
    does: withTable(({ table }) => void table.resize('B3:D5')),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A resized table overlaps itself.',
    source: 'documented: Types, Table.resize',
    does: withTable(({ table }) => void table.resize('F2:G4')),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A resized table keeps a row.',
    source: 'documented: VBA reference, ListObject.Resize',
    does: withTable(({ table }) => void table.resize('B2:D2')),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A resized table meets no other.',
    source: 'documented: VBA reference, ListObject.Resize',
    does: withTable(({ sheet, table }) => {
      sheet.tables.add('B8:C9', true);
      table.resize('B2:D8');
    }),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'resize moves no cells, and fills the calculated column.',
    source: 'documented: VBA reference, ListObject.Resize',
    does: withTable((stage) => {
      stage.table.resize('B2:D6');
      return values(stage, 'B5:D6');
    }),
    answers: [
      ['', '', '!'],
      ['ở dưới', '', 'ở dưới!'],
    ],
  },
  {
    title: 'A renamed table is followed by the formulas that name it.',
    source: 'general knowledge',
    does: withTable(async ({ sheet, table }) => {
      sheet.getRange('A1').formulas = [['=COUNTA(NhiemVu[Mã])']];
      table.name = 'ViecLam';
      return read(sheet.getRange('A1'), 'formulas');
    }),
    answers: [['=COUNTA(ViecLam[Mã])']],
  },
  {
    title: 'A renamed column is followed by its heading and the formulas that name it.',
    source: 'general knowledge',
    does: withTable(async (stage) => {
      stage.sheet.getRange('A1').formulas = [['=COUNTA(NhiemVu[Mã])']];
      stage.table.columns.getItem('Mã').name = 'Mã số';
      return [await values(stage, 'B2'), await read(stage.sheet.getRange('A1'), 'formulas')];
    }),
    answers: [[['Mã số']], [['=COUNTA(NhiemVu[Mã số])']]],
  },
];
