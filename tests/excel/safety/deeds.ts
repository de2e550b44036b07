import { repairWorkbook } from '../../../src/actions/repairWorkbook';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import type { WorkbookChange } from '../../../src/workbook/change';
import type { MergeStep } from '../../../src/workbook/mergeStep';
import type { CellValue, WorkbookDocument } from '../../../src/workbook/document';
import type { VisiblePort } from '../../../src/workbook/port';
import type { SetFree } from '../../../src/workbook/unload/unloadOrder';
import { removalOf, settingFree } from '../../../src/workbook/unload/unloadOrder';
import { loadOfficeJs } from '../../workbench/officeJs';
import { sampleBlueprint, samplePlan } from '../../workbook/samplePlan';
import type { Deed } from './interrupted';
import { loadedDocument, userDocument } from './userWorkbook';

const change = (rest: Partial<WorkbookChange>): WorkbookChange => ({
  table: 'NhiemVu',
  key: 'A.I.2',
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: 'K3',
  before: '12/2024',
  after: '12/2025',
  ...rest,
});

/** Cells of text, of days and of numbers, in two tables. */
export const changes: readonly WorkbookChange[] = [
  change({}),
  change({ key: 'A.I.1', cell: 'K2', after: 'Quý II/2025' }),
  change({ key: 'B.I.1', column: 'percent', cell: 'P5', before: null, after: 75 }),
  change({ key: 'A.I.1', column: 'lead', cell: 'G2', before: 'Vụ Pháp chế', after: '=Văn phòng' }),
  change({
    table: 'ChiTieu',
    key: 'PL01.2',
    column: 'deadline',
    sheet: 'Chỉ tiêu',
    cell: 'I3',
    before: '2030',
    after: '2031',
  }),
];

/** Two lines of Hợp nhất. */
const lines = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [
    `c${index}`,
    'Đã nhận',
    '2026-H2',
    'vpb',
    'vpb.xlsx',
    'Nhiệm vụ!O3',
  ]);

/** What units sent back: cells, a task and a contribution that are new, and the account of it. */
export const mergeStep: MergeStep = {
  grow: [
    { table: 'NhiemVu', rows: 2 },
    { table: 'PhoiHop', rows: 1 },
  ],
  changes: [
    ...changes,
    change({ key: 'A.I.9', column: 'key', cell: '', before: null, after: 'A.I.9' }),
    change({ key: 'A.I.9', column: 'text', cell: '', before: null, after: '=Việc mới' }),
    change({ key: 'BS.1', column: 'key', cell: '', before: null, after: 'BS.1' }),
    change({ key: 'BS.1', column: 'doneOn', cell: '', before: null, after: 46_000 }),
    ...(['key', 'unit', 'contribution'] as const).map((column) =>
      change({
        table: 'PhoiHop',
        key: 'A.I.1',
        of: 'Cục Báo chí',
        column,
        sheet: 'Phối hợp',
        cell: '',
        before: null,
        after: { key: 'A.I.1', unit: 'Cục Báo chí', contribution: 'Đã góp ý' }[column],
      }),
    ),
  ],
  ledger: lines(3),
  facts: [
    { kind: 'returned', file: 'vpb.xlsx', unit: 'vpb', period: '2026-H2', superseded: false },
    { kind: 'merged', unit: 'vpb', period: '2026-H2', file: 'vpb.xlsx', cells: [0, 1, 2] },
  ],
};

/** Makes each deed an entry of the journal. */
export const note = { at: '2026-11-23T08:05', action: 'deed' };

/** So many findings, as rows of Kiểm tra. */
export const findings = (count: number, from = 0): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [
    `id${index + from}`,
    'deadline.unreadable',
    'Lỗi',
    'NhiemVu',
    'A.I.1',
    'deadline',
    '12/2024',
    '- Báo cáo',
    index === 0 ? 'Chấp nhận' : null,
    index === 0 ? 'Đã hỏi' : null,
    null,
  ]);

const record =
  (count: number, from = 0) =>
  (port: VisiblePort): Promise<void> =>
    port.replaceRows('KiemTra', findings(count, from), note);

/** A filter over the tasks, in the workbook that was started last. */
export async function filterTasks(): Promise<void> {
  const { Excel } = loadOfficeJs();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('NhiemVu');
    table.columns.getItem('Mã').filter.applyValuesFilter(['A.I.1']);
    await context.sync();
  });
}

const loaded = (): ReturnType<typeof loadedDocument> => loadedDocument({ looking: true });
async function takeOut(port: VisiblePort): Promise<void> {
  await port.removePlan(removalOf(await port.readWhole(), sampleBlueprint()));
}

async function letGo(port: VisiblePort): Promise<SetFree> {
  const free = settingFree(await port.readWhole(), sampleBlueprint());
  await port.setFree(free);
  return free;
}

/** Somebody deleted a name of ours, wrote over a heading and took a drop-down away. */
function damaged(): WorkbookDocument {
  const document = loaded();
  const tasks = document.sheets.find(({ name }) => name === 'Nhiệm vụ');
  const heading = tasks?.rows.get(0)?.cells.get(6);
  const column = tasks?.tables[0]?.columns[6];
  if (!tasks || !heading || !column) throw new Error('The tasks have another form.');
  heading.value = 'Ai làm';
  column.name = 'Ai làm';
  tasks.validations = [];
  return { ...document, names: document.names.filter(({ name }) => name !== 'SoNgaySapDenHan') };
}

async function repair(port: VisiblePort): Promise<void> {
  const material = { reading: { plan: samplePlan, questions: [] }, registry: bundledRegistry };
  const context = { port, today: '2026-11-23', progress: () => undefined };
  await repairWorkbook.perform(context, { material, only: null });
}

/** What was taken out of each workbook. */
const freed = new WeakMap<VisiblePort, SetFree>();
/** From the filter that was cleared in each workbook. */
const waysBack = new WeakMap<VisiblePort, () => Promise<void>>();
const place = { sheet: 'Nhiệm vụ', cell: 'K3' };

/** Everything that can be done in a workbook, by the words that a title needs. */
export const deeds: Readonly<Record<string, Deed>> = {
  'loading a plan': { document: userDocument, act: (port) => port.create(sampleBlueprint()) },
  'looking at the workbook': { document: loaded, act: (port) => port.survey() },
  'reading the plan': { document: loaded, act: (port) => port.read() },
  'correcting cells': { document: loaded, act: (port) => port.apply(changes, note) },
  'recording findings': { document: loaded, act: record(4) },
  'recording more findings': { document: loaded, prepare: record(2), act: record(5, 1) },
  'recording fewer findings': { document: loaded, prepare: record(5), act: record(2, 3) },
  'recording no findings': { document: loaded, prepare: record(3), act: record(0) },
  'merging what units sent back': { document: loaded, act: (port) => port.merge(mergeStep, note) },
  'merging with highlights off, over an older account': {
    document: loaded,
    prepare: async (port) => {
      await port.setHighlights(false);
      await port.replaceRows('HopNhat', lines(5));
    },
    act: (port) => port.merge(mergeStep, note),
  },
  'turning highlights off': { document: loaded, act: (port) => port.setHighlights(false, note) },
  'turning highlights on': {
    document: loaded,
    prepare: (port) => port.setHighlights(false),
    act: (port) => port.setHighlights(true, note),
  },
  'setting highlights anew': { document: loaded, act: (port) => port.setHighlights(true, note) },
  'changing the settings': {
    document: loaded,
    act: (port) => port.setSettings({ asOf: '2025-01-31', dueSoonDays: 7 }, note),
  },
  'following the calendar': { document: loaded, act: (port) => port.setSettings({ asOf: null }, note) },
  'mending what is damaged': { document: damaged, act: repair, stops: 'workbook.repair-stopped' },
  'clearing a filter': { document: loaded, prepare: filterTasks, act: (port) => port.clearFilter(place) },
  'putting a filter back': {
    document: loaded,
    prepare: async (port) => {
      await filterTasks();
      waysBack.set(port, (await port.clearFilter(place)).restore);
    },
    act: async (port) => waysBack.get(port)?.(),
  },
  'taking the plan out with its sheets': {
    document: () => loadedDocument(),
    act: takeOut,
    mend: async (port) => ((await port.survey()).unfinished ? port.clearUnfinished() : takeOut(port)),
  },
  'taking the plan out of its sheets': { document: loaded, act: letGo },
  'bringing a plan back into its sheets': {
    document: loaded,
    prepare: async (port) => {
      freed.set(port, await letGo(port));
    },
    act: async (port) => {
      const free = freed.get(port);
      if (free) await port.rejoin(free);
    },
  },
  'watching for changes': {
    document: loaded,
    act: async (port) => (await port.watch(() => undefined)).stop(),
  },
};
