import { readSource } from '../../../src/files/readSource';
import type { PlanReading } from '../../../src/plan/plan';
import { MAIN, makeXlsx, relationships, type XlsxParts } from '../xlsx/makeXlsx';

const HEADINGS = [
  'TT',
  'Tên nhiệm vụ',
  'Đơn vị thực hiện',
  'Đơn vị phối hợp',
  'Kết quả',
  'Giai đoạn',
  'Thời gian hoàn thành',
];
const TASK = ['1', 'Xây dựng đề án', 'Vụ Pháp chế', 'Văn phòng Bộ', 'Đề án', '2025', 'Quý II/2025'];
const SECTIONS = [
  ['A', 'NHIỆM VỤ CHUNG'],
  ['I', 'Nhận thức số'],
];

/** Rows of texts as the inside of `<sheetData>`; a number of empty places may stand before them. */
const rowsXml = (rows: readonly (readonly string[])[], right = 0): string =>
  rows
    .map(
      (cells) =>
        `<row>${'<c/>'.repeat(right)}${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`,
    )
    .join('');
const PLAN = rowsXml([HEADINGS, ...SECTIONS, TASK]);

const planOf = (parts: XlsxParts): PlanReading => readSource(makeXlsx(parts), 'plan.xlsx').reading;

describe('the plan is found in a workbook that people have changed', () => {
  const found = (parts: XlsxParts, questions: readonly string[] = []) => {
    const { plan, questions: asked } = planOf(parts);
    expect(plan.tasks.map(({ key, text, lead, deadline }) => [key, text, lead, deadline])).toEqual([
      ['A.I.1', 'Xây dựng đề án', 'Vụ Pháp chế', 'Quý II/2025'],
    ]);
    expect(asked.flatMap(({ code }) => (code.endsWith('-missing') ? [] : [code]))).toEqual(questions);
  };

  test('as it is', () => found({ cells: PLAN }));
  test('moved to the right', () => found({ cells: rowsXml([HEADINGS, ...SECTIONS, TASK], 5) }));
  test('headings over two rows, merged', () =>
    found({
      cells: rowsXml([
        ['TT', 'Tên nhiệm vụ', 'Phân công', '', 'Kết quả', 'Giai đoạn', 'Thời gian hoàn thành'],
        ['', '', 'Đơn vị thực hiện', 'Đơn vị phối hợp', '', '', ''],
        ...SECTIONS,
        TASK,
      ]),
      after:
        '<mergeCells><mergeCell ref="C1:D1"/><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="E1:E2"/><mergeCell ref="F1:F2"/><mergeCell ref="G1:G2"/></mergeCells>',
    }));
  test('headings over two rows, both of one column', () =>
    found({
      cells: rowsXml([HEADINGS, ['', '', '(chủ trì)', '', '', '', ''], ...SECTIONS, TASK]),
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    }));
  test('headings over two rows, times over their parts', () =>
    found({
      cells: rowsXml([
        ['TT', 'Tên nhiệm vụ', 'Đơn vị', '', 'Kết quả', 'Thời gian', ''],
        ['', '', 'Chủ trì', 'Phối hợp', '', 'Giai đoạn', 'Hoàn thành'],
        ...SECTIONS,
        TASK,
      ]),
    }));
  test('on a hidden and renamed sheet behind hundreds of others', () =>
    found({
      sheets:
        Array.from(
          { length: 300 },
          (_, n) => `<sheet name="S${n}" sheetId="${n + 2}" r:id="r${n + 2}"/>`,
        ).join('') + '<sheet name="Bản sao (2)" sheetId="1" state="hidden" r:id="r1"/>',
      workbookLinks: Array.from({ length: 300 }, (_, n) => `worksheet s/${n}.xml`),
      more: Object.fromEntries(
        Array.from({ length: 300 }, (_, n) => [
          `s/${n}.xml`,
          `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
        ]),
      ),
      cells: PLAN,
    }));
  test('below a million rows that are claimed and styled', () =>
    found({
      before: '<dimension ref="A1:XFD1048576"/>',
      styles: '<cellXfs><xf/><xf><alignment wrapText="1"/></xf></cellXfs>',
      cells: `${PLAN}<row r="9000" s="1" customFormat="1"/><row r="1048576"><c r="A1048576" s="1"/></row>`,
    }));
  test('with links to other files, macros and extensions, of which nothing is opened', () =>
    found({
      workbookLinks: [
        'externalLink x/link.xml',
        'http://schemas.microsoft.com/office/2006/relationships/vbaProject v.bin',
      ],
      sheetLinks: ['hyperlink https://example.invalid/a external'],
      more: {
        'x/link.xml': `<externalLink xmlns="${MAIN}"/>`,
        'x/_rels/link.xml.rels': relationships(['externalLinkPath file:///etc/passwd external']),
        'v.bin': 'macro',
      },
      cells: PLAN,
      after:
        '<hyperlinks><hyperlink ref="B4" r:id="r1"/></hyperlinks><extLst><ext uri="x"><y xmlns="urn:y"/></ext></extLst>',
    }));
  test('with a totals row', () =>
    found({ cells: PLAN + rowsXml([['', 'Tổng cộng', '', '', '', '', '1']]) }, ['line-unread']));
});
