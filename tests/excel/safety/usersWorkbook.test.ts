import type { VisiblePort } from '../../../src/workbook/port';
import { settingFree, removalOf } from '../../../src/workbook/unload/unloadOrder';
import { filterTable, select } from './asPerson';
import { sampleBlueprint } from '../../workbook/samplePlan';
import { changes, findings } from './deeds';
import type { Stage } from './interrupted';
import { notOurs, stageWith, toldOfUser } from './kept';
import { loadedDocument, userDocument } from './userWorkbook';

type Deed = (port: VisiblePort) => Promise<unknown>;

const place = { sheet: 'Nhiệm vụ', cell: 'K3' };

/** Everything that is done in a workbook with a plan, one line each. */
const done: readonly (readonly [string, Deed])[] = [
  ['looking at it', (port) => port.survey()],
  ['reading it', (port) => port.read()],
  ['correcting cells', (port) => port.apply(changes)],
  ['recording findings', (port) => port.replaceRows('KiemTra', findings(6))],
  ['recording none', (port) => port.replaceRows('KiemTra', [])],
  ['highlights off', (port) => port.setHighlights(false)],
  [
    'highlights on again',
    async (port) => {
      await port.setHighlights(false);
      await port.setHighlights(true);
    },
  ],
  ['another as-of day', (port) => port.setSettings({ asOf: '2025-01-31', dueSoonDays: 7 })],
  ['following the calendar', (port) => port.setSettings({ asOf: null })],
  ['clearing a filter', (port) => port.clearFilter(place)],
  ['putting a filter back', async (port) => (await port.clearFilter(place)).restore()],
  ['watching', async (port) => (await port.watch(() => undefined)).stop()],
  ['asking whether Excel is ready', (port) => port.ready()],
  ['looking at all of it', (port) => port.readWhole()],
  [
    'taking the plan out',
    async (port) => {
      await port.removePlan(removalOf(await port.readWhole(), sampleBlueprint()));
    },
  ],
  [
    'letting its sheets go',
    async (port) => {
      await port.setFree(settingFree(await port.readWhole(), sampleBlueprint()));
    },
  ],
  [
    'letting its sheets go and back',
    async (port) => {
      const free = settingFree(await port.readWhole(), sampleBlueprint());
      await port.setFree(free);
      await port.rejoin(free);
    },
  ],
];

/** The user filters both tables, selects cells, and has a sheet of their own in front. */
async function atWork(document = loadedDocument): Promise<Stage> {
  const stage = await stageWith(document);
  await filterTable(stage, 'ChiPhi', 'Đơn vị', ['Văn phòng']);
  if (stage.model.table('NhiemVu')) await filterTable(stage, 'NhiemVu', 'Mã', ['A.I.2']);
  select(stage, 'Chi phí', 'B2:B3');
  select(stage, 'Báo cáo riêng', 'C3');
  return stage;
}

describe("everything that is the user's", () => {
  test.each(done)('is the same after %s', async (_, deed) => {
    const stage = await atWork();
    const [before, told] = [notOurs(stage), await toldOfUser(stage)];
    await deed(stage.port);
    expect(notOurs(stage)).toEqual(before);
    expect(await toldOfUser(stage)).toEqual(told);
  });

  test('is the same after loading, but for the sheet in front', async () => {
    const stage = await atWork(userDocument);
    const [before, told] = [notOurs(stage), await toldOfUser(stage)];
    await stage.port.create(sampleBlueprint());
    expect(notOurs(stage)).toEqual({ ...(before as object), front: null });
    expect(await toldOfUser(stage)).toEqual(told);
  });

  test('is the same after showing a place, but for the sheet in front and the selection there', async () => {
    const stage = await atWork();
    const before = notOurs(stage);
    await stage.port.reveal(place);
    expect(notOurs(stage)).toEqual({ ...(before as object), front: null });
  });

  test.each(done)('keeps every sheet protected that was, after %s', async (_, deed) => {
    const stage = await atWork();
    await deed(stage.port);
    expect(stage.model.sheet('Báo cáo riêng').protection).toEqual(userDocument().sheets[1]?.protection);
  });
});

describe('a sheet in front and its selection', () => {
  const quiet = done.filter(([name]) => !/taking/.test(name));

  test.each(quiet)('stay where they are while %s', async (_, deed) => {
    const stage = await atWork();
    await deed(stage.port);
    expect(stage.model.activeSheet.name).toBe('Báo cáo riêng');
    expect(stage.model.selection(stage.model.activeSheet)).toMatchObject({ top: 2, left: 2 });
  });
});
