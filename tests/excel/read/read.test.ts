import { documentOf } from '../../../src/workbook/documentOf';
import { planOf } from '../../../src/workbook/planOf';
import { recognise } from '../../../src/workbook/recognise';
import { readBack } from '../../workbook/readBack';
import { sampleBlueprint, samplePlan } from '../../workbook/samplePlan';
import { startLoaded, startWithTasks } from '../loaded';
import { roundTrips } from '../roundTrips';

describe('reading what Excel has open', () => {
  test('gives what a file of the same workbook gives', async () => {
    const { port } = startLoaded();
    const fromExcel = recognise(await port.read());
    const fromFile = recognise(readBack(documentOf(sampleBlueprint())));
    expect(fromExcel.tables).toEqual(fromFile.tables);
    expect(fromExcel.carrier).toEqual(fromFile.carrier);
    expect(planOf(fromExcel)).toEqual(samplePlan);
  });

  test('gives the settings: a constant day, or today for a formula', async () => {
    const { port } = startLoaded();
    expect(await port.read()).toMatchObject({ asOf: 46_349, dueSoonDays: 30, date1904: false });
    await port.setSettings({ asOf: null, dueSoonDays: 10 });
    expect(await port.read()).toMatchObject({ asOf: 'today', dueSoonDays: 10 });
  });

  test.each([10, 500])('takes 4 syncs for %d tasks', async (count) => {
    const { host, port } = startWithTasks(count);
    await port.read();
    expect(roundTrips(host)).toBe(4);
  });

  test('takes more answers, not fewer rows, where one is larger than Excel gives', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Nhiệm vụ').getRange('U2:V5');
      const long = 'ế'.repeat(32_000);
      cells.values = Array.from({ length: 4 }, () => [long, long]);
      await context.sync();
    });
    const rows = recognise(await port.read()).tables.NhiemVu?.rows;
    expect(rows?.map(({ cells }) => cells['difficulties']?.text.length)).toEqual([
      32_000, 32_000, 32_000, 32_000,
    ]);
  });

  test('of a workbook that is not ours finds nothing and takes 3 syncs', async () => {
    const { host, port } = startLoaded((document) => {
      document.sheets = document.sheets.slice(0, 1);
      document.names = [];
      document.customXml = [];
    });
    const snapshot = recognise(await port.read());
    expect(snapshot).toMatchObject({ kind: 'foreign', tables: {}, carrier: { state: 'absent' } });
    expect(roundTrips(host)).toBeLessThanOrEqual(3);
  });

  test('tells a formula’s value from a constant and an error from a text', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
      sheet.getRange('N2:N3').formulas = [['=DATE(2030,1,1)'], ['=1/0']];
      await context.sync();
    });
    const rows = recognise(await port.read()).tables.NhiemVu?.rows;
    expect(rows?.[0]?.cells['lastDay']).toMatchObject({ text: '2030-01-01', computed: true });
    expect(rows?.[1]?.cells['lastDay']).toMatchObject({ value: { error: '#DIV/0!' }, text: '#DIV/0!' });
  });
});

describe('a survey', () => {
  test('takes 1 sync, 2 where a plan is there', async () => {
    const { host, port } = startLoaded();
    expect(await port.survey()).toMatchObject({ ours: true, blank: false, highlights: true });
    expect(roundTrips(host)).toBe(2);
  });
});
