import type { WorkbookDocument } from '../../../src/workbook/document';
import { emptyDocument } from '../../../src/workbook/emptyDocument';
import { recognise } from '../../../src/workbook/recognise';
import { canGo, holdsNothing } from '../../../src/workbook/unload/unloadFacts';
import { draw } from '../../../src/workbench/model/drawings';
import { failureOf } from '../loaded';
import { userDocument } from '../safety/userWorkbook';
import type { Unloading } from './unloading';
import { brokenIn, startUnloading } from './unloading';

/** Workbooks into which the plan was loaded, by what they were before: loading is the slow part of a test. */
const workbooks = new Map<() => WorkbookDocument, WorkbookDocument>();

async function loaded(document = userDocument): Promise<Unloading> {
  const known = workbooks.get(document);
  if (known) return startUnloading(structuredClone(known));
  const started = startUnloading(document());
  await started.load();
  workbooks.set(document, structuredClone(started.model.document));
  return started;
}

/** The workbook is as it was but for the journal, whose last entry says that the plan came back. */
async function expectBack(started: Unloading, before: unknown): Promise<void> {
  expect(apartFromJournal(started.state())).toEqual(apartFromJournal(before));
  const { journal } = recognise(await started.port.read());
  expect(journal?.state).toBe('sound');
  expect(journal?.entries.map(({ action }) => action)).toEqual(['load-plan', 'restore-plan']);
}

/** The state without the cells of the journal. */
function apartFromJournal(state: unknown): unknown {
  const isJournal = (each: unknown): boolean =>
    typeof each === 'string' && /^D\d+ "(?:journal:|\d+ [\da-f]{8} )/.test(each);
  return JSON.parse(JSON.stringify(state), (_, value: unknown) =>
    Array.isArray(value) ? value.filter((each) => !isJournal(each)) : value,
  );
}

describe('a plan that nobody worked with', () => {
  test.each([
    ['an empty workbook', emptyDocument],
    ["a user's own workbook", userDocument],
    ['a workbook that counts days from 1904', () => ({ ...userDocument(), date1904: true })],
  ])('goes from %s, which is then as it was before the load', async (_, document) => {
    const started = startUnloading(document());
    const before = started.state() as { sheets: unknown; names: unknown; parts: unknown };
    await started.load();
    const facts = await started.facts();
    expect([holdsNothing(facts), canGo(facts)]).toEqual([true, true]);
    await started.unload('remove');
    expect(started.state()).toMatchObject({
      sheets: before.sheets,
      names: before.names,
      parts: before.parts,
    });
    expect(await started.port.survey()).toMatchObject({ ours: false });
  });

  test('comes back as it was by undoing', async () => {
    const started = await loaded();
    const before = started.state();
    const outcome = await started.unload('remove');
    await started.restore(outcome);
    await expectBack(started, before);
  });

  test('leaves an empty sheet where the workbook had no other', async () => {
    const started = await loaded(emptyDocument);
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await started.unload('remove');
    expect(started.model.document.sheets).toHaveLength(1);
  });
});

describe('what a user put there', () => {
  test.each([
    ['progress', 'followUp', 'Nhiệm vụ', 'O2', 'Hoàn thành'],
    ['a day of progress', 'followUp', 'Nhiệm vụ', 'Q3', 46_000],
    ['a contribution', 'followUp', 'Phối hợp', 'C2', 'Đã góp ý'],
    ['a deadline', 'edited', 'Nhiệm vụ', 'K2', '12/2027'],
    ['a last day', 'edited', 'Nhiệm vụ', 'N3', 46_022],
    ['a formula in place of a text', 'edited', 'Nhiệm vụ', 'F2', '="x"'],
    ['an e-mail address', 'edited', 'Đơn vị', 'I2', 'a@b.vn'],
    ['a note beside a table', 'outside', 'Nhiệm vụ', 'Z3', 'của tôi'],
    ['a note below the lists', 'outside', 'Danh mục', 'A30', 'của tôi'],
    ['the number of the decision', 'outside', 'Tổng quan', 'C4', '142/QĐ'],
    ['a word of a list', 'outside', 'Danh mục', 'A2', 'Chưa làm'],
  ] as const)('is counted with its place: %s', async (_, kind, sheet, cell, value) => {
    const started = await loaded();
    await started.type(sheet, cell, value);
    const { own } = await started.facts();
    expect(own[kind]).toEqual({ count: 1, places: [`${sheet}!${cell}`] });
    expect(Object.values(own).reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  test('in a column of their own is counted apart', async () => {
    const started = await loaded();
    await started.type('Nhiệm vụ', 'Y1', 'Cột riêng');
    await started.Excel.run(async (context) => {
      context.workbook.tables.getItem('NhiemVu').resize('A1:Y52');
      await context.sync();
    });
    await started.type('Nhiệm vụ', 'Y5', 'riêng');
    expect((await started.facts()).own.column).toEqual({ count: 1, places: ['Nhiệm vụ!Y5'] });
  });

  test.each([
    ['the settings', 'Tổng quan', 'C8', 46_000],
    ['the number of days', 'Tổng quan', 'C9', 7],
  ])('is not what the pane wrote for them: %s', async (_, sheet, cell, value) => {
    const started = await loaded();
    await started.type(sheet, cell, value);
    expect(holdsNothing(await started.facts())).toBe(true);
  });

  test('is not what a check recorded, but what was decided about it', async () => {
    const started = await loaded();
    const row = ['id', 'c', 'Lỗi', 'NhiemVu', 'A.I.1', 'x', 'y', 'z', null, null, null];
    await started.port.replaceRows('KiemTra', [row]);
    expect(holdsNothing(await started.facts())).toBe(true);
    await started.type('Kiểm tra', 'I2', 'Chấp nhận');
    expect((await started.facts()).own.followUp.places).toEqual(['Kiểm tra!I2']);
  });

  test('over the cells is counted too', async () => {
    const started = await loaded();
    const sheet = started.model.sheet('Nhiệm vụ');
    draw(sheet, { charts: 1 });
    sheet.comments.push({ cell: 'A2', author: 'Tôi', text: 'hỏi lại' });
    expect((await started.facts()).objects).toEqual({ count: 2, places: ['Nhiệm vụ'] });
  });

  test('comes back by undoing, every cell of it', async () => {
    const started = await loaded();
    await started.type('Nhiệm vụ', 'O2', 'Hoàn thành');
    await started.type('Nhiệm vụ', 'Z3', 'của tôi');
    await started.type('Danh mục', 'H9', '=1+1');
    const before = started.state();
    await started.restore(await started.unload('remove'));
    await expectBack(started, before);
  });

  test('after the facts were shown stops the unloading', async () => {
    const started = await loaded();
    const { mark } = await started.facts();
    await started.type('Nhiệm vụ', 'O2', 'Hoàn thành');
    const before = started.state();
    expect((await failureOf(started.unload('remove', mark))).code).toBe('workbook.unload-changed');
    expect(started.state()).toEqual(before);
  });
});

describe('what looks at the plan from elsewhere', () => {
  test.each([
    ['a table', '=COUNTA(NhiemVu[Mã])'],
    ['a sheet', "='Nhiệm vụ'!A2"],
    ['a named cell', '=IF(NgayTinh>0,1,2)'],
    ['a sheet within a function', "=SUM(1,'Tổng quan'!C8)"],
  ])('is counted and keeps the sheets from being deleted: %s', async (_, formula) => {
    const started = await loaded();
    await started.type('Chi phí', 'F2', formula);
    const before = started.state();
    expect((await started.facts()).looking).toEqual({ count: 1, places: ['Chi phí!F2'] });
    const failure = await failureOf(started.unload('remove'));
    expect(failure).toMatchObject({ code: 'workbook.unload-looked-at', params: { place: 'Chi phí!F2' } });
    expect(started.state()).toEqual(before);
  });

  test.each([
    ['text that names a sheet', '="Nhiệm vụ"'],
    ['a sheet of another workbook', "='[Khác.xlsx]Nhiệm vụ'!A2"],
    ['a column of the same name elsewhere', '=SUM(ChiPhi[Số tiền])'],
  ])('is not %s', async (_, formula) => {
    const started = startUnloading(userDocument());
    await started.load();
    started.model.sheet('Chi phí').rows.set(20, { cells: new Map([[0, { value: 1, formula }]]) });
    expect((await started.facts()).looking.count).toBe(0);
  });

  test('by the text of an INDIRECT keeps everything where it is', async () => {
    const started = await loaded();
    await started.type('Chi phí', 'F2', '=COUNTA(INDIRECT("NhiemVu[Mã]"))');
    expect((await started.facts()).lookingByText).toEqual({ count: 1, places: ['Chi phí!F2'] });
    expect((await failureOf(started.unload('keep'))).code).toBe('workbook.unload-looked-at');
  });

  test('may be a name, a rule or a drop-down', async () => {
    const started = await loaded();
    await started.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Chi phí');
      context.workbook.names.add('CuaToi', "='Nhiệm vụ'!$A$2:$A$9");
      const rule = sheet.getRange('A2:A3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = "=$A2='Nhiệm vụ'!$A$2";
      sheet.getRange('D2').dataValidation.rule = {
        list: { inCellDropDown: true, source: "='Danh mục'!$A$2:$A$5" },
      };
      await context.sync();
    });
    expect((await started.facts()).looking).toEqual({
      count: 3,
      places: ['CuaToi', 'Chi phí', 'Chi phí!D2'],
    });
  });

  test('is not known of charts, which are counted', async () => {
    const started = await loaded();
    draw(started.model.sheet('Chi phí'), { charts: 2, shapes: 3 });
    expect((await started.facts()).elsewhere).toEqual({ count: 2, places: ['Chi phí'] });
  });
});

describe('sheets that are kept', () => {
  const looking = async (): Promise<Unloading> => {
    const started = await loaded();
    await started.type('Chi phí', 'F2', '=COUNTA(NhiemVu[Mã])');
    await started.type('Nhiệm vụ', 'O2', 'Hoàn thành');
    return started;
  };

  test('hold every cell and every formula, and nothing of the program', async () => {
    const started = await looking();
    const values = () => [1, 2, 3, 22].map((column) => started.model.value('Nhiệm vụ', 5, column));
    const [before, counted] = [values(), started.model.value('Chi phí', 1, 5)];
    await started.unload('keep');
    expect(values()).toEqual(before);
    expect(started.model.value('Chi phí', 1, 5)).toEqual(counted);
    expect(brokenIn(started.model)).toEqual([]);
    const { document } = started.model;
    expect(document.names.map(({ name }) => name)).toEqual(userDocument().names.map(({ name }) => name));
    expect(document.customXml).toHaveLength(1);
    expect(document.sheets.some(({ name }) => name === '_TheoDoiKeHoach')).toBe(false);
    expect(started.model.sheet('Nhiệm vụ').conditionalFormats).toEqual([]);
    expect(started.model.cell('Chi phí', 1, 5)?.formula).toBe('=COUNTA(NhiemVu_daGo[Mã])');
  });

  test('are no plan any more, so that one can be loaded again beside them', async () => {
    const started = await looking();
    await started.unload('keep');
    expect(await started.port.survey()).toMatchObject({ ours: false });
    await started.load();
    expect(started.model.findSheet('Nhiệm vụ (2)')).toBeDefined();
    expect(brokenIn(started.model)).toEqual([]);
  });

  test('become the plan again by undoing', async () => {
    const started = await looking();
    const before = started.state();
    await started.restore(await started.unload('keep'));
    await expectBack(started, before);
  });

  test('keep a name that a formula of the user takes', async () => {
    const started = await loaded();
    await started.type('Chi phí', 'F2', '=NgayTinh');
    await started.unload('keep');
    expect(started.model.document.names.map(({ name }) => name)).toContain('NgayTinh');
    expect(brokenIn(started.model)).toEqual([]);
  });
});
