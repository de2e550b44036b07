import type { WorkbookChange } from '../../../src/workbook/change';
import type { MergeStep } from '../../../src/workbook/mergeStep';
import type { VisiblePort } from '../../../src/workbook/port';
import type { SetFree } from '../../../src/workbook/unload/unloadOrder';
import { removalOf, settingFree } from '../../../src/workbook/unload/unloadOrder';
import type { WholeReading } from '../../../src/workbook/unload/wholeReading';
import { createExcelPort } from '../../../src/excel/excelPort';
import type { Host } from '../../../src/workbench/host/host';
import { startHost } from '../../workbench/officeJs';
import { sampleBlueprint, samplePlan, task } from '../../workbook/samplePlan';
import { roundTrips } from '../roundTrips';
import { findings, note } from './deeds';

const TASKS = 5_000;
const MOST_BYTES = 4_000_000;

const text = 'Xây dựng, trình ban hành kế hoạch triển khai và bố trí nguồn lực thực hiện nhiệm vụ số ';

/** Tasks with texts as long as those of a decision. */
const blueprint = sampleBlueprint({
  plan: {
    ...samplePlan,
    tasks: Array.from({ length: TASKS }, (_, index) =>
      task(`A.I.${index + 1}`, { text: `${text}${index}. ${text}`, result: `- Báo cáo ${index}` }),
    ),
  },
});

const changes = Array.from({ length: TASKS }, (_, index): WorkbookChange => ({
  table: 'NhiemVu',
  key: `A.I.${index + 1}`,
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: `K${index + 2}`,
  before: '12/2024',
  after: '12/2025',
}));

/** What came back of 5,000 tasks: a cell of each, 200 that are new, and a line for each. */
const merge: MergeStep = {
  grow: [{ table: 'NhiemVu', rows: 200 }],
  changes: [
    ...changes.map((each) => ({ ...each, before: '12/2025', after: '12/2026' })),
    ...Array.from({ length: 200 }, (_, index) =>
      ['key', 'text'].map((column): WorkbookChange => {
        const key = `BS.${index + 1}`;
        const after = column === 'key' ? key : `${text}${index}`;
        return { table: 'NhiemVu', key, column, sheet: 'Nhiệm vụ', cell: '', before: null, after };
      }),
    ).flat(),
  ],
  ledger: Array.from({ length: TASKS }, (_, index) => [
    `m${index}`,
    'Đã nhận',
    '2026-H2',
    'vpb',
    `${text}.xlsx`,
  ]),
  facts: [],
};

const place = { sheet: 'Nhiệm vụ', cell: `K${TASKS}` };

/** What a deed sends and is answered at most, and how often it goes to Excel and back. */
async function measured(host: Host, work: Promise<unknown>) {
  await work;
  await host.delivered();
  const largest = (of: (each: Host['log'][number]) => number): number => Math.max(...host.log.map(of));
  return {
    sent: largest(({ requestBytes }) => requestBytes),
    answered: largest(({ responseBytes }) => responseBytes),
    syncs: roundTrips(host),
  };
}

/** The plan as it was looked at before it is taken out, and what lets its sheets go. */
let whole: WholeReading;
let free: SetFree;

type Deed = readonly [name: string, syncs: number, deed: (port: VisiblePort) => Promise<unknown>];

/** In the order in which they are done, in one workbook. */
const deeds: readonly Deed[] = [
  ['loading it', 7, (port) => port.create(blueprint)],
  ['looking at the workbook', 2, (port) => port.survey()],
  ['reading it', 11, (port) => port.read()],
  ['correcting 5,000 cells', 13, (port) => port.apply(changes, note)],
  ['recording 5,000 findings', 4, (port) => port.replaceRows('KiemTra', findings(TASKS), note)],
  ['merging 5,000 cells, 200 rows and as many lines', 20, (port) => port.merge(merge, note)],
  ['highlights off', 3, (port) => port.setHighlights(false, note)],
  ['highlights on', 3, (port) => port.setHighlights(true, note)],
  ['the settings', 3, (port) => port.setSettings({ asOf: '2025-01-31', dueSoonDays: 7 }, note)],
  ['showing a place', 3, (port) => port.reveal(place)],
  ['clearing a filter', 3, (port) => port.clearFilter(place)],
  ['watching', 2, async (port) => (await port.watch(() => undefined)).stop()],
  [
    'looking at all of it',
    47,
    async (port) => {
      whole = await port.readWhole();
      free = settingFree(whole, blueprint);
    },
  ],
  ['letting its sheets go', 8, (port) => port.setFree(free)],
  ['bringing them back', 9, (port) => port.rejoin(free)],
  ['taking it out', 5, (port) => port.removePlan(removalOf(whole, blueprint))],
];

describe('with 5,000 tasks no request and no answer is above 4 MB', () => {
  let started: ReturnType<typeof startHost>;
  let port: VisiblePort;

  beforeAll(() => {
    started = startHost();
    port = createExcelPort(started.Excel);
  });

  test.each(deeds)('by %s, in %d syncs', async (_, syncs, deed) => {
    started.host.forget();
    const found = await measured(started.host, deed(port));
    expect(found.sent).toBeLessThan(MOST_BYTES);
    expect(found.answered).toBeLessThan(MOST_BYTES);
    expect(found.syncs).toBe(syncs);
  });
});
