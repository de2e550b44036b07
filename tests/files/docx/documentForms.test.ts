import { readDecisionDocx, readDocxBlocks } from '../../../src/files/docx/readDocx';
import { TASK_HEADINGS } from '../../plan/reader/decisionText';
import { cell, makeDocx, paragraph, plain, run, table, type DocxCell } from './makeDocx';

const headings = plain(...TASK_HEADINGS.split('\t'));
const A = [{ text: 'A' }, { text: 'CHUNG', span: 6 }];
const task = (label: string, text: string, lead = 'Vụ Pháp chế'): DocxCell[] =>
  plain(label, text, lead, 'Văn phòng', 'Báo cáo', '2025', '12/2025');

const tasksOf = (...body: readonly string[]) => readDecisionDocx(makeDocx(body)).plan.tasks;
const linesOf = (...body: readonly string[]): string[] =>
  readDocxBlocks(makeDocx(body)).flatMap((block) => (block.kind === 'lines' ? block.lines : []));

describe('what is text in a Word document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['runs are joined', paragraph(run('Phạm '), run('vi')), ['Phạm vi']],
    ['a line break parts lines', paragraph('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'), ['a', 'b']],
    ['a tab is a tab', paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'), ['a\tb']],
    [
      'a tab stop is none',
      paragraph('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', run('a')),
      ['a'],
    ],
    ['inserted text is', paragraph('<w:ins>', run('mới'), '</w:ins>'), ['mới']],
    [
      'deleted text is not',
      paragraph('<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>', run('a')),
      ['a'],
    ],
    ['text moved here is', paragraph('<w:moveTo>', run('a'), '</w:moveTo>'), ['a']],
    ['text moved away is not', paragraph('<w:moveFrom>', run('cũ'), '</w:moveFrom>', run('a')), ['a']],
    [
      'the result of a field is',
      paragraph('<w:fldSimple w:instr="DATE">', run('2025'), '</w:fldSimple>'),
      ['2025'],
    ],
    [
      'how a field is made is not',
      paragraph('<w:r><w:instrText>DATE</w:instrText></w:r>', run('2025')),
      ['2025'],
    ],
    [
      'controls are looked into',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('a'))}</w:sdtContent></w:sdt>`,
      ['a'],
    ],
    [
      'a text box is not',
      paragraph(
        `<w:r><w:pict><w:txbxContent>${paragraph(run('ô'))}</w:txbxContent></w:pict></w:r>`,
        run('a'),
      ),
      ['a'],
    ],
    ['a link’s words are', paragraph('<w:hyperlink>', run('a'), '</w:hyperlink>'), ['a']],
    [
      'a hyphen that does not break is one',
      paragraph('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>'),
      ['a-b'],
    ],
    ['entities are letters', paragraph(run('a & b < c')), ['a & b < c']],
  ];
  test.each(cases)('%s', (_name, xml, lines) => {
    expect(linesOf(xml)).toEqual(lines);
  });
});

describe('tables of a Word document', () => {
  test('a row may go on in the next table', () => {
    const tasks = tasksOf(
      table(headings, A, task('1', 'Xây dựng')),
      table(plain('', 'văn bản', 'và các đơn vị', '', '', '', ''), task('2', 'Sửa')),
    );
    expect(tasks.map(({ key, text, lead }) => [key, text, lead])).toEqual([
      ['A.1', 'Xây dựng văn bản', 'Vụ Pháp chế và các đơn vị'],
      ['A.2', 'Sửa', 'Vụ Pháp chế'],
    ]);
  });

  test('a table of another width after the appendix does not go on with it', () => {
    const bytes = makeDocx([table(headings, A, task('1', 'X')), table(plain('', 'KT. BỘ TRƯỞNG'))]);
    const { plan, questions } = readDecisionDocx(bytes);
    expect(plan.tasks.map(({ text }) => text)).toEqual(['X']);
    expect(questions.map(({ code, found }) => [code, found])).toContainEqual([
      'line-unread',
      'KT. BỘ TRƯỞNG',
    ]);
  });

  test('paragraphs and breaks of a cell are lines of its text', () => {
    expect(tasksOf(table(headings, A, task('1', 'Xây\nSửa')))[0]?.text).toBe('Xây\nSửa');
    const broken = table(headings, A).replace(
      '</w:tbl>',
      `<w:tr>${task('1', 'X').map(cell).join('')}</w:tr></w:tbl>`,
    );
    expect(tasksOf(broken.replace('Văn phòng', 'Văn</w:t><w:br/><w:t>phòng'))[0]?.coordinators).toBe(
      'Văn\nphòng',
    );
  });

  test('a cell merged over several tasks holds for each of them', () => {
    const shared = (merge: 'restart' | 'continue', text: string): DocxCell => ({ text, merge });
    const row = (label: string, lead: DocxCell): DocxCell[] => [
      ...plain(label, 'Xây'),
      lead,
      ...plain('', '', '', '2025'),
    ];
    const tasks = tasksOf(
      table(
        headings,
        A,
        row('1', shared('restart', 'Vụ A')),
        row('2', shared('continue', '')),
        row('3', { text: 'Vụ B' }),
      ),
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(['Vụ A', 'Vụ A', 'Vụ B']);
  });

  test('a number merged over two rows makes them one task', () => {
    const rows = [
      [{ text: '1', merge: 'restart' as const }, ...plain('Xây', 'Vụ A', 'B', 'C', '2025', '2025')],
      [{ text: '', merge: 'continue' as const }, ...plain('dựng', '', '', '', '', '')],
    ];
    expect(tasksOf(table(headings, A, ...rows)).map(({ text, lead }) => [text, lead])).toEqual([
      ['Xây dựng', 'Vụ A'],
    ]);
  });

  test('a deleted row is none', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${task('2', 'Cũ').map(cell).join('')}</w:tr>`;
    expect(
      tasksOf(table(headings, A, task('1', 'X')).replace('</w:tbl>', `${deleted}</w:tbl>`)),
    ).toHaveLength(1);
  });

  test('a table within a cell gives it its text', () => {
    const inner = table(plain('trong'));
    const outer = table(headings, A, task('1', 'ngoài')).replace(
      '</w:tc></w:tr></w:tbl>',
      `${inner}</w:tc></w:tr></w:tbl>`,
    );
    expect(tasksOf(outer)[0]?.deadline).toBe('12/2025\ntrong');
  });

  test('columns that a row leaves free keep their place', () => {
    const xml = table(headings, A).replace(
      '</w:tbl>',
      `<w:tr>${cell({ text: '1' })}${cell({ text: 'X' })}${cell({ text: 'Vụ' })}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell({ text: 'Y' })}</w:tr></w:tbl>`,
    );
    expect(tasksOf(xml)[0]?.text).toBe('X Y');
  });
});

describe('numbers that Word writes by itself', () => {
  const numbering = (levels: string): string =>
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const item = (text: string, list = '1', depth = '0'): string =>
    paragraph(
      `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
      text === '' ? '' : run(text),
    );
  const read = (levels: string, ...body: readonly string[]) =>
    readDocxBlocks(makeDocx(body, { parts: { 'word/numbering.xml': numbering(levels) } })).flatMap((block) =>
      block.kind === 'lines' ? block.lines : [],
    );

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['decimal', '%1.', ['1. a', '2. b', '3. c']],
    ['upperRoman', 'Mục %1', ['Mục I a', 'Mục II b', 'Mục III c']],
    ['lowerLetter', '%1)', ['a) a', 'b) b', 'c) c']],
    ['upperLetter', '%1', ['A a', 'B b', 'C c']],
    ['decimalZero', '%1.', ['01. a', '02. b', '03. c']],
    ['bullet', '\uF0B7', ['- a', '- b', '- c']],
    ['none', '', ['a', 'b', 'c']],
  ];
  test.each(cases)('%s', (format, text, lines) => {
    expect(read(level(0, format, text), item('a'), item('b'), item('c'))).toEqual(lines);
  });

  test('start again below a higher level, and where a list says so', () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.');
    const body = [
      item('a'),
      item('b', '1', '1'),
      item('c', '1', '1'),
      item('d'),
      item('e', '1', '1'),
      item('f', '2'),
    ];
    expect(read(levels, ...body)).toEqual(['1. a', '1.1. b', '1.2. c', '2. d', '2.1. e', '1. f']);
  });

  test('number the rows of an appendix', () => {
    const row = (text: string): string =>
      `<w:tr><w:tc>${item('')}</w:tc>${task('', text).slice(1).map(cell).join('')}</w:tr>`;
    const xml = table(headings, A).replace('</w:tbl>', `${row('X')}${row('Y')}</w:tbl>`);
    const bytes = makeDocx([xml], { parts: { 'word/numbering.xml': numbering(level(0, 'decimal', '%1.')) } });
    expect(readDecisionDocx(bytes).plan.tasks.map(({ key }) => key)).toEqual(['A.1', 'A.2']);
  });

  test('may come from a style', () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Muc"/></w:style></w:styles>';
    const body = ['Muc', 'Con'].map((id) => paragraph(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`, run(id)));
    const parts = { 'word/numbering.xml': numbering(level(0, 'decimal', '%1.')), 'word/styles.xml': styles };
    const lines = readDocxBlocks(makeDocx(body, { parts })).flatMap((block) =>
      block.kind === 'lines' ? block.lines : [],
    );
    expect(lines).toEqual(['1. Muc', '2. Con']);
  });
});
