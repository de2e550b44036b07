import type { SheetDocument, WorkbookDocument } from '../../../../src/workbook/document';

/** A sheet with nothing on it, and whatever is given. */
export function sheetWith(name: string, part: Partial<SheetDocument> = {}): SheetDocument {
  return {
    name,
    visibility: 'visible',
    tabColor: null,
    rows: new Map(),
    columns: new Map(),
    merges: [],
    freeze: null,
    tables: [],
    conditionalFormats: [],
    validations: [],
    autoFilter: null,
    protection: null,
    print: null,
    comments: [],
    hyperlinks: [],
    showGridlines: true,
    ...part,
  };
}

/** A workbook of the given sheets, and whatever is given. */
export function workbookWith(
  sheets: SheetDocument[],
  part: Partial<WorkbookDocument> = {},
): WorkbookDocument {
  return { date1904: false, sheets, names: [], customXml: [], activeSheet: null, ...part };
}

/** Rows of cells from a table of documents; null leaves a cell out. */
export function rowsOf(...rows: readonly (readonly (SheetCell | null)[])[]): SheetDocument['rows'] {
  return new Map(
    rows.map((cells, row) => [
      row,
      { cells: new Map(cells.flatMap((cell, column) => (cell ? [[column, cell] as const] : []))) },
    ]),
  );
}

type SheetCell =
  SheetDocument['rows'] extends Map<number, infer Row>
    ? Row extends { cells: Map<number, infer Cell> }
      ? Cell
      : never
    : never;

/** A workbook that uses everything that the writer can write. */
export function richDocument(): WorkbookDocument {
  const tasks = sheetWith('Nhiệm vụ', {
    tabColor: '#C00000',
    rows: rowsOf(
      [
        { value: 'Mã' },
        { value: 'Tên\nnhiệm vụ', style: { bold: true } },
        { value: 'Hạn cuối' },
        { value: 'Cảnh báo' },
      ],
      [
        { value: 'A.I.1', style: { numberFormat: '@' } },
        { value: '=HYPERLINK("x")', style: { wrap: true, vertical: 'top', indent: 1, horizontal: 'left' } },
        { value: 45657, style: { numberFormat: 'dd/mm/yyyy', locked: false } },
        {
          value: 'Quá hạn',
          formula: '=IF(NhiemVu[[#This Row],[Hạn cuối]]<NgayTinh,"Quá hạn","")',
          style: {
            fontColor: '#C00000',
            italic: true,
            underline: true,
            fontName: 'Times New Roman',
            fontSize: 13,
          },
        },
      ],
      [
        { value: 'A.I.2', style: { numberFormat: '@' } },
        { value: ' hai\r\ndòng\u0001 _x0041_ \uD800 ' },
        {
          value: null,
          style: { fill: '#FFF2CC', border: { style: 'thin', color: '#808080', sides: ['left', 'top'] } },
        },
        { value: '', formula: '=IF(NhiemVu[[#This Row],[Hạn cuối]]<NgayTinh,"Quá hạn","")' },
      ],
    ),
    columns: new Map([
      [0, { width: 10 }],
      [1, { width: 60 }],
      [2, { width: 60 }],
      [5, { width: 12.5, hidden: true }],
    ]),
    freeze: { rows: 1, columns: 2 },
    tables: [
      {
        name: 'NhiemVu',
        range: 'A1:D3',
        columns: [
          { id: 1, name: 'Mã' },
          { id: 7, name: 'Tên\nnhiệm vụ' },
          { id: 3, name: 'Hạn cuối' },
          { id: 4, name: 'Cảnh báo', formula: '=IF(NhiemVu[[#This Row],[Hạn cuối]]<NgayTinh,"Quá hạn","")' },
        ],
        style: 'TableStyleLight1',
        bandedRows: false,
        headerRow: true,
        totalsRow: false,
        filterButton: true,
      },
    ],
    conditionalFormats: [
      {
        ranges: ['A2:D3'],
        type: 'expression',
        formula: '=ISNUMBER(SEARCH("Quá hạn",$D2))',
        priority: 1,
        stopIfTrue: true,
        format: { fill: '#F8CBAD', fontColor: '#9C0006', bold: true },
      },
      {
        ranges: ['A2:A3', 'C2:C3'],
        type: 'expression',
        formula: '=$A2=""',
        priority: 2,
        stopIfTrue: false,
        format: { fill: '#FFEB9C' },
      },
    ],
    validations: [
      {
        ranges: ['C2:C3'],
        type: 'date',
        operator: 'greaterOrEqual',
        formula1: '=DATE(2020,1,1)',
        allowBlank: true,
        errorStyle: 'warning',
        error: { title: 'Ngày', message: 'Ghi một ngày.' },
        prompt: { title: 'Hạn cuối', message: 'Dòng một\ndòng hai' },
      },
      {
        ranges: ['A2:A3'],
        type: 'list',
        formula1: "='Danh mục'!$A$1:$A$2",
        allowBlank: true,
        errorStyle: 'stop',
      },
      {
        ranges: ['B2:B3'],
        type: 'list',
        formula1: 'có,"không",& khác',
        allowBlank: false,
        errorStyle: 'information',
      },
      {
        ranges: ['F2:F3'],
        type: 'whole',
        operator: 'between',
        formula1: '=0',
        formula2: '=SoNgaySapDenHan',
        allowBlank: true,
        errorStyle: 'stop',
      },
    ],
    protection: { allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: 0, last: 0 },
      fitToWidth: true,
      footer: '&LTheo dõi kế hoạch&RTrang &P/&N',
    },
    comments: [
      { cell: 'B2', author: 'Văn phòng', text: ' Ghi chú\nhai dòng' },
      { cell: 'C3', author: 'Vụ Kế hoạch', text: 'Hỏi lại' },
    ],
    hyperlinks: [
      { cell: 'A2', target: "'Danh mục'!A1" },
      { cell: 'B2', target: 'https://vi.wikipedia.org/wiki/Việt_Nam?a=1&b=2' },
      { cell: 'B3', target: 'mailto:vp@example.org' },
    ],
    showGridlines: false,
  });
  const lists = sheetWith('Danh mục', {
    visibility: 'hidden',
    rows: rowsOf(
      [{ value: 1 }, { value: true }, { value: { error: '#N/A' } }, { value: 1.5e300 }, { value: -0.1 }],
      [
        { value: '2030' },
        { value: 7, formula: '=SUM(A1,6)' },
        { value: { error: '#REF!' }, formula: '=#REF!' },
      ],
      [
        { value: false, formula: '=IFS(A1=2,TRUE,TRUE,FALSE)' },
        { value: null, formula: '=TODAY()' },
      ],
    ),
    merges: ['A5:B6'],
    autoFilter: 'A1:E3',
    freeze: { rows: 1, columns: 0 },
    tables: [],
  });
  const second = sheetWith("O'Brien & <con>", {
    rows: new Map([
      [4, { cells: new Map([[1, { value: 'Một mình' }]]), height: 40 }],
      [9, { cells: new Map(), hidden: true }],
    ]),
    freeze: { rows: 0, columns: 1 },
    tables: [
      {
        name: 'KiemTra',
        range: 'B5:B6',
        columns: [{ id: 1, name: 'Một mình' }],
        style: null,
        bandedRows: true,
        headerRow: true,
        totalsRow: false,
        filterButton: false,
      },
    ],
    comments: [{ cell: 'B5', author: '', text: 'Bảng trống' }],
    print: { orientation: 'portrait', paper: 'A4', titleRows: null, fitToWidth: false },
  });
  const carrier = sheetWith('_plan', { visibility: 'veryHidden', rows: rowsOf([{ value: '{"schema":1}' }]) });
  return workbookWith([lists, tasks, second, carrier], {
    names: [
      { name: 'NgayTinh', refersTo: "='Danh mục'!$B$3", scope: null, hidden: false },
      { name: 'SoNgaySapDenHan', refersTo: '=30', scope: null, hidden: true },
      { name: 'Rieng', refersTo: "='Danh mục'!$A$1", scope: 'Danh mục', hidden: false },
    ],
    customXml: [
      {
        id: '{7C0E5B1C-43B1-4C0C-9C43-0F8F1E2D3A4B}',
        xml: '<plan xmlns="urn:plan-tracker:carrier:1"><schema>1</schema></plan>',
      },
    ],
    activeSheet: 'Nhiệm vụ',
  });
}
