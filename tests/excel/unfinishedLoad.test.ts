import { createExcelPort } from '../../src/excel/excelPort';
import { readLoadingMark, loadingMark } from '../../src/workbook/carrier/unfinished';
import { sampleBlueprint } from '../workbook/samplePlan';
import type { Stage } from './safety/interrupted';
import { disconnectAt, stageOf, stateOn } from './safety/interrupted';
import { userDocument } from './safety/userWorkbook';
import { failureOf } from './loaded';

const load = { document: userDocument, act: (port: Stage['port']) => port.create(sampleBlueprint()) };

/** A workbook in which a load broke off, so many requests and actions on. */
async function brokenOff(request: number, action: number): Promise<Stage & { readonly before: unknown }> {
  const stage = await stageOf(load);
  const before = stateOn(stage);
  const cut = disconnectAt(stage, request, action);
  const failure = await failureOf(load.act(stage.port));
  cut.connected();
  expect(failure.code).toBe('workbook.load-left');
  return { ...stage, port: createExcelPort(stage.Excel), before };
}

describe.each([
  ['once its first sheet was there', 3, 14],
  ['while it wrote', 4, 400],
  ['shortly before its end', 4, 3000],
])('a load that broke off for good %s', (_, request, action) => {
  test('is found at the next start by its mark', async () => {
    const { port } = await brokenOff(request, action);
    expect(await port.survey()).toMatchObject({ ours: true, unfinished: {} });
  });

  test("is taken back and leaves the user's workbook", async () => {
    const stage = await brokenOff(request, action);
    await stage.port.clearUnfinished();
    expect(await stage.port.survey()).not.toHaveProperty('unfinished');
    expect(stateOn(stage)).toMatchObject({ sheets: (stage.before as { sheets: unknown }).sheets });
    expect(stage.model.document.names).toHaveLength(userDocument().names.length);
    expect(stage.model.document.customXml).toHaveLength(1);
  });
});

test('a sheet that somebody added under one of our names at the same moment stays', async () => {
  const stage = await stageOf(load);
  let requests = 0;
  stage.host.beforeSync = () => {
    requests += 1;
    if (requests !== 2) return;
    stage.model.document.sheets.push({
      ...structuredClone(stage.model.document.sheets[0] ?? userDocument().sheets[0]),
      name: 'Nhiệm vụ',
      tables: [],
    } as (typeof stage.model.document.sheets)[number]);
  };
  expect((await failureOf(load.act(stage.port))).code).toBe('workbook.load-undone');
  const names = stage.model.document.sheets.map(({ name }) => name);
  expect(names).toEqual([...userDocument().sheets.map(({ name }) => name), 'Nhiệm vụ']);
});

test.each([
  ['nothing', ''],
  ['words', 'loading'],
  ['another text', 'loading:{"sheets":3}'],
  ['text that is cut', 'loading:{"sheets":["a"'],
])('a cell with %s is no mark', (_, text) => {
  expect(readLoadingMark(text)).toBeNull();
});

test('a mark is read as it was written', () => {
  const made = { sheets: ['Tổng quan', '"'], names: ['NgayTinh'], blank: false };
  expect(readLoadingMark(loadingMark(made))).toEqual(made);
});
