import { codes, sentences, startRepair, type Work } from './mended';

/** Duplicates a sheet: the copy comes last, its table under a name with a number. */
const duplicate =
  (name: string): Work =>
  ({ workbook }) =>
    void workbook.worksheets.getItem(name).copy('End');

describe('a duplicated sheet', () => {
  test.each([
    ['Nhiệm vụ', 'NhiemVu'],
    ['Chỉ tiêu', 'ChiTieu'],
    ['Phối hợp', 'PhoiHop'],
    ['Đơn vị', 'DonVi'],
    ['Kiểm tra', 'KiemTra'],
  ])('of %s is named, not counted, and stays as it is', async (sheet, table) => {
    const started = startRepair();
    await started.damage(duplicate(sheet));
    const before = started.all();
    const { mended, left } = await started.repair();
    expect(mended).toEqual([]);
    expect(codes(left)).toEqual(['table-copy']);
    expect(left[0]?.message.params).toMatchObject({ sheet: `${sheet} (2)`, table, original: sheet });
    expect(sentences(left)[0]).toContain(`bản sao của ${table}`);
    // Asked for by its sentence, it stays all the same.
    expect((await started.repair(left)).mended).toEqual([]);
    expect(started.all()).toEqual(before);
  });

  test.each(['Tổng quan', 'Danh mục'])('of %s, which holds no table, is no damage', async (sheet) => {
    const started = startRepair();
    await started.damage(duplicate(sheet));
    const before = started.all();
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([[], []]);
    expect(started.all()).toEqual(before);
  });

  test('does not take the place of the first, which is mended where it was damaged', async () => {
    const started = startRepair();
    await started.damage(duplicate('Nhiệm vụ'));
    const before = started.all();
    await started.damage(({ workbook }) => workbook.tables.getItem('NhiemVu').resize('A1:X3'));
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([['table-cut'], ['table-copy']]);
    expect(started.all()).toEqual(before);
  });

  test('plays the part of the first where that was deleted, and takes its name', async () => {
    const started = startRepair();
    await started.damage(duplicate('Nhiệm vụ'));
    await started.damage(
      ({ workbook }) =>
        void (workbook.worksheets.getItem('Nhiệm vụ (2)').getRange('U2').values = [['đang làm']]),
    );
    await started.damage(({ workbook }) => workbook.worksheets.getItem('Nhiệm vụ').delete());
    await started.repair();
    const tasks = (await started.port.read()).tables.find(({ name }) => name === 'NhiemVu');
    expect(tasks?.sheet).toBe('Nhiệm vụ (2)');
    expect(tasks?.rows).toHaveLength(4);
    expect(tasks?.rows[0]?.map(({ value }) => value)).toContain('đang làm');
  });
});

describe('a table name that the user has taken', () => {
  const takeName = (name: string) =>
    (({ workbook }: Excel.RequestContext) => {
      const sheet = workbook.worksheets.getItem('Của tôi');
      sheet.getRange('F1:F2').values = [['Cột'], ['a']];
      workbook.tables.getItem(name).name = 'Khac';
      sheet.tables.add('F1:F2', true).name = name;
    }) satisfies (context: Excel.RequestContext) => void;

  test('is left to them; ours works under its other name and is told', async () => {
    const started = startRepair();
    await started.damage(takeName('NhiemVu'));
    const after = started.all();
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([[], ['table-name']]);
    expect(sentences(left)[0]).toContain('tên NhiemVu đã dùng ở Của tôi');
    expect(started.all()).toEqual(after);
  });

  test('as a defined name is left to them', async () => {
    const started = startRepair();
    await started.damage(async (context) => {
      const { workbook } = context;
      workbook.tables.getItem('ChiTieu').name = 'Khac';
      await context.sync();
      workbook.names.add('ChiTieu', workbook.worksheets.getItem('Của tôi').getRange('F1'));
    });
    const after = started.all();
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([[], ['table-name']]);
    expect(sentences(left)[0]).toContain('tên ChiTieu đã dùng ở ChiTieu');
    expect(started.all()).toEqual(after);
  });

  test.each([
    [
      'whose cells became a plain range',
      (workbook: Excel.Workbook) => {
        workbook.tables.getItem('Khac').convertToRange();
      },
      'đã thành vùng ô thường, còn tên PhoiHop đã có bảng khác dùng',
    ],
    [
      'whose sheet was deleted',
      (workbook: Excel.Workbook) => {
        workbook.worksheets.getItem('Phối hợp').delete();
      },
      'đã bị xóa, còn tên PhoiHop đã có bảng khác dùng',
    ],
  ])('of ours %s waits for a person', async (_, lose, words) => {
    const started = startRepair();
    await started.damage(takeName('PhoiHop'));
    await started.damage(({ workbook }) => {
      lose(workbook);
    });
    const after = started.all();
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([[], ['table-gone']]);
    expect(sentences(left)[0]).toContain(words);
    expect(started.all()).toEqual(after);
  });
});
