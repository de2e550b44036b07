import type { CellValue } from '../../../src/workbook/document';
import { emptyDocument, emptySheet } from '../../../src/workbook/emptyDocument';
import { parseArea } from '../../../src/workbench/model/area';
import { addName } from '../../../src/workbench/model/names';
import { addTable, renameTable } from '../../../src/workbench/model/tables';
import { serialOf } from '../../../src/workbench/model/serial';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { ensureCell } from '../../../src/workbench/model/cells';
import { writeCells, type Written } from '../../../src/workbench/model/writeCells';

function put(
  model: WorkbookModel,
  sheet: string,
  range: string,
  rows: readonly (readonly Written[])[],
): void {
  const area = parseArea(range);
  if (area === null) throw new Error(range);
  writeCells(model, model.sheet(sheet), area, rows);
}

/** A sheet of numbers, texts and nothing, and a table of tasks on a sheet with a Vietnamese name. */
function workbook(): WorkbookModel {
  const document = emptyDocument();
  document.sheets.push(emptySheet('Nhiệm vụ'));
  const model = new WorkbookModel(document, { now: () => new Date(2026, 10, 23, 12) });
  put(model, 'Sheet1', 'A1:C4', [
    [1, 'Quá hạn', ''],
    [2, 'quá hạn; Không rõ hạn', ''],
    [3, '', '5'],
    ['bốn', 'x', true],
  ]);
  put(model, 'Nhiệm vụ', 'A1:C4', [
    ['Mã', 'Đơn vị', 'Tiến độ (%)'],
    ['A.I.1', 'Cục Báo chí', 100],
    ['A.I.2', '', 50],
    ['B.II', 'Cục Báo chí', ''],
  ]);
  const area = parseArea('A1:C4');
  if (area === null) throw new Error('no area');
  renameTable(model, addTable(model, model.sheet('Nhiệm vụ'), area, true), 'NhiemVu');
  addName(model, 'NgayTinh', '=TODAY()', null);
  addName(model, 'MotO', "='Nhiệm vụ'!$C$2", null);
  return model;
}

function worth(formula: string): CellValue {
  return workbook().evaluate(formula, { sheet: 'Sheet1', row: 9, column: 9 });
}

const error = (name: string): CellValue => ({ error: name });

/** Formula → value, as Excel gives it. */
const FACTS: readonly (readonly [string, CellValue])[] = [
  ['=1+2*3', 7],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=50%*2', 1],
  ['=(1+2)*3', 9],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=1/0', error('#DIV/0!')],
  ['="a"+1', error('#VALUE!')],
  ['="5"+1', 6],
  ['=0.1+0.2-0.3', 0],
  ['="Ố"="ố"', true],
  ['="a"<"B"', true],
  ['=1<"a"', true],
  ['=TRUE>"z"', true],
  ['=C1=""', true],
  ['=C1=0', true],
  ['=Sheet1!C1&"x"', 'x'],
  ['=LEN(C1)', 0],
  ['=ISBLANK(C1)', true],
  ['=Z99', null],
  ['=KhongCo', error('#NAME?')],
  ['=KHONGCO(1)', error('#NAME?')],
  ['=Sheet9!A1', error('#REF!')],
  ["='Nhiệm vụ'!A2", 'A.I.1'],
  ['=SUM(A1:A4)', 6],
  ['=SUM(A1:A4,"2",TRUE)', 9],
  ['=SUM(A:A)', 6],
  ['=AVERAGE(A1:A4)', 2],
  ['=MAX(A1:A4)-MIN(A1:A4)', 2],
  ['=COUNT(A1:C4)', 4],
  ['=COUNTA(A1:C4)', 9],
  ['=COUNTBLANK(A1:C4)', 3],
  ['=COUNTIF(A1:A4,">1")', 2],
  ['=COUNTIF(B1:B4,"Quá hạn")', 1],
  ['=COUNTIF(B1:B4,"*Quá hạn*")', 2],
  ['=COUNTIF(B1:B4,"<>")', 3],
  ['=COUNTIF(B1:B4,"")', 1],
  ['=COUNTIF(A1:A4,"=2")', 1],
  ['=COUNTIF(A1:A4,"b~*")', 0],
  ['=COUNTIFS(A1:A4,">1",B1:B4,"*hạn*")', 1],
  ['=COUNTIFS(A1:A4,">1",B1:B3,"*")', error('#VALUE!')],
  ['=SUMIF(B1:B4,"*quá hạn*",A1:A4)', 3],
  ['=SUMIFS(A1:A4,B1:B4,"x")', 0],
  ['=SUMPRODUCT((A1:A3>1)*1)', 2],
  ['=SUMPRODUCT(--(B1:B4=""))', 1],
  ['=SUMPRODUCT((B1:B4<>"")*(LEN(B1:B4)>1))', 2],
  ['=SUMPRODUCT(--ISNUMBER(SEARCH("quá hạn",B1:B4)))', 2],
  ['=IF(C1="","trống","có")', 'trống'],
  ['=IF(A1>0,"có",1/0)', 'có'],
  ['=IF(FALSE,1)', false],
  ['=IFERROR(1/0,"lỗi")', 'lỗi'],
  ['=IFERROR(VLOOKUP("z",B1:C4,2,FALSE),0)', 0],
  ['=IFNA(NA(),"không")', 'không'],
  ['=IFS(A1>1,"a",A1=1,"b")', 'b'],
  ['=AND(A1=1,A2=2)', true],
  ['=OR(A1=5,B1:B2)', false],
  ['=NOT(A1=1)', false],
  ['=SWITCH(A2,1,"một",2,"hai","khác")', 'hai'],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=TEXT(45627,"dd/mm/yyyy")', '01/12/2024'],
  ['=TEXT(0.256,"0%")', '26%'],
  ['=TEXT(DATE(2025,6,30),"mm/yyyy")', '06/2025'],
  ['=DATE(2025,14,0)', serialOf(2026, 1, 31)],
  ['=YEAR(45627)*100+MONTH(45627)', 202_412],
  ['=DAY(DATE(2024,2,29))', 29],
  ['=EOMONTH(DATE(2024,1,31),1)', serialOf(2024, 2, 29)],
  ['=EDATE(DATE(2024,1,31),1)', serialOf(2024, 2, 29)],
  ['=WEEKDAY(DATE(2024,12,1))', 1],
  ['=TODAY()', serialOf(2026, 11, 23)],
  ['=NgayTinh+30', serialOf(2026, 12, 23)],
  ['=NOW()-TODAY()', 0.5],
  ['=LEFT("chữ",2)&RIGHT("chữ",1)&MID("chữ",2,1)', 'chữh'],
  ['=UPPER("đơn vị")', 'ĐƠN VỊ'],
  ['=TRIM("  a   b ")', 'a b'],
  ['=CLEAN("a"&CHAR(10)&CHAR(9)&"ạ"&UNICHAR(128512))', 'aạ\u{1F600}'],
  ['=SUBSTITUTE("a;b;c",";",", ",2)', 'a;b, c'],
  ['=SEARCH("hạn","Quá HẠN")', 5],
  ['=SEARCH("q?á","xx quá")', 4],
  ['=FIND("h","xX")', error('#VALUE!')],
  ['=ISNUMBER(FIND("h","xX"))', false],
  ['=CONCATENATE("a",1)', 'a1'],
  ['=TEXTJOIN("; ",TRUE,B1:B4)', 'Quá hạn; quá hạn; Không rõ hạn; x'],
  ['=REPT("ab",3)', 'ababab'],
  ['=VALUE("1,234")', 1234],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=INT(-1.5)', -2],
  ['=MOD(-1,3)', 2],
  ['=INDEX(A1:B4,2,1)', 2],
  ['=INDEX(B1:B4,MATCH("x",B1:B4,0))', 'x'],
  ['=MATCH("QUÁ*",B1:B4,0)', 1],
  ['=MATCH(2.5,A1:A3)', 2],
  ['=MATCH(9,A1:A3,0)', error('#N/A')],
  ['=VLOOKUP(2,A1:B4,2,FALSE)', 'quá hạn; Không rõ hạn'],
  ['=XLOOKUP(3,A1:A4,C1:C4)', 5],
  ['=XLOOKUP(9,A1:A4,C1:C4,"không")', 'không'],
  ['=ROWS(NhiemVu)', 3],
  ['=ROW(A5)+COLUMN(C1)', 8],
  ['=SUM(OFFSET(A1,1,0,2,1))', 5],
  ['=INDIRECT("A2")', 2],
  ['=SUM(INDIRECT("NhiemVu[Tiến độ (%)]"))', 150],
  ['=SUM(NhiemVu[Tiến độ (%)])', 150],
  ['=COUNTA(NhiemVu[Mã])', 3],
  ['=NhiemVu[[#Headers],[Đơn vị]]', 'Đơn vị'],
  ['=ROWS(NhiemVu[#All])', 4],
  ['=COLUMNS(NhiemVu[[Mã]:[Đơn vị]])', 2],
  ['=COUNTIFS(NhiemVu[Đơn vị],"Cục Báo chí",NhiemVu[Tiến độ (%)],">=100")', 1],
  ['=SUMPRODUCT((NhiemVu[Đơn vị]="")*1)', 1],
  ['=NhiemVu[Không có]', error('#REF!')],
  ['=NhiemVu[@Mã]', error('#VALUE!')],
  ['=MotO', 100],
  ['=SUM({1,2;3,4})', 10],
  ['=SUM(A1:INDEX(A1:A4,3))', 6],
  ['=_xlfn.IFS(TRUE,1)', 1],
  ['=COUNTIF(B1:B4,B1)', 1],
];

describe('A formula', () => {
  test.each(FACTS)('%s is %j', (formula, value) => {
    expect(worth(formula)).toEqual(value);
  });

  test('that stands in a table reads its own row', () => {
    const model = workbook();
    const place = { sheet: 'Nhiệm vụ', row: 2, column: 5 };
    expect(model.evaluate('=NhiemVu[@Mã]&":"&NhiemVu[[#This Row],[Tiến độ (%)]]', place)).toBe('A.I.2:50');
    expect(model.evaluate('=[@[Tiến độ (%)]]', { ...place, column: 0 })).toBe(50);
  });

  test('follows the cells it reads', () => {
    const model = workbook();
    put(model, 'Sheet1', 'E1', [['=SUM(A1:A3)*2']]);
    expect(model.value('Sheet1', 0, 4)).toBe(12);
    put(model, 'Sheet1', 'A1', [[10]]);
    expect(model.value('Sheet1', 0, 4)).toBe(30);
  });

  test('that reads itself, straight or in a circle, is 0', () => {
    const model = workbook();
    put(model, 'Sheet1', 'E1:E3', [['=E1'], ['=E3+1'], ['=E2+1']]);
    expect(model.value('Sheet1', 0, 4)).toBe(0);
    expect([0, 1, 2]).toContain(model.value('Sheet1', 1, 4));
  });

  test('may stand at the end of a chain of ten thousand', () => {
    const model = new WorkbookModel();
    const rows = Array.from({ length: 10_000 }, (_, i) => [i === 0 ? 1 : `=A${i}+1`]);
    put(model, 'Sheet1', 'A1:A10000', rows);
    expect(model.value('Sheet1', 9_999, 0)).toBe(10_000);
  });

  test('of an empty cell alone shows 0, and a block does not pass for one value', () => {
    const model = workbook();
    put(model, 'Sheet1', 'E1', [['=Z99']]);
    ensureCell(model.sheet('Sheet1'), 1, 4).formula = '=A1:A3';
    expect(model.value('Sheet1', 0, 4)).toBe(0);
    expect(model.value('Sheet1', 1, 4)).toEqual({ error: '#SPILL!' });
  });
});
