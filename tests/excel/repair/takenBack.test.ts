import { codes, startRepair, type Work } from './mended';

const reversible: readonly (readonly [string, Work])[] = [
  ['a table renamed', ({ workbook }) => void (workbook.tables.getItem('NhiemVu').name = 'Viec')],
  [
    'two tables that exchanged names',
    ({ workbook: { tables } }) => {
      tables.getItem('NhiemVu').name = 'Khac';
      tables.getItem('ChiTieu').name = 'NhiemVu';
      tables.getItem('Khac').name = 'ChiTieu';
    },
  ],
  ['a table made shorter', ({ workbook }) => workbook.tables.getItem('NhiemVu').resize('A1:X3')],
  [
    'the heading row switched off',
    ({ workbook }) => void (workbook.tables.getItem('PhoiHop').showHeaders = false),
  ],
  [
    'a heading changed',
    ({ workbook }) => void (workbook.worksheets.getItem('Nhiệm vụ').getRange('G1').values = [['Ai làm']]),
  ],
  ['a name deleted', ({ workbook }) => workbook.names.getItem('NgayTinh').delete()],
  [
    'a name that lost its cell',
    ({ workbook }) => void (workbook.names.getItem('SoNgaySapDenHan').formula = '=#REF!'),
  ],
  [
    'warnings emptied',
    ({ workbook }) => void workbook.worksheets.getItem('Nhiệm vụ').getRange('W3:W4').clear('Contents'),
  ],
  [
    'a setting in words',
    ({ workbook }) => void (workbook.worksheets.getItem('Tổng quan').getRange('C9').values = [["'45"]]),
  ],
  [
    'the hidden sheet altered',
    ({ workbook }) =>
      void (workbook.worksheets.getItem('_TheoDoiKeHoach').getRange('A1').values = [['1:abc']]),
  ],
  [
    'the XML part lost',
    async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load('items/id');
      await context.sync();
      for (const part of parts.items) part.delete();
    },
  ],
];

test.each(reversible)('taking back the repair of %s brings back what stood', async (_, work) => {
  const started = startRepair();
  await started.damage(work);
  const damaged = started.all();
  const outcome = await started.repair();
  expect(outcome.mended).not.toEqual([]);
  expect(started.all()).not.toEqual(damaged);
  await started.takeBack(outcome);
  expect(started.all()).toEqual(damaged);
  // What was taken back can be mended again.
  expect(codes((await started.repair()).mended)).toEqual(codes(outcome.mended));
});

test('a sheet that was written again stays when the repair is taken back', async () => {
  const started = startRepair();
  const before = started.all();
  await started.damage(({ workbook }) => workbook.worksheets.getItem('Danh mục').delete());
  const outcome = await started.repair();
  await started.takeBack(outcome);
  expect(started.all()).toEqual(before);
});

test('a cell that was changed since keeps what stands there, and nothing is taken back', async () => {
  const started = startRepair();
  await started.damage(({ workbook }) => {
    workbook.worksheets.getItem('Nhiệm vụ').getRange('G1').values = [['Ai làm']];
    workbook.tables.getItem('PhoiHop').name = 'Cung';
  });
  const outcome = await started.repair();
  await started.damage(({ workbook }) => {
    workbook.worksheets.getItem('Nhiệm vụ').getRange('G1').values = [['Đơn vị nào']];
  });
  const after = started.all();
  await expect(started.takeBack(outcome)).rejects.toMatchObject({ code: 'workbook.cell-changed' });
  expect(started.all()).toEqual(after);
});
