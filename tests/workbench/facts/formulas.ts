import { serialOf } from '../../../src/workbench/model/serial';
import { notKnown, refused, type Fact } from './fact';
import { read, type Stage } from './stage';

/** Writes a formula into D1, beside 2 in A1 and 3 in A2, and gives its value. */
function gives(formula: string): Fact['does'] {
  return async ({ sheet }: Stage) => {
    sheet.getRange('A1:A2').values = [[2], [3]];
    const cell = sheet.getRange('D1');
    cell.formulas = [[formula]];
    return (await read(cell, 'values'))[0]?.[0];
  };
}

/** A table DonVi over F1:G2 with the headings given, 5 and 7 below, and a formula in a third column. */
function inRow(headings: readonly [string, string], formula: string): Fact['does'] {
  return async ({ sheet }: Stage) => {
    sheet.getRange('F1:H2').values = [
      [...headings, 'Tính'],
      [5, 7, ''],
    ];
    sheet.tables.add('F1:H2', true).name = 'DonVi';
    sheet.getRange('H2').formulas = [[formula]];
    return (await read(sheet.getRange('H2'), 'values'))[0]?.[0];
  };
}

const ENGLISH = 'documented: Types, Range.formulas';
const SUPPORT = 'documented: Microsoft support, structured references';

export const formulas: readonly Fact[] = [
  { title: 'Formulas are in English with commas.', source: ENGLISH, does: gives('=SUM(A1,A2)'), answers: 5 },
  { title: 'A decimal has a point.', source: ENGLISH, does: gives('=A1*1.5'), answers: 3 },
  {
    title: 'Semicolons between arguments are InvalidArgument.',
    source: ENGLISH,
    does: gives('=SUM(A1;A2)'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A formula that cannot be read is InvalidArgument.',
    source: 'general knowledge',
    does: gives('=SUM('),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A formula that names a table that is not there is InvalidArgument.',
    source: 'general knowledge',
    does: gives('=SUM(NhiemVu[Mã])'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A formula that names a sheet that is not there is InvalidArgument.',
    source: 'general knowledge',
    does: gives("='Nhiệm vụ'!A1"),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A reference to the own row outside a table is InvalidArgument.',
    source: 'general knowledge',
    does: gives('=[@Mã]'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A name or function that is not there is taken, and shows #NAME?.',
    source: 'general knowledge',
    does: gives('=HAMLA(1)'),
    answers: '#NAME?',
  },
  {
    title: 'An error reads as its text.',
    source: 'documented: Types, Range.values',
    does: gives('=1/0'),
    answers: '#DIV/0!',
  },
  {
    title: 'TODAY gives the day of opening.',
    source: 'general knowledge',
    does: gives('=TODAY()'),
    answers: serialOf(2026, 11, 23),
  },
  {
    title: 'A formula of 8,192 characters is taken.',
    source: 'documented: Excel specifications and limits',
    does: gives(`=LEN("${'a'.repeat(200)}")${'+0'.repeat(3991)}`),
    answers: 200,
  },
  {
    title: 'A formula of some 8,200 characters is GeneralException.',
    source: 'reported: office-js #3256',
    does: gives(`=1${'+1'.repeat(4100)}`),
    answers: refused('GeneralException'),
  },
  {
    title: 'Formulas read back as they were written.',
    source: ENGLISH,
    does: async ({ sheet }) => {
      const cell = sheet.getRange('D1');
      cell.formulas = [['=SUM(A1:A2)']];
      return read(cell, 'formulas');
    },
    answers: [['=SUM(A1:A2)']],
  },
  {
    title: 'A formula that gives a block would spill, which the stand-in does not: refused.',
    source: 'documented: Office Add-ins docs, dynamic arrays',
    unsettled: 'refused',
    does: gives('=A1:A2*2'),
    answers: notKnown,
  },
  {
    title: 'A formula that would spill shows #SPILL! in a table.',
    source: 'general knowledge',
    does: inRow(['Mã', 'Tên'], '=F1:G2'),
    answers: '#SPILL!',
  },
  {
    title: '[@Col] is the column in the own row.',
    source: SUPPORT,
    does: inRow(['Mã', 'Số'], '=[@Mã]+[@Số]'),
    answers: 12,
  },
  {
    title: 'A heading with spaces stands in double brackets: [@[Tên cột]].',
    source: SUPPORT,
    does: inRow(['Mã số', 'Tên'], '=[@[Mã số]]*2'),
    answers: 10,
  },
  {
    title: 'A bracket in a heading is written behind an apostrophe.',
    source: SUPPORT,
    does: inRow(['Số [1]', 'Tên'], "=[@[Số '[1']]]*2"),
    answers: 10,
  },
  {
    title: 'A number sign in a heading is written behind an apostrophe.',
    source: SUPPORT,
    does: inRow(['Số #', 'Tên'], "=[@[Số '#]]*2"),
    answers: 10,
  },
  {
    title: 'An apostrophe in a heading is doubled.',
    source: SUPPORT,
    does: inRow(["Số 'a", 'Tên'], "=[@[Số ''a]]*2"),
    answers: 10,
  },
  {
    title: 'An @ in a heading is written behind an apostrophe.',
    source: 'general knowledge',
    does: inRow(['Thư @', 'Tên'], "=[@[Thư '@]]*2"),
    answers: 10,
  },
  {
    title: 'A whole column is named by table and heading.',
    source: SUPPORT,
    does: inRow(['Mã', 'Tên'], '=SUM(DonVi[Mã])'),
    answers: 5,
  },
];
