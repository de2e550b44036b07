import type { CellDocument, SheetDocument, WorkbookDocument } from '../../../src/workbook/document';
import { documentOf } from '../../../src/workbook/documentOf';
import { emptySheet } from '../../../src/workbook/emptyDocument';
import { sampleBlueprint } from '../../workbook/samplePlan';

type Row = readonly (CellDocument | null)[];

function rowsOf(...rows: readonly Row[]): SheetDocument['rows'] {
  return new Map(
    rows.map((cells, row) => [
      row,
      { cells: new Map(cells.flatMap((cell, column) => (cell ? [[column, cell] as const] : []))) },
    ]),
  );
}

const text = (value: string): CellDocument => ({ value, style: { numberFormat: '@' } });

/** Spending by department: a table with a totals row, formats, rules, drop-downs, a hidden column, comments. */
function spending(): SheetDocument {
  return {
    ...emptySheet('Chi phí'),
    tabColor: '#00B050',
    rows: new Map([
      ...rowsOf(
        [{ value: 'Đơn vị' }, { value: 'Số tiền' }, { value: 'Ngày' }, { value: 'Ghi chú' }],
        [
          text('Vụ Pháp chế'),
          { value: 1_200_000, style: { numberFormat: '#,##0', bold: true } },
          { value: 45_658, style: { numberFormat: 'dd/mm/yyyy' } },
          text('=1+1'),
        ],
        [
          text('Văn phòng'),
          { value: 30, style: { fill: '#FFF2CC', fontColor: '#7F6000' } },
          null,
          text('12/2024'),
        ],
        [
          { value: 'Tổng' },
          { value: 1_200_030, formula: '=SUM(B2:B3)' },
          null,
          { value: null, style: { border: { style: 'thin', color: '#808080', sides: ['top'] } } },
        ],
      ),
      [9, { cells: new Map([[0, { value: 'Hàng ẩn' }]]), hidden: true, height: 30 }],
    ]),
    columns: new Map([
      [0, { width: 28 }],
      [2, { width: 12, hidden: true }],
    ]),
    freeze: { rows: 1, columns: 1 },
    tables: [
      {
        name: 'ChiPhi',
        range: 'A1:D4',
        columns: [{ name: 'Đơn vị' }, { name: 'Số tiền' }, { name: 'Ngày' }, { name: 'Ghi chú' }],
        style: 'TableStyleMedium9',
        bandedRows: true,
        headerRow: true,
        totalsRow: true,
        filterButton: true,
      },
    ],
    conditionalFormats: [
      {
        ranges: ['B2:B3'],
        type: 'expression',
        formula: '=$B2>1000',
        priority: 1,
        stopIfTrue: false,
        format: { fill: '#C6EFCE', fontColor: '#006100', bold: true },
      },
      { ranges: ['B2:B3'], type: 'dataBar', formula: '', priority: 2, stopIfTrue: false, format: {} },
      {
        ranges: ['A2:A3', 'D2:D3'],
        type: 'expression',
        formula: '=ISNUMBER(SEARCH("Quá hạn",$A2))=FALSE',
        priority: 3,
        stopIfTrue: true,
        format: { fontColor: '#FF0000' },
      },
    ],
    validations: [
      {
        ranges: ['A2:A3'],
        type: 'list',
        formula1: 'Vụ Pháp chế,Văn phòng',
        allowBlank: true,
        errorStyle: 'warning',
        error: { title: 'Đơn vị', message: 'Chọn trong danh sách.' },
        prompt: { title: 'Đơn vị', message: 'Ai chi' },
      },
      {
        ranges: ['B2:B3'],
        type: 'whole',
        operator: 'between',
        formula1: '=0',
        formula2: '=MucTran',
        allowBlank: false,
        errorStyle: 'stop',
      },
    ],
    comments: [{ cell: 'B2', author: 'Kế toán', text: 'Đã đối chiếu' }],
    hyperlinks: [{ cell: 'A3', target: 'https://example.org/chi?a=1&b=2' }],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: 0, last: 0 },
      fitToWidth: true,
      footer: '&P/&N',
    },
    showGridlines: false,
  };
}

/** A sheet under protection, with merged cells, a sheet's own filter and an area like a pivot's. */
function report(): SheetDocument {
  return {
    ...emptySheet('Báo cáo riêng'),
    rows: rowsOf(
      [{ value: 'BÁO CÁO', style: { bold: true, horizontal: 'center', fontSize: 16 } }, null, null],
      [{ value: 'Nhãn hàng' }, { value: 'Tổng số' }, { value: 'Tỉ lệ' }],
      [
        { value: 'Vụ Pháp chế', style: { indent: 1 } },
        { value: 1_200_000, formula: "='Chi phí'!B2" },
        { value: 1, formula: '=B3/MucTran', style: { numberFormat: '0%' } },
      ],
      [
        { value: 'Tổng cuối' },
        { value: 1_200_000, formula: '=SUM(B3:B3)' },
        { value: null, style: { locked: false } },
      ],
    ),
    merges: ['A1:C1'],
    autoFilter: 'A2:C4',
    protection: { allowSort: true, allowAutoFilter: true },
  };
}

/** A sheet that a user hid, and one that not even the menu shows. */
function hidden(): SheetDocument[] {
  return [
    { ...emptySheet('Tham số'), visibility: 'hidden', rows: rowsOf([{ value: 2_000_000 }]) },
    { ...emptySheet('_macro'), visibility: 'veryHidden', rows: rowsOf([{ value: 'không đụng vào' }]) },
  ];
}

/** A workbook that somebody works with and that has nothing of ours. */
export function userDocument(): WorkbookDocument {
  return {
    date1904: false,
    sheets: [spending(), report(), ...hidden()],
    names: [
      { name: 'MucTran', refersTo: "='Tham số'!$A$1", scope: null, hidden: false },
      { name: 'VungIn', refersTo: "='Chi phí'!$A$1:$D$4", scope: 'Chi phí', hidden: false },
      { name: 'HangSo', refersTo: '=42', scope: null, hidden: true },
    ],
    customXml: [{ id: '{0D0E5B1C-43B1-4C0C-9C43-0F8F1E2D3A4B}', xml: '<own xmlns="urn:own"><kept/></own>' }],
    activeSheet: 'Báo cáo riêng',
  };
}

/** The user's formulas that look into our tables, in a sheet of their own. */
function looking(): SheetDocument {
  return {
    ...emptySheet('Theo dõi riêng'),
    rows: rowsOf(
      [{ value: null, formula: '=COUNTA(NhiemVu[Mã])' }],
      [{ value: null, formula: "='Nhiệm vụ'!A2" }],
      [{ value: null, formula: '=IF(NgayTinh>0,"có","không")' }],
    ),
  };
}

export interface LoadedParts {
  /** True adds a sheet whose formulas look into our tables. */
  readonly looking?: boolean;
}

const loadedPlan = documentOf(sampleBlueprint());

/** The same workbook with a plan loaded into it. */
export function loadedDocument({ looking: looks = false }: LoadedParts = {}): WorkbookDocument {
  const own = userDocument();
  const plan = structuredClone(loadedPlan);
  return {
    ...own,
    sheets: [...own.sheets, ...plan.sheets, ...(looks ? [looking()] : [])],
    names: [...own.names, ...plan.names],
    customXml: [...own.customXml, ...plan.customXml],
    activeSheet: 'Tổng quan',
  };
}
