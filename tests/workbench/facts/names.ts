import { refused, type Fact } from './fact';
import { read } from './stage';

function called(name: string): Fact['does'] {
  return ({ workbook }) => {
    workbook.names.add('NgayTinh', '=1');
    workbook.names.add(name, '=1');
  };
}

const LOCAL = 'reported: office-js #740';

export const names: readonly Fact[] = [
  {
    title: 'A name that is taken, in whatever case, already exists.',
    source: 'reported: office-js #2875',
    does: called('ngaytinh'),
    answers: refused('ItemAlreadyExists'),
  },
  {
    title: 'A name that is a cell is InvalidArgument.',
    source: 'general knowledge',
    does: called('A1'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A name has no spaces.',
    source: 'general knowledge',
    does: called('có dấu cách'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'R and C are no names.',
    source: 'general knowledge',
    does: called('R'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A name that a table has is taken.',
    source: 'general knowledge',
    does: ({ sheet, workbook }) => {
      sheet.tables.add('A1:A2', true).name = 'DonVi';
      workbook.names.add('donvi', '=1');
    },
    answers: refused('ItemAlreadyExists'),
  },
  {
    title: 'A name of a sheet may be called like one of the workbook, and comes first there.',
    source: 'general knowledge',
    does: async ({ sheet, workbook }) => {
      workbook.names.add('Muc', '=1');
      sheet.names.add('Muc', '=2');
      sheet.getRange('A1').formulas = [['=Muc']];
      return read(sheet.getRange('A1'), 'values');
    },
    answers: [[2]],
  },
  {
    title: 'add turns a structured reference into the address that it means now.',
    source: LOCAL,
    does: async ({ sheet, workbook }) => {
      sheet.getRange('A1:A2').values = [['Mã'], ['x']];
      sheet.tables.add('A1:A2', true).name = 'DonVi';
      return read(workbook.names.add('DanhSach', '=DonVi[Mã]'), 'formula');
    },
    answers: '=Sheet1!$A$2',
  },
  {
    title: 'addFormulaLocal keeps a structured reference.',
    source: LOCAL,
    does: async ({ sheet, workbook }) => {
      sheet.getRange('A1:A2').values = [['Mã'], ['x']];
      sheet.tables.add('A1:A2', true).name = 'DonVi';
      return read(workbook.names.addFormulaLocal('DanhSach', '=DonVi[Mã]'), 'formula');
    },
    answers: '=DonVi[Mã]',
  },
  {
    title: 'A name stands for cells, a constant or a formula, and tells which.',
    source: 'documented: Types, NamedItem',
    does: async ({ sheet, workbook, sync }) => {
      sheet.getRange('B2').values = [[30]];
      workbook.names.add('SoNgay', sheet.getRange('B2'));
      workbook.names.add('NgayTinh', '=TODAY()-TODAY()+5');
      workbook.names.add('Ten', '="chữ"');
      workbook.names.load('items/name,items/type,items/value');
      await sync();
      return workbook.names.items.map(({ name, type, value }): unknown => [name, type, value]);
    },
    answers: [
      ['SoNgay', 'Range', 'Sheet1!$B$2'],
      ['NgayTinh', 'Double', 5],
      ['Ten', 'String', 'chữ'],
    ],
  },
  {
    title: 'A formula follows the name that it uses when that gets another meaning.',
    source: 'general knowledge',
    does: async ({ sheet, workbook }) => {
      workbook.names.add('Muc', '=1');
      sheet.getRange('A1').formulas = [['=Muc+1']];
      workbook.names.getItem('muc').formula = '=7';
      return read(sheet.getRange('A1'), 'values');
    },
    answers: [[8]],
  },
  {
    title: 'A name of cells gives its range; one of a constant has none.',
    source: 'documented: Types, NamedItem.getRange',
    does: async ({ sheet, workbook, sync }) => {
      const cells = workbook.names.add('Muc', sheet.getRange('B2')).getRange();
      const none = workbook.names.add('Hang', '=1').getRangeOrNullObject();
      cells.load('address');
      await sync();
      return [cells.address, none.isNullObject];
    },
    answers: ['Sheet1!B2', true],
  },
];
