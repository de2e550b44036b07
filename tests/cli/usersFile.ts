import { entriesOf, partOf } from '../files/xlsx/partsOf';
import { zipped } from '../files/xlsx/makeXlsx';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const links = (...items: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${items
    .map(
      ([type, target], at) => `<Relationship Id="u${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const root = (name: string, inside: string, more = ''): string =>
  `${HEAD}<${name} xmlns="${MAIN}" xmlns:r="${OFFICE}"${more}>${inside}</${name}>`;

const comments = (cell: string): string =>
  root(
    'comments',
    `<authors><author>Kế toán</author></authors><commentList><comment ref="${cell}" authorId="0">` +
      '<text><r><rPr><b/></rPr><t xml:space="preserve">Đã  đối chiếu</t></r></text></comment></commentList>',
  );

const notes = (row: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">\n' +
  `<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row>` +
  '<x:Column>1</x:Column></x:ClientData></v:shape></xml>';

/** Spending: a table with a totals row, a filter and hidden rows, rules of five kinds, drop-downs, a chart. */
const spending = root(
  'worksheet',
  '<sheetPr filterMode="1"><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:F9"/>' +
    '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2:B3"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="3" width="12.5" hidden="1" customWidth="1"/></cols><sheetData>' +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Số tiền</t></is></c></row>' +
    '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>Vụ Pháp chế</t></is></c><c r="B2" s="1"><v>1.2E6</v></c></row>' +
    '<row r="3" ht="30" customHeight="1"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>Văn</t></r><r><t xml:space="preserve"> phòng</t></r></is></c><c r="B3"><v>30</v></c></row>' +
    '<row r="4"><c r="A4" t="inlineStr"><is><t>Tổng</t></is></c><c r="B4"><f>SUBTOTAL(109,ChiPhi[Số tiền])</f><v>30</v></c></row>' +
    '<row r="6"><c r="A6"><f>COUNTA(NhiemVu[Mã])</f><v>51</v></c><c r="B6" t="str"><f>\'Nhiệm vụ\'!$G$2</f><v>cũ</v></c>' +
    '<c r="C6"><f>IFERROR(VLOOKUP("A.I.1",NhiemVu[],3,FALSE),NgayTinh)</f><v>0</v></c><c r="D6" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
    '</sheetData><sheetProtection algorithmName="SHA-512" hashValue="3q2+7w==" saltValue="AAECAw==" spinCount="100000" sheet="1" objects="1" autoFilter="0"/>' +
    '<mergeCells count="1"><mergeCell ref="A8:C9"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B3"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>' +
    '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color theme="5"/></dataBar></cfRule>' +
    '<cfRule type="iconSet" priority="4"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>' +
    '<cfRule type="top10" priority="5" rank="1"/><cfRule type="expression" priority="1" stopIfTrue="1"><formula>$B2&gt;MucTran</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" errorStyle="warning" sqref="A2:A3"><formula1>"Vụ Pháp chế,Văn phòng"</formula1></dataValidation>' +
    '<dataValidation type="custom" sqref="B2:B3 D2"><formula1>ISNUMBER(B2)</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="u1"/>' +
    '<drawing r:id="u2"/><legacyDrawing r:id="u3"/><tableParts count="1"><tablePart r:id="u4"/></tableParts>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst>',
);

const table = root(
  'table',
  '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Văn phòng"/></filters></filterColumn></autoFilter>' +
    '<tableColumns count="2"><tableColumn id="1" name="Đơn vị" totalsRowLabel="Tổng"/><tableColumn id="2" name="Số tiền" totalsRowFunction="sum"/></tableColumns>' +
    '<tableStyleInfo name="TableStyleMedium9" showRowStripes="1"/>',
  ' id="90" name="ChiPhi" displayName="ChiPhi" ref="A1:B4" totalsRowCount="1"',
);

const chart =
  `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>\'Nhiệm vụ\'!$P$2:$P$52</c:f></c:numRef></c:val></c:ser>' +
  '</c:barChart></c:plotArea></c:chart></c:chartSpace>';

const pivot = root(
  'pivotTableDefinition',
  '<location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>',
  ' name="Tổng hợp" cacheId="7" dataCaption="Giá trị"',
);

const SHEET = 'xl/worksheets/user1.xml';
const hidden = (cells: string): string => root('worksheet', `<sheetData>${cells}</sheetData>`);

/** The parts that a user's work has made, each with the words for a title. */
export const usersParts: Readonly<Record<string, readonly [part: string, content: string | Uint8Array]>> = {
  'a sheet with a table, rules, drop-downs, merged and protected cells': [SHEET, spending],
  'what the sheet leads to': [
    'xl/worksheets/_rels/user1.xml.rels',
    links(
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['table', '../tables/user1.xml'],
      ['comments', '../comments1.xml'],
      ['pivotTable', '../pivotTables/pivotTable1.xml'],
    ),
  ],
  'a table with a totals row and a filter': ['xl/tables/user1.xml', table],
  'a hidden sheet': ['xl/worksheets/user2.xml', hidden('<row r="1"><c r="A1"><v>2000000</v></c></row>')],
  'a sheet that no menu shows': [
    'xl/worksheets/user3.xml',
    hidden('<row r="1"><c r="A1"><f>NgayTinh+1</f></c></row>'),
  ],
  comments: ['xl/comments1.xml', comments('B2')],
  'the boxes of comments': ['xl/drawings/vmlDrawing1.vml', notes(1)],
  'a comment on a task': ['xl/comments2.xml', comments('B3')],
  'the box of a comment on a task': ['xl/drawings/vmlDrawing2.vml', notes(2)],
  'a drawing': [
    'xl/drawings/drawing1.xml',
    `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  ],
  'a chart over our tasks': ['xl/charts/chart1.xml', chart],
  'what a drawing leads to': [
    'xl/drawings/_rels/drawing1.xml.rels',
    links(['chart', '../charts/chart1.xml']),
  ],
  'a pivot table': ['xl/pivotTables/pivotTable1.xml', pivot],
  'the store of a pivot table over our tasks': [
    'xl/pivotCache/pivotCacheDefinition1.xml',
    root(
      'pivotCacheDefinition',
      '<cacheSource type="worksheet"><worksheetSource name="NhiemVu"/></cacheSource><cacheFields count="0"/>',
      ' refreshedBy="Kế toán"',
    ),
  ],
  'the records of a pivot table': [
    'xl/pivotCache/pivotCacheRecords1.xml',
    root('pivotCacheRecords', '', ' count="0"'),
  ],
  'printer settings': ['xl/printerSettings/printerSettings1.bin', Uint8Array.of(0, 255, 1, 254, 13, 10, 0)],
  'the order of calculation': ['xl/calcChain.xml', root('calcChain', '<c r="B4" i="91"/><c r="A6" i="91"/>')],
  'properties of their own': [
    'docProps/custom.xml',
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Mã hồ sơ"><vt:lpwstr>12/QĐ</vt:lpwstr></property></Properties>',
  ],
  'hidden data of another add-in': ['customXml/item9.xml', '<own xmlns="urn:own"><kept/></own>'],
  'a part that nobody knows': ['xl/unknown/thing.bin', Uint8Array.of(80, 75, 3, 4, 200, 0)],
};

/** The user's own marks on our sheets: text that is replaced, and what stands there after. */
const marks: readonly (readonly [part: string, old: string | RegExp, fresh: string])[] = [
  // A filter over the tasks, and the rows that it hides.
  [
    'xl/tables/table2.xml',
    /<autoFilter ref="([^"]+)"\/>/,
    '<autoFilter ref="$1"><filterColumn colId="6"><filters><filter val="Trung tâm thông tin"/></filters></filterColumn></autoFilter>',
  ],
  ['xl/worksheets/sheet3.xml', '<row r="2"', '<row r="2" hidden="1"'],
  // A word beside the table, one below the lists, one beside the findings.
  [
    'xl/worksheets/sheet3.xml',
    /(<row r="5".*?)(<\/row>)/s,
    '$1<c r="Z5" t="inlineStr"><is><t>=hỏi lại</t></is></c>$2',
  ],
  [
    'xl/worksheets/sheet6.xml',
    '</sheetData>',
    '<row r="7" ht="40" customHeight="1"><c r="M7" t="inlineStr"><is><t>ghi nhớ</t></is></c></row></sheetData>',
  ],
  // A rule, a lock with a password, and a comment on our sheets.
  [
    'xl/worksheets/sheet3.xml',
    '<dataValidations',
    '<conditionalFormatting sqref="B2:B52"><cfRule type="duplicateValues" priority="99"/></conditionalFormatting><dataValidations',
  ],
  ['xl/worksheets/sheet3.xml', '<tableParts', '<legacyDrawing r:id="rId8"/><tableParts'],
  [
    'xl/worksheets/_rels/sheet3.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId8" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing2.vml"/><Relationship Id="rId9" Type="${OFFICE}/comments" Target="../comments2.xml"/></Relationships>`,
  ],
  ['xl/worksheets/sheet2.xml', '</sheetData>', '</sheetData><sheetProtection password="CC1A" sheet="1"/>'],
  // Their sheets, names, stores and lock in the workbook; Excel has calculated it.
  [
    'xl/workbook.xml',
    '<bookViews>',
    '<workbookProtection workbookPassword="83AF" lockStructure="1"/><bookViews>',
  ],
  [
    'xl/workbook.xml',
    '</sheets>',
    '<sheet name="Chi phí" sheetId="91" r:id="u1"/><sheet name="Tham số" sheetId="92" state="hidden" r:id="u2"/>' +
      '<sheet name="_macro" sheetId="93" state="veryHidden" r:id="u3"/></sheets>',
  ],
  [
    'xl/workbook.xml',
    '</definedNames>',
    '<definedName name="MucTran" comment="riêng">\'Tham số\'!$A$1</definedName><definedName name="VungIn" localSheetId="8" hidden="1">\'Chi phí\'!$A$1:$B$4</definedName></definedNames>',
  ],
  [
    'xl/workbook.xml',
    ' fullCalcOnLoad="1"/>',
    '/><pivotCaches><pivotCache cacheId="7" r:id="u4"/></pivotCaches>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    [
      ['u1', 'worksheet', 'worksheets/user1.xml'],
      ['u2', 'worksheet', 'worksheets/user2.xml'],
      ['u3', 'worksheet', 'worksheets/user3.xml'],
      ['u4', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['u5', 'calcChain', 'calcChain.xml'],
      ['u6', 'customXml', '../customXml/item9.xml'],
    ]
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join('') + '</Relationships>',
  ],
  [
    '[Content_Types].xml',
    '</Types>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      '<Default Extension="bin" ContentType="application/octet-stream"/>' +
      [1, 2, 3]
        .map(
          (at) =>
            `<Override PartName="/xl/worksheets/user${at}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/tables/user1.xml" ContentType="${SPREADSHEET}.table+xml"/></Types>`,
  ],
];

/** A workbook with our plan, as a user leaves it who has worked in it and beside it for a year. */
export function usersFile(loaded: Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...entriesOf(loaded) };
  for (const [part, old, fresh] of marks) {
    const before = parts[part];
    const text = typeof before === 'string' ? before : partOf(loaded, part);
    const after = text.replace(old, fresh);
    if (after === text) throw new Error(`${part} has no ${String(old)}`);
    parts[part] = after;
  }
  for (const [part, content] of Object.values(usersParts)) parts[part] = content;
  return zipped(parts);
}
