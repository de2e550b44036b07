import { codes, startRepair, type Work } from './mended';
import { say } from '../../../src/i18n/catalogue';

const protect = (name: string): Work => {
  return ({ workbook }) => {
    workbook.worksheets.getItem(name).protection.protect();
  };
};

const inTasks: readonly (readonly [string, Work])[] = [
  ['a renamed table', ({ workbook }) => void (workbook.tables.getItem('NhiemVu').name = 'Viec')],
  ['a table made shorter', ({ workbook }) => workbook.tables.getItem('NhiemVu').resize('A1:X3')],
  [
    'a changed heading',
    ({ workbook }) => void (workbook.worksheets.getItem('Nhiệm vụ').getRange('G1').values = [['Ai làm']]),
  ],
  [
    'an emptied warning',
    ({ workbook }) => void workbook.worksheets.getItem('Nhiệm vụ').getRange('W3').clear('Contents'),
  ],
  [
    'a lost drop-down',
    ({ workbook }) => workbook.worksheets.getItem('Nhiệm vụ').getRange('O2:O5').dataValidation.clear(),
  ],
  [
    'a lost colour rule',
    ({ workbook }) =>
      workbook.worksheets.getItem('Nhiệm vụ').getRange('A2:X5').conditionalFormats.getItemAt(0).delete(),
  ],
];

describe('on a protected sheet', () => {
  test.each(inTasks)(
    '%s waits, says which sheet to unprotect, and is mended once that is done',
    async (_, work) => {
      const started = startRepair();
      const before = started.all();
      await started.damage(work);
      await started.damage(protect('Nhiệm vụ'));
      const after = started.all();
      const { mended, left } = await started.repair();
      expect(mended).toEqual([]);
      expect(left).toHaveLength(1);
      expect(left[0]?.held?.code).toBe('repair.held.sheet');
      expect(left[0]?.held && say('vi', left[0].held)).toContain('Trang Nhiệm vụ');
      expect(started.all()).toEqual(after);
      await started.damage(({ workbook }) => {
        workbook.worksheets.getItem('Nhiệm vụ').protection.unprotect();
      });
      expect((await started.repair()).left).toEqual([]);
      expect(started.all()).toEqual(before);
    },
  );

  test('a damage waits, and those of other sheets are mended', async () => {
    const started = startRepair();
    await started.damage(({ workbook }) => {
      workbook.tables.getItem('NhiemVu').name = 'Viec';
      workbook.tables.getItem('PhoiHop').name = 'Cung';
    });
    await started.damage(protect('Nhiệm vụ'));
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([['table-name'], ['table-name']]);
    expect(mended[0]?.place?.sheet).toBe('Phối hợp');
  });
});

const ofStructure: readonly (readonly [string, Work, string])[] = [
  ['a deleted sheet', ({ workbook }) => workbook.worksheets.getItem('Danh mục').delete(), 'sheet-gone'],
  ['a deleted table', ({ workbook }) => workbook.worksheets.getItem('Phối hợp').delete(), 'table-gone'],
  [
    'the hidden sheet deleted',
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('_TheoDoiKeHoach');
      sheet.visibility = 'Hidden';
      sheet.delete();
    },
    'carrier',
  ],
];

describe('in a workbook whose structure is protected', () => {
  test.each(ofStructure)('%s waits and says what to unprotect', async (_, work, code) => {
    const started = startRepair();
    await started.damage(work);
    await started.damage(({ workbook }) => {
      workbook.protection.protect();
    });
    const sheets = started.model.document.sheets.map(({ name }) => name);
    const { left } = await started.repair();
    const found = left.find((damage) => damage.code === code);
    expect(found?.held?.code).toBe('repair.held.workbook');
    expect(found?.held && say('vi', found.held)).toContain('Cấu trúc bảng tính');
    expect(started.model.document.sheets.map(({ name }) => name)).toEqual(sheets);
    await started.damage(({ workbook }) => {
      workbook.protection.unprotect();
    });
    expect((await started.repair()).left).toEqual([]);
  });

  test('what needs no sheet to come or go is mended', async () => {
    const started = startRepair();
    const before = started.all();
    await started.damage(({ workbook }) => void (workbook.tables.getItem('NhiemVu').name = 'Viec'));
    await started.damage(({ workbook }) => {
      workbook.protection.protect();
    });
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([['table-name'], []]);
    await started.damage(({ workbook }) => {
      workbook.protection.unprotect();
    });
    expect(started.all()).toEqual(before);
  });
});
