import { applyFixes } from '../../src/actions/applyFixes';
import { decideFindings, type DecideInput } from '../../src/actions/decideFindings';
import type { CheckOutcome } from '../../src/actions/checkWorkbook';
import { recordFindings } from '../../src/actions/recordFindings';
import { newFile, openFile, type FilePort } from '../../src/files/filePort';
import { worklistOf } from '../../src/review/worklist/worklistOf';
import { loadPlan } from '../../src/actions/loadPlan';
import { bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import { checkedOn, contextOn } from '../checks/bundledWorkbook';
import { smallPlan } from '../checks/smallPlan';
import { recordingPort } from './recordingPort';

const TODAY = '2024-06-01';
const checked = (port: FilePort): Promise<CheckOutcome> => checkedOn(port.bytes(), TODAY);

/** A plan with faults, loaded into a file. */
const loaded = (async () => {
  const faults = ['Cục Viễn thôn', 'Cục Viển thông', 'Cục Báo trí', ''];
  const tasks = smallPlan.tasks.map((task, at) => ({ ...task, lead: faults[at] ?? task.lead }));
  const reading = { plan: { ...smallPlan, tasks }, questions: [] };
  const port = newFile('2024-06-01T08:00:00Z');
  await loadPlan.perform(contextOn(port, TODAY), { reading, registry: bundledRegistry, asOf: TODAY });
  return port.bytes();
})();

/** Decides in the file, as on the day of the tests. */
async function decide(
  port: FilePort,
  outcome: CheckOutcome,
  rest: Pick<DecideInput, 'ids' | 'decision'> & Partial<DecideInput>,
) {
  const input = { ...outcome, language: 'vi', reason: '', ...rest } as const;
  return decideFindings.perform(contextOn(port, TODAY), input);
}

/** The state of each of these findings. */
function statesOf({ findings, snapshot }: CheckOutcome, ids: readonly string[]): string[] {
  const { items } = worklistOf(findings, snapshot);
  return ids.map((id) => items.find((item) => item.id === id)?.state ?? 'none');
}

test('what is decided before anything was listed writes the whole list, and is taken back as it came', async () => {
  const port = openFile(await loaded);
  const before = await checked(port);
  const ids = before.findings.slice(1, 4).map(({ id }) => id);
  const { changes } = await decide(port, before, { ids, decision: 'accepted', reason: ' Theo văn bản gốc ' });
  const after = await checked(port);
  const list = after.snapshot.tables.KiemTra;

  expect(list?.rows.map(({ key }) => key)).toEqual(before.findings.map(({ id }) => id));
  expect(statesOf(after, ids)).toEqual(['accepted', 'accepted', 'accepted']);
  const decided = list?.rows.find(({ key }) => key === ids[0])?.cells;
  expect([decided?.reason?.text, decided?.decidedOn?.text]).toEqual(['Theo văn bản gốc', TODAY]);
  for (const { key, column, cell, after: value } of changes) {
    expect(list?.rows.find((row) => row.key === key)?.cells[column]).toMatchObject({ cell, value });
  }

  await port.apply(changes.map((each) => ({ ...each, before: each.after, after: each.before })));
  expect(statesOf(await checked(port), ids)).toEqual(['open', 'open', 'open']);
});

test('what is decided in a list that is there writes its three cells, and is withdrawn', async () => {
  const port = openFile(await loaded);
  await recordFindings.perform(contextOn(port, TODAY), { ...(await checked(port)), language: 'vi' });
  const listed = await checked(port);
  const ids = [listed.findings[0]?.id ?? ''];
  const { changes } = await decide(port, listed, { ids, decision: 'sentBack', reason: 'Hỏi lại Vụ' });
  expect(changes.map(({ column, after }) => [column, after])).toEqual([
    ['decision', 'Trả lại'],
    ['decidedOn', 45_444],
    ['reason', 'Hỏi lại Vụ'],
  ]);
  const sent = await checked(port);
  expect(statesOf(sent, ids)).toEqual(['sentBack']);
  expect((await decide(port, sent, { ids, decision: 'sentBack', reason: 'Hỏi lại Vụ' })).changes).toEqual([]);

  await decide(port, sent, { ids, decision: null });
  expect(statesOf(await checked(port), ids)).toEqual(['open']);
});

test('what a colleague decided since the check stays, where the list is written anew', async () => {
  const port = openFile(await loaded);
  const first = await checked(port);
  const [one, other] = first.findings.map(({ id }) => id) as [string, string];
  await decide(port, first, { ids: [one], decision: 'accepted', reason: 'Đồng nghiệp' });
  await decide(port, first, { ids: [other], decision: 'sentBack' });
  expect(statesOf(await checked(port), [one, other])).toEqual(['accepted', 'sentBack']);

  await recordFindings.perform(contextOn(port, TODAY), { ...first, language: 'vi' });
  expect(statesOf(await checked(port), [one, other])).toEqual(['accepted', 'sentBack']);
});

test('what is fixed and listed is put down as fixed with its day, in the same request', async () => {
  const port = openFile(await loaded);
  await recordFindings.perform(contextOn(port, TODAY), { ...(await checked(port)), language: 'vi' });
  const { findings, snapshot } = await checked(port);
  const sure = findings.filter(({ fix }) => fix?.sure).slice(0, 3);
  const ids = sure.map(({ id }) => id);
  const fixes = sure.flatMap(({ fix }) => (fix ? [fix] : []));
  const { marks } = await applyFixes.perform(contextOn(port, TODAY), { fixes, listed: { ids, snapshot } });
  expect(marks).toHaveLength(6);

  const after = await checked(port);
  expect(statesOf(after, ids)).toEqual(['fixed', 'fixed', 'fixed']);
  const { items } = worklistOf(after.findings, after.snapshot);
  expect(items.find(({ id }) => id === ids[0])?.decision).toEqual({ kind: 'fixed', reason: '', day: TODAY });
});

test('a list that has no column for it any more stops no fix, and that is said', async () => {
  const port = openFile(await loaded);
  const { findings, snapshot } = await checked(port);
  const [first] = findings.filter(({ fix }) => fix?.sure);
  const list = snapshot.tables.KiemTra;
  if (!first?.fix || !list) throw new Error('There is nothing to fix.');
  const tables = { ...snapshot.tables, KiemTra: { ...list, missing: ['decidedOn'] } };
  const said: unknown[] = [];
  const context = { ...contextOn(port, TODAY), remark: (message: unknown) => said.push(message) };
  const listed = { ids: [first.id], snapshot: { ...snapshot, tables } };
  const { changes, marks } = await applyFixes.perform(context, { fixes: [first.fix], listed });
  expect([changes.length, marks]).toEqual([1, []]);
  expect(said).toMatchObject([{ code: 'action.apply-fixes.not-marked', params: { heading: 'Ngày xử lý' } }]);
});

test('a decision that stood in a copied row, and is not the one that stays, is in the journal', async () => {
  const port = openFile(await loaded);
  await recordFindings.perform(contextOn(port, TODAY), { ...(await checked(port)), language: 'vi' });
  const { findings, snapshot } = await checked(port);
  const rows = snapshot.tables.KiemTra?.rows.map(({ cells }) =>
    Object.values(cells).map(({ value }) => value),
  );
  const [first = [], ...others] = rows ?? [];
  const decided = (word: string) => [...first.slice(0, 8), word, null, null];
  await port.replaceRows('KiemTra', [decided('Chấp nhận'), decided('Trả lại'), ...others]);
  await recordFindings.perform(contextOn(port, TODAY), { findings, snapshot, language: 'vi' });
  const after = await checked(port);
  expect(
    statesOf(
      after,
      findings.slice(0, 1).map(({ id }) => id),
    ),
  ).toEqual(['sentBack']);
  expect(after.snapshot.journal?.entries.at(-1)?.changes).toMatchObject([
    { key: findings[0]?.id, column: 'decision', cell: 'I2', before: 'Chấp nhận', after: 'Trả lại' },
  ]);
});

describe('nothing is written', () => {
  const { context, asked } = recordingPort();
  const perform = async (rest: Partial<DecideInput>) => {
    const { findings, snapshot } = await checkedOn(await loaded, TODAY);
    const ids = findings.slice(0, 1).map(({ id }) => id);
    const input = { findings, snapshot, ids, decision: 'accepted', language: 'vi', reason: 'Vì' } as const;
    return decideFindings.perform(context, { ...input, ...rest }).catch((error: unknown) => error);
  };

  test('without a reason for accepting', async () => {
    expect([await perform({ reason: ' ' }), asked]).toMatchObject([{ code: 'review.no-reason' }, []]);
  });

  test('where the list is gone', async () => {
    const { snapshot } = await checkedOn(await loaded, TODAY);
    const without = { ...snapshot, tables: { ...snapshot.tables, KiemTra: undefined } };
    const thrown = await perform({ snapshot: without as unknown as DecideInput['snapshot'] });
    expect([thrown, asked]).toMatchObject([{ code: 'review.no-list' }, []]);
  });

  test('where a column of the list is gone', async () => {
    const { snapshot, findings } = await checkedOn(await loaded, TODAY);
    const [id = ''] = findings.map((finding) => finding.id);
    const kiemTra = snapshot.tables.KiemTra;
    if (!kiemTra) throw new Error('There is no list.');
    const rows = [{ key: id, row: 1, cells: {} }];
    const tables = { ...snapshot.tables, KiemTra: { ...kiemTra, rows, missing: ['reason'] } };
    const thrown = await perform({ snapshot: { ...snapshot, tables }, ids: [id] });
    expect([thrown, asked]).toMatchObject([{ code: 'review.no-column', params: { heading: 'Lý do' } }, []]);
  });
});
