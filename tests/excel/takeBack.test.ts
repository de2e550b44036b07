import { takeBack } from '../../src/actions/takeBack';
import { choiceOf } from '../../src/review/undo/chosenChanges';
import { planned } from '../../src/actions/takeBack';
import type { WorkbookChange } from '../../src/workbook/change';
import { recognise } from '../../src/workbook/recognise';
import { failureOf, startLoaded } from './loaded';
import { roundTrips } from './roundTrips';

const NOTE = { at: '2026-11-24T08:05', action: 'apply-fixes', by: 'Lan' };

const change = (rest: Partial<WorkbookChange> = {}): WorkbookChange => ({
  table: 'NhiemVu',
  key: 'A.I.2',
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: 'K3',
  before: '12/2024',
  after: '12/2025',
  ...rest,
});

type Loaded = ReturnType<typeof startLoaded>;

const contextOf = ({ port }: Loaded) => ({
  port,
  today: '2026-11-24',
  time: '09:10',
  progress: () => undefined,
});

/** Values, formulas and formats of the sheet's table as Excel tells them. */
function cellsOf({ Excel }: Loaded, address = 'A1:Z6'): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Nhiệm vụ').getRange(address);
    range.load('values,formulas,numberFormat');
    await context.sync();
    const { values, formulas, numberFormat } = range;
    return { values, formulas, numberFormat };
  });
}

function type({ Excel }: Loaded, cell: string, formula: string | number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nhiệm vụ').getRange(cell).formulas = [[formula]];
    await context.sync();
  });
}

const entriesOf = async ({ port }: Loaded) => recognise(await port.read()).journal?.entries ?? [];
const last = async (loaded: Loaded) => (await entriesOf(loaded)).at(-1)?.number ?? 0;
const undo = (
  loaded: Loaded,
  entry: number,
  choices = [] as Parameters<typeof takeBack.perform>[1]['choices'],
) => takeBack.perform(contextOf(loaded), { entry, choices });

describe('taking an entry back in Excel', () => {
  test('gives every kind of value back exactly: text as text, numbers as numbers, empty as empty', async () => {
    const loaded = startLoaded();
    const before = await cellsOf(loaded);
    await loaded.port.apply(
      [
        change(),
        change({ column: 'percent', cell: 'P3', before: null, after: 75 }),
        change({ column: 'number', cell: 'E3', before: 2, after: 7 }),
        change({ column: 'doneOn', cell: 'Q3', before: null, after: 46350 }),
        change({ column: 'result', cell: 'I3', before: '- Báo cáo', after: '=1+1' }),
      ],
      NOTE,
    );
    expect(await cellsOf(loaded)).not.toEqual(before);
    const { changes } = await undo(loaded, await last(loaded));
    expect(changes).toHaveLength(5);
    expect(await cellsOf(loaded)).toEqual(before);
  });

  test('gives a formula back as the formula, and takes it away again', async () => {
    const loaded = startLoaded();
    await type(loaded, 'Q3', '=DATE(2026,1,31)');
    const before = await cellsOf(loaded);
    await loaded.port.apply([change({ column: 'doneOn', cell: 'Q3', before: 46053, after: 46350 })], NOTE);
    const written = await cellsOf(loaded);
    await undo(loaded, await last(loaded));
    expect(await cellsOf(loaded)).toEqual(before);
    await undo(loaded, await last(loaded));
    expect(await cellsOf(loaded)).toEqual(written);
  });

  test('writes an entry that names the one it takes back, with when and who', async () => {
    const loaded = startLoaded();
    await loaded.port.apply([change()], NOTE);
    const entry = await last(loaded);
    await takeBack.perform({ ...contextOf(loaded), person: 'Minh' }, { entry, choices: [] });
    expect((await entriesOf(loaded)).at(-1)).toMatchObject({
      action: 'take-back',
      undoes: entry,
      at: '2026-11-24T09:10',
      by: 'Minh',
      changes: [{ before: '12/2025', after: '12/2024' }],
    });
  });

  test('takes an older entry back while a later one stays', async () => {
    const loaded = startLoaded();
    await loaded.port.apply([change()], NOTE);
    const entry = await last(loaded);
    await loaded.port.apply(
      [change({ column: 'result', cell: 'I3', before: '- Báo cáo', after: 'Đề án' })],
      NOTE,
    );
    await undo(loaded, entry);
    const row = recognise(await loaded.port.read()).tables.NhiemVu?.rows.find(({ key }) => key === 'A.I.2');
    expect([row?.cells.deadline?.value, row?.cells.result?.value]).toEqual(['12/2024', 'Đề án']);
  });

  test('leaves a cell that was changed since, unless it was chosen as it stands', async () => {
    const loaded = startLoaded();
    await loaded.port.apply([change()], NOTE);
    const entry = await last(loaded);
    await type(loaded, 'K3', '2027');
    const stood = await cellsOf(loaded);
    expect((await failureOf(undo(loaded, entry))).code).toBe('undo.conflict');
    expect(await cellsOf(loaded)).toEqual(stood);
    const { conflicts } = await planned(loaded, entry);
    const choices = conflicts.map((conflict) => choiceOf(conflict, 'before'));
    await type(loaded, 'K3', '2028');
    expect((await failureOf(undo(loaded, entry, choices))).code).toBe('undo.conflict');
    const now = (await planned(loaded, entry)).conflicts.map((conflict) => choiceOf(conflict, 'before'));
    await undo(loaded, entry, now);
    const row = recognise(await loaded.port.read()).tables.NhiemVu?.rows.find(({ key }) => key === 'A.I.2');
    expect(row?.cells.deadline?.value).toBe('12/2024');
  });

  test('takes what a fix put down in Kiểm tra back with it', async () => {
    const loaded = startLoaded();
    const finding = [
      'f1',
      'unit.variant',
      'Lỗi',
      'NhiemVu',
      'A.I.2',
      'Thời gian hoàn thành',
      '12/2024',
      'Sai',
    ];
    await loaded.port.replaceRows('KiemTra', [[...finding, null, null, null]]);
    const mark = { table: 'KiemTra', key: 'f1', column: 'decision', sheet: 'Kiểm tra', cell: 'I2' } as const;
    await loaded.port.apply([change(), { ...mark, before: null, after: 'Đã sửa' }], NOTE);
    await undo(loaded, await last(loaded));
    const { KiemTra } = recognise(await loaded.port.read()).tables;
    expect(KiemTra?.rows.map(({ key, cells }) => [key, cells.decision?.text])).toEqual([['f1', '']]);
  });

  test('puts settings and highlights back by their facts', async () => {
    const loaded = startLoaded();
    const before = recognise(await loaded.port.read());
    await loaded.port.setSettings(
      { asOf: '2024-06-01', dueSoonDays: 7 },
      { ...NOTE, action: 'change-settings' },
    );
    await undo(loaded, await last(loaded));
    const after = recognise(await loaded.port.read());
    expect([after.asOf, after.dueSoonDays]).toEqual([before.asOf, before.dueSoonDays]);
    await loaded.port.setHighlights(false, { ...NOTE, action: 'set-highlights' });
    await undo(loaded, await last(loaded));
    expect((await loaded.port.survey()).highlights).toBe(true);
  });

  test('says no for an entry that is not there, and for one that wrote no single cell', async () => {
    const loaded = startLoaded();
    expect((await failureOf(undo(loaded, 99))).code).toBe('undo.no-entry');
    await loaded.port.replaceRows('KiemTra', [], { ...NOTE, action: 'record-findings' });
    expect((await failureOf(undo(loaded, await last(loaded)))).code).toBe('undo.otherwise');
  });

  test('takes the same number of round trips for one cell as for many', async () => {
    const counts = [];
    for (const columns of [['K'], ['K', 'I', 'P']]) {
      const loaded = startLoaded();
      const changes = [
        change(),
        change({ column: 'result', cell: 'I3', before: '- Báo cáo', after: 'Đề án' }),
        change({ column: 'percent', cell: 'P3', before: null, after: 75 }),
      ].slice(0, columns.length);
      await loaded.port.apply(changes, NOTE);
      const entry = await last(loaded);
      const spent = roundTrips(loaded.host);
      await undo(loaded, entry);
      counts.push(roundTrips(loaded.host) - spent);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(9);
  });
});

describe('the selected row', () => {
  const select = ({ Excel }: Loaded, sheet: string, cell: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      context.workbook.worksheets.getItem(sheet).getRange(cell).select();
      await context.sync();
    });

  test.each([
    ['Nhiệm vụ', 'K3', { table: 'NhiemVu', key: 'A.I.2' }],
    ['Chỉ tiêu', 'B2', { table: 'ChiTieu', key: 'PL01.1.a' }],
    ['Phối hợp', 'A2', { table: 'PhoiHop', key: 'A.I.1', of: 'Văn phòng' }],
    ['Nhiệm vụ', 'A1', null],
    ['Nhiệm vụ', 'K40', null],
    ['Tổng quan', 'B2', null],
    ['Kiểm tra', 'A2', null],
  ])('in %s at %s is %o', async (sheet, cell, expected) => {
    const loaded = startLoaded();
    await select(loaded, sheet, cell);
    expect(await loaded.port.selectedRow()).toEqual(expected);
  });
});
