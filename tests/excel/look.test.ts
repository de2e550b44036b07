import { startLoaded, startWithTasks } from './loaded';
import { roundTrips } from './roundTrips';

type Started = ReturnType<typeof startLoaded>;

/** A rule and a format of the user's own over the tasks. */
async function addOwn({ Excel }: Started): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Nhiệm vụ').getRange('A2:C5');
    range.format.fill.color = '#00FF00';
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A2="A.I.1"';
    rule.custom.format.font.color = '#FF0000';
    await context.sync();
  });
}

const rulesOf = ({ model }: Started, name: string) =>
  model.document.sheets
    .find((sheet) => sheet.name === name)
    ?.conditionalFormats.map(({ ranges, formula }) => `${ranges.join(' ')} ${formula}`);

describe('the highlights', () => {
  test('go off and leave every other rule; on again they are what a load makes', async () => {
    const started = startLoaded();
    const loaded = rulesOf(started, 'Nhiệm vụ') ?? [];
    await addOwn(started);
    await started.port.setHighlights(false);
    expect(rulesOf(started, 'Nhiệm vụ')).toEqual(['A2:C5 =$A2="A.I.1"']);
    expect(rulesOf(started, 'Chỉ tiêu')).toEqual([]);
    expect(await started.port.survey()).toMatchObject({ highlights: false });
    await started.port.setHighlights(true);
    expect(rulesOf(started, 'Nhiệm vụ')).toEqual([...loaded, 'A2:C5 =$A2="A.I.1"']);
    expect(await started.port.survey()).toMatchObject({ highlights: true });
  });

  test('off leave every format as it was', async () => {
    const started = startLoaded();
    await addOwn(started);
    const cells = () =>
      JSON.stringify([...(started.model.document.sheets[2]?.rows ?? [])].map(([, row]) => [...row.cells]));
    const before = cells();
    await started.port.setHighlights(false);
    expect(cells()).toBe(before);
  });

  test('on twice are there once', async () => {
    const started = startLoaded();
    await started.port.setHighlights(true);
    expect(rulesOf(started, 'Nhiệm vụ')).toHaveLength(4);
  });

  test('cover rows that came since', async () => {
    const started = startLoaded();
    await started.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      table.resize('A1:X9');
      await context.sync();
    });
    await started.port.setHighlights(true);
    expect(rulesOf(started, 'Nhiệm vụ')?.every((rule) => rule.startsWith('A2:X9 '))).toBe(true);
  });

  test.each([10, 500])('take 3 syncs for %d tasks', async (count) => {
    const { host, port } = startWithTasks(count);
    await port.setHighlights(true);
    expect(roundTrips(host)).toBe(3);
  });
});

describe('showing a cell', () => {
  const place = { sheet: 'Nhiệm vụ', cell: 'K3' };

  const filter = ({ Excel }: Started) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      table.columns.getItem('Mã').filter.applyValuesFilter(['A.I.1']);
      await context.sync();
    });

  test('brings its sheet to the front and selects it, in 3 syncs', async () => {
    const { host, model, port } = startLoaded();
    expect(await port.reveal(place)).toEqual({ filtered: false, hidden: false });
    expect(model.activeSheet.name).toBe('Nhiệm vụ');
    expect(model.selection(model.activeSheet)).toEqual({ top: 2, left: 10, bottom: 2, right: 10 });
    expect(roundTrips(host)).toBe(3);
  });

  test('that a filter hides says so and leaves the filter', async () => {
    const started = startLoaded();
    await filter(started);
    expect(await started.port.reveal(place)).toEqual({ filtered: true, hidden: false });
    expect(started.model.document.sheets[2]?.rows.get(2)?.hidden).toBe(true);
  });

  test('whose row was hidden by hand says so and leaves it hidden', async () => {
    const started = startLoaded();
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nhiệm vụ').getRange('A3').rowHidden = true;
      await context.sync();
    });
    expect(await started.port.reveal(place)).toEqual({ filtered: false, hidden: true });
  });

  test('on a hidden sheet says so and leaves it hidden', async () => {
    const started = startLoaded((document) => {
      const sheet = document.sheets.find(({ name }) => name === 'Nhiệm vụ');
      if (sheet) sheet.visibility = 'hidden';
    });
    expect(await started.port.reveal(place)).toEqual({ filtered: false, hidden: true });
    expect(started.model.activeSheet.name).not.toBe('Nhiệm vụ');
  });

  test('on a sheet that is gone says so', async () => {
    const { port } = startLoaded();
    await expect(port.reveal({ sheet: 'Đã xóa', cell: 'A1' })).rejects.toMatchObject({
      code: 'workbook.place-gone',
    });
  });

  test('the filter that hides it is cleared and put back', async () => {
    const started = startLoaded();
    await filter(started);
    const hidden = () => started.model.document.sheets[2]?.rows.get(2)?.hidden ?? false;
    const { restore } = await started.port.clearFilter(place);
    expect(hidden()).toBe(false);
    await restore();
    expect(hidden()).toBe(true);
  });
});
