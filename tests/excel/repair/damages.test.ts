import { recognise } from '../../../src/workbook/recognise';
import { deleteColumn } from './deleteColumn';
import { codes, sentences, sheetOf, startRepair, type Work } from './mended';

const tasks = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Nhiệm vụ');

/** What a person did, the kinds of damage that are found, and words that the sentence must have. */
const mendable: readonly (readonly [string, Work, readonly string[], readonly string[]])[] = [
  [
    'a table renamed',
    ({ workbook }) => void (workbook.tables.getItem('NhiemVu').name = 'ViecCanLam'),
    ['table-name'],
    ['NhiemVu', 'ViecCanLam', 'Nhiệm vụ'],
  ],
  [
    'two tables that exchanged names',
    ({ workbook: { tables } }) => {
      tables.getItem('NhiemVu').name = 'Khac';
      tables.getItem('ChiTieu').name = 'NhiemVu';
      tables.getItem('Khac').name = 'ChiTieu';
    },
    ['table-name', 'table-name'],
    ['NhiemVu', 'ChiTieu'],
  ],
  [
    'a table made shorter',
    ({ workbook }) => workbook.tables.getItem('NhiemVu').resize('A1:X3'),
    ['table-cut'],
    ['Nhiệm vụ', '2 dòng', 'A1:X5'],
  ],
  [
    'a table made a plain range',
    ({ workbook }) => void workbook.tables.getItem('NhiemVu').convertToRange(),
    ['table-gone'],
    ['NhiemVu', 'Nhiệm vụ', 'A1:X5'],
  ],
  [
    'the heading row switched off',
    ({ workbook }) => void (workbook.tables.getItem('PhoiHop').showHeaders = false),
    ['heading-row'],
    ['PhoiHop', 'Phối hợp'],
  ],
  [
    'a heading changed',
    (context) => void (tasks(context).getRange('G1').values = [['Ai làm']]),
    ['heading'],
    ['Nhiệm vụ!G1', 'Ai làm', 'Đơn vị thực hiện'],
  ],
  [
    'a heading emptied',
    (context) => void (tasks(context).getRange('I1').values = [['']]),
    ['heading'],
    ['Nhiệm vụ!I1', 'Kết quả'],
  ],
  [
    'a heading that repeats another',
    // Excel keeps headings apart by a number.
    (context) => void (tasks(context).getRange('R1').values = [['Kết quả2']]),
    ['heading'],
    ['Nhiệm vụ!R1', 'Minh chứng'],
  ],
  [
    'two headings exchanged',
    async (context) => {
      tasks(context).getRange('G1').values = [['x']];
      tasks(context).getRange('H1').values = [['Đơn vị thực hiện']];
      tasks(context).getRange('G1').values = [['Đơn vị phối hợp']];
      await context.sync();
    },
    ['heading'],
    ['Đơn vị thực hiện', 'Đơn vị phối hợp'],
  ],
  [
    'a name deleted',
    ({ workbook }) => workbook.names.getItem('NgayTinh').delete(),
    ['name-gone'],
    ['NgayTinh', 'Tổng quan!C8'],
  ],
  [
    'a name that lost its cell',
    ({ workbook }) => void (workbook.names.getItem('SoNgaySapDenHan').formula = '=#REF!'),
    ['name-gone'],
    ['SoNgaySapDenHan', '#REF!', 'Tổng quan!C9'],
  ],
  [
    'the hidden sheet deleted',
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('_TheoDoiKeHoach');
      sheet.visibility = 'Hidden';
      sheet.delete();
    },
    ['carrier'],
    ['thông tin ẩn'],
  ],
  [
    'the hidden sheet altered',
    ({ workbook }) =>
      void (workbook.worksheets.getItem('_TheoDoiKeHoach').getRange('A1').values = [['1:abc']]),
    ['carrier'],
    ['thông tin ẩn'],
  ],
  [
    'the XML part lost',
    async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load('items/id');
      await context.sync();
      for (const part of parts.items) part.delete();
    },
    ['carrier'],
    ['thông tin ẩn'],
  ],
  [
    'warnings pasted as values',
    async (context) => {
      const cells = tasks(context).getRange('W2:W5');
      cells.load('values');
      await context.sync();
      cells.values = cells.values.map((row) => [...(row as unknown[])]);
    },
    ['warning-values'],
    ['4 ô Cảnh báo', 'Nhiệm vụ', 'W2'],
  ],
  [
    'one warning emptied',
    (context) => void tasks(context).getRange('W5').clear('Contents'),
    ['warning-values'],
    ['1 ô', 'W5'],
  ],
  [
    'standings pasted as values',
    async (context) => {
      const cells = tasks(context).getRange('X2:X5');
      cells.load('values');
      await context.sync();
      cells.values = cells.values.map((row) => [...(row as unknown[])]);
    },
    ['warning-values'],
    ['4 ô Tình trạng', 'Nhiệm vụ', 'X2'],
  ],
  [
    'a colour rule deleted',
    (context) => tasks(context).getRange('A2:X5').conditionalFormats.getItemAt(1).delete(),
    ['rules'],
    ['tô màu', 'Nhiệm vụ'],
  ],
  [
    'a drop-down removed',
    (context) => tasks(context).getRange('O2:O5').dataValidation.clear(),
    ['lists'],
    ['Trạng thái', 'Nhiệm vụ'],
  ],
  [
    'the findings’ sheet deleted',
    ({ workbook }) => workbook.worksheets.getItem('Kiểm tra').delete(),
    ['table-gone'],
    ['KiemTra', 'Kiểm tra'],
  ],
  [
    'the lists’ sheet deleted',
    ({ workbook }) => workbook.worksheets.getItem('Danh mục').delete(),
    ['sheet-gone', 'lists', 'lists', 'lists', 'lists', 'lists'],
    ['Danh mục'],
  ],
  [
    'the units’ sheet deleted',
    ({ workbook }) => workbook.worksheets.getItem('Đơn vị').delete(),
    ['table-gone', 'lists', 'lists', 'lists'],
    ['DonVi', 'Đơn vị'],
  ],
  [
    'the tasks’ sheet deleted',
    ({ workbook }) => workbook.worksheets.getItem('Nhiệm vụ').delete(),
    ['table-gone'],
    ['NhiemVu', 'không lấy lại được'],
  ],
  [
    'the indicators’ sheet deleted',
    ({ workbook }) => workbook.worksheets.getItem('Chỉ tiêu').delete(),
    ['table-gone'],
    ['ChiTieu'],
  ],
  [
    'the coordination sheet deleted',
    ({ workbook }) => workbook.worksheets.getItem('Phối hợp').delete(),
    ['table-gone'],
    ['PhoiHop'],
  ],
];

describe('damage that the button mends', () => {
  test.each(mendable)('%s is told and mended; all is as before', async (_, work, kinds, words) => {
    const started = startRepair();
    const before = started.all();
    await started.damage(work);
    expect(started.all()).not.toEqual(before);
    const { mended, left } = await started.repair();
    expect(codes(mended)).toEqual(kinds);
    for (const word of words) expect(sentences(mended).join('\n')).toContain(word);
    expect(left).toEqual([]);
    expect(started.all()).toEqual(before);
  });

  test('a table made narrower takes its columns back, with their cells', async () => {
    const started = startRepair();
    // The repair is an entry of the journal, and nothing else has changed.
    const read = async () => ({ ...recognise(await started.port.read()), journal: null });
    const before = await read();
    await started.damage(({ workbook }) => workbook.tables.getItem('NhiemVu').resize('A1:T5'));
    const { mended, left } = await started.repair();
    expect(codes(mended)).toEqual(['table-cut']);
    expect(sentences(mended).join()).toContain('4 cột');
    expect(left).toEqual([]);
    expect(await read()).toEqual(before);
  });

  test('the first sheet deleted is written again; the day that stood there is today’s again', async () => {
    const started = startRepair();
    const names = structuredClone(started.model.document.names);
    const figures = () =>
      Array.from({ length: 60 }, (_, row) =>
        [2, 3, 4].map((column) => started.model.value('Tổng quan', row, column)),
      );
    const before = figures();
    await started.damage(({ workbook }) => workbook.worksheets.getItem('Tổng quan').delete());
    const { mended, left } = await started.repair();
    expect(codes(mended)).toEqual(['sheet-gone', ...names.map(() => 'name-gone')]);
    expect(left).toEqual([]);
    expect(started.model.document.names).toEqual(names);
    expect((await started.port.read()).asOf).toBe('today');
    expect(figures()).toEqual(before);
  });

  test.each([
    ['the decision’s', 'F', 'Tên nhiệm vụ', 'theo kế hoạch'],
    ['what the product works out', 'N', 'Hạn cuối', 'tính lại'],
    ['the formula', 'W', 'Cảnh báo', 'tính lại'],
  ])('a deleted column comes back with its cells: %s', async (_, column, heading, words) => {
    const started = startRepair((document) => deleteColumn(sheetOf(document, 'Nhiệm vụ'), column));
    const { mended, left } = await started.repair();
    expect(codes(mended)).toContain('column-gone');
    expect(sentences(mended).join()).toContain(heading);
    expect(sentences(mended).join()).toContain(words);
    expect(left).toEqual([]);
    const rows = (reading: Awaited<ReturnType<typeof started.port.read>>) =>
      reading.tables.find(({ name }) => name === 'NhiemVu')?.rows;
    expect(rows(await started.port.read())).toEqual(rows(await startRepair().port.read()));
  });
});

describe('what a user may have meant', () => {
  const changed: readonly (readonly [string, Work, readonly string[]])[] = [
    [
      'a sheet renamed',
      ({ workbook }) => void (workbook.worksheets.getItem('Nhiệm vụ').name = 'Việc'),
      ['Nhiệm vụ', 'Việc'],
    ],
    [
      'a sheet hidden',
      ({ workbook }) => void (workbook.worksheets.getItem('Danh mục').visibility = 'Hidden'),
      ['Danh mục', 'ẩn'],
    ],
    [
      'a sheet made very hidden',
      ({ workbook }) => void (workbook.worksheets.getItem('Phối hợp').visibility = 'VeryHidden'),
      ['Phối hợp', 'ẩn'],
    ],
    [
      'a sheet moved',
      ({ workbook }) => void (workbook.worksheets.getItem('Phối hợp').position = 1),
      ['Phối hợp'],
    ],
    [
      'the hidden sheet shown',
      ({ workbook }) => void (workbook.worksheets.getItem('_TheoDoiKeHoach').visibility = 'Visible'),
      ['_TheoDoiKeHoach'],
    ],
    [
      'a drop-down removed from some cells',
      ({ workbook }) => workbook.worksheets.getItem('Nhiệm vụ').getRange('O3:O4').dataValidation.clear(),
      ['Trạng thái'],
    ],
  ];

  test.each(changed)(
    '%s is told, left alone by the button, and goes back when asked',
    async (_, work, words) => {
      const started = startRepair();
      const before = started.all();
      await started.damage(work);
      const after = started.all();
      const { mended, left } = await started.repair();
      expect(mended).toEqual([]);
      expect(left).toHaveLength(1);
      for (const word of words) expect(sentences(left).join()).toContain(word);
      expect(started.all()).toEqual(after);
      const asked = await started.repair(left);
      expect(asked.mended).toEqual(left);
      expect(asked.left).toEqual([]);
      expect(started.all()).toEqual(before);
    },
  );

  test('a column of the user’s own within a table is told and stays', async () => {
    const started = startRepair();
    await started.damage(({ workbook }) => {
      workbook.tables.getItem('NhiemVu').columns.add(7, undefined, 'Ghi chú riêng');
      workbook.worksheets.getItem('Nhiệm vụ').getRange('H2').values = [['của tôi']];
    });
    const after = started.all();
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([[], ['column-added']]);
    expect(sentences(left).join()).toContain('“Ghi chú riêng”');
    expect(started.all()).toEqual(after);
  });
});
