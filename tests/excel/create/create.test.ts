import { createExcelPort } from '../../../src/excel/excelPort';
import { documentOf } from '../../../src/workbook/documentOf';
import { planOf } from '../../../src/workbook/planOf';
import { recognise } from '../../../src/workbook/recognise';
import { startHost } from '../../workbench/officeJs';
import { bundledBlueprint } from '../../workbook/bundledWorkbook';
import { sampleBlueprint, samplePlan, task } from '../../workbook/samplePlan';
import { comparable } from '../comparable';
import { failureOf } from '../loaded';
import { roundTrips } from '../roundTrips';

const names = sampleBlueprint().sheets.map(({ name }) => name);

const planOfTasks = (count: number, text = 'Việc') => ({
  ...samplePlan,
  tasks: Array.from({ length: count }, (_, index) => task(`A.I.${index + 1}`, { text: `${text} ${index}` })),
});

describe('a load into Excel', () => {
  test.each([
    ['a small plan', sampleBlueprint()],
    ['the bundled plan', bundledBlueprint('2026-11-23')],
  ])(
    'of %s gives the workbook that the file has, cell by cell and format by format',
    async (_, blueprint) => {
      const { Excel, model } = startHost();
      await createExcelPort(Excel).create(blueprint);
      const inExcel = comparable(model.document, names, (...place) => model.value(...place));
      expect(inExcel).toEqual(comparable(documentOf(blueprint), names));
    },
  );

  test('tells the tables that it wrote', async () => {
    const { Excel } = startHost();
    const written = await createExcelPort(Excel).create(sampleBlueprint());
    expect(written).toContainEqual({ name: 'NhiemVu', sheet: 'Nhiệm vụ', range: 'A1:X5', rows: 4 });
  });

  test.each([10, 500])('takes 3 syncs for %d rows', async (count) => {
    const { Excel, host } = startHost();
    await createExcelPort(Excel).create(sampleBlueprint({ plan: planOfTasks(count) }));
    expect(roundTrips(host)).toBe(3);
  });

  test('takes one more for each further 3.5 MB, and no request is larger than Excel on the web takes', async () => {
    const { Excel, host } = startHost();
    const long = planOfTasks(45, 'ế'.repeat(30_000));
    await createExcelPort(Excel).create(sampleBlueprint({ plan: long }));
    expect(roundTrips(host)).toBe(4);
    expect(Math.max(...host.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
  });

  test('keeps as written what Excel would take for a day, a number or a formula', async () => {
    const { Excel } = startHost();
    const port = createExcelPort(Excel);
    const texts = ['12/2024', '2030', '001', '- Báo cáo', '=1+1', "'nháy", '+84', 'TRUE', '50%', '1e5', '@x'];
    const tasks = texts.map((text, index) =>
      task(`A.I.${index + 1}`, { text, deadline: text, result: text }),
    );
    const metadata = { ...samplePlan.metadata, issuer: '=1+1', number: '12/2024', title: '5/6/2025' };
    const plan = { ...samplePlan, metadata, tasks };
    await port.create(sampleBlueprint({ plan }));
    const reading = await port.read();
    expect(planOf(recognise(reading))).toEqual(plan);
    expect(reading.decision?.number?.value).toBe('12/2024');
  });
});

describe('a workbook that is in use', () => {
  test('keeps its own sheets as they are; a taken sheet name gets a number', async () => {
    const { Excel, model } = startHost();
    const ownSheets = ['Sheet1', 'nhiệm vụ'];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('nhiệm vụ');
      sheet.getRange('A1:B2').values = [
        ['của', 'tôi'],
        [1, 2],
      ];
      await context.sync();
    });
    const own = (): unknown =>
      comparable({ ...model.document, names: [], customXml: [], activeSheet: null }, ownSheets);
    const before = structuredClone(own());
    await createExcelPort(Excel).create(sampleBlueprint());
    expect(own()).toEqual(before);
    expect(model.document.sheets.map(({ name }) => name)).toContain('Nhiệm vụ (2)');
    const links = model.document.sheets.flatMap(({ hyperlinks }) => hyperlinks.map(({ target }) => target));
    expect(links).toContain("'Nhiệm vụ (2)'!A1");
  });

  test.each([
    ['table', 'PhoiHop'],
    ['name', 'NGAYTINH'],
  ])('with a %s called %s refuses the whole load', async (kind, name) => {
    const { Excel, model } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['Cột'], ['a']];
      if (kind === 'table') sheet.tables.add('A1:A2', true).name = name;
      else context.workbook.names.add(name, sheet.getRange('A1'));
      await context.sync();
    });
    const failure = await failureOf(createExcelPort(Excel).create(sampleBlueprint()));
    expect(failure).toMatchObject({ code: 'workbook.name-taken' });
    expect(model.document.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  test('that holds a plan already is not loaded twice', async () => {
    const { Excel, model } = startHost();
    const port = createExcelPort(Excel);
    await port.create(sampleBlueprint());
    const failure = await failureOf(port.create(sampleBlueprint()));
    expect(failure.code).toBe('workbook.already-loaded');
    expect(model.document.sheets).toHaveLength(names.length + 1);
  });

  test('that counts days from 1904 gets every day as its number there', async () => {
    const { document } = startHost().model;
    const { Excel, model } = startHost({ ...document, date1904: true });
    const port = createExcelPort(Excel);
    await port.create(sampleBlueprint());
    const reading = await port.read();
    expect(reading.date1904).toBe(true);
    expect(recognise(reading).tables.NhiemVu?.rows[0]?.cells['lastDay']?.text).toBe('2024-12-31');
    expect(recognise(reading).asOf).toBe('2026-11-23');
    expect(model.document.date1904).toBe(true);
  });
});

describe('a load that fails', () => {
  test.each([
    ['while sheets are added', 2, 8],
    ['while they are written', 3, 300],
    ['at its end', 3, 1500],
  ])('%s takes back what it made and says so', async (_, sync, action) => {
    const { Excel, host, model } = startHost();
    let requests = 0;
    host.beforeSync = () => {
      requests += 1;
      if (requests === sync) host.failNext('GeneralException', action);
    };
    const failure = await failureOf(createExcelPort(Excel).create(sampleBlueprint()));
    expect(failure.code).toBe('workbook.load-undone');
    expect(failure.detail).toContain('GeneralException');
    expect(model.document.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(model.document.names).toEqual([]);
    expect(model.document.customXml).toEqual([]);
  });

  test('before anything was made says what stopped it', async () => {
    const { Excel, host } = startHost();
    host.cellEdit = true;
    const failure = await failureOf(createExcelPort(Excel).create(sampleBlueprint()));
    expect(failure.code).toBe('excel.cell-edit');
    host.cellEdit = false;
  });

  test('makes nothing while another workbook is in front, and says so', async () => {
    const { Excel, host, model } = startHost();
    host.otherInFront = true;
    const failure = await failureOf(createExcelPort(Excel).create(sampleBlueprint()));
    expect(failure.code).toBe('excel.other-workbook');
    expect(model.document.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    host.otherInFront = false;
  });

  test('and cannot be taken back names the sheets that may be left', async () => {
    const { Excel, host } = startHost();
    let requests = 0;
    host.beforeSync = () => {
      requests += 1;
      if (requests >= 3) host.cellEdit = true;
    };
    const failure = await failureOf(createExcelPort(Excel).create(sampleBlueprint()));
    expect(failure).toMatchObject({ code: 'workbook.load-left' });
    expect(failure.params['sheets']).toContain('Nhiệm vụ');
    host.cellEdit = false;
  });

  test('leaves the pane hearing of changes, of its own writes not', async () => {
    const { Excel, host } = startHost();
    const port = createExcelPort(Excel);
    let heard = 0;
    let told: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      told = resolve;
    });
    await port.watch(() => {
      heard += 1;
      told();
    });
    host.failNext('GeneralException', 0);
    await failureOf(port.setSettings({ dueSoonDays: 10 }));
    await port.create(sampleBlueprint());
    await host.delivered();
    expect(heard).toBe(0);
    host.person.type('Nhiệm vụ', 'O2', 'Hoàn thành');
    await first;
    expect(heard).toBe(1);
  });
});
