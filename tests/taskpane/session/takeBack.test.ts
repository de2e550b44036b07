import { Failure } from '../../../src/plan/failure';
import { createSession } from '../../../src/taskpane/session/session';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import type { FakeParts } from '../fake/environment';
import { fakeEnvironment } from '../fake/environment';
import { fakeChange } from '../fake/findings';
import { fakeOutcome } from '../fake/outcome';
import { fakePlan } from '../fake/undo';

const written = fakeChange('A.I.1', 'sai', 'đúng');
const fixed: JournalEntry = {
  number: 4,
  at: '2026-11-24',
  action: 'apply-fixes',
  changes: [written],
  facts: [],
};
const back: JournalEntry = {
  ...fixed,
  number: 5,
  action: 'take-back',
  undoes: 4,
  changes: [fakeChange('A.I.1', 'đúng', 'sai')],
};
const fix = { label: { code: 'x' }, sure: true, changes: [written] };

/** A pane over a workbook whose journal holds these entries. */
const open = async (entries: readonly JournalEntry[], parts: FakeParts = {}) => {
  const outcome = fakeOutcome([]);
  const snapshot = { ...outcome.snapshot, journal: { state: 'sound' as const, entries } };
  const fake = fakeEnvironment({ outcome: () => ({ ...outcome, snapshot }), ...parts });
  const session = createSession(fake.environment);
  await session.run({ kind: 'start' });
  return { session, asked: fake.asked };
};

describe('the way back in the notice', () => {
  it('is taking back the entry that was just written', async () => {
    const { session, asked } = await open([fixed]);
    await session.run({ kind: 'fix', fixes: [fix], undoing: false });
    const undo = session.getState().notice?.undo;
    expect(undo).toEqual({ kind: 'take-back', entry: 4, choices: [] });
    if (undo) await session.run(undo);
    expect(asked).toContain('take back entry 4');
  });

  it('is the cells themselves where the journal does not hold them', async () => {
    const other = { ...fixed, changes: [fakeChange('A.I.2', 'sai', 'đúng')] };
    const { session } = await open([other]);
    await session.run({ kind: 'fix', fixes: [fix], undoing: false });
    expect(session.getState().notice?.undo).toMatchObject({ kind: 'fix', undoing: true });
  });
});

describe('taking back an entry', () => {
  it('checks again, says how many cells went back, and can be taken back itself', async () => {
    const { session, asked } = await open([fixed, back]);
    await session.run({ kind: 'take-back', entry: 4, choices: [] });
    expect(asked).toEqual(['check', 'take back entry 4', 'check']);
    expect(session.getState().notice).toEqual({
      message: { code: 'pane.notice.taken-back', params: { entry: 4, cells: 1, left: 0 } },
      undo: { kind: 'take-back', entry: 5, choices: [] },
    });
  });

  it('says how many cells were left', async () => {
    const plan = { ...fakePlan(4), gone: [written] };
    const takeBack = { perform: () => Promise.resolve({ plan, changes: plan.ready }) };
    const { session } = await open([fixed, back], { actions: { takeBack } });
    await session.run({ kind: 'take-back', entry: 4, choices: [] });
    expect(session.getState().notice?.message).toEqual({
      code: 'pane.notice.taken-back-some',
      params: { entry: 4, cells: 1, left: 1 },
    });
  });

  it('offers no way back where nothing was written', async () => {
    const plan = { ...fakePlan(4), ready: [], already: [written] };
    const takeBack = { perform: () => Promise.resolve({ plan, changes: [] }) };
    const { session } = await open([fixed, back], { actions: { takeBack } });
    await session.run({ kind: 'take-back', entry: 4, choices: [] });
    expect(session.getState().notice).toMatchObject({
      message: { code: 'pane.notice.nothing-taken-back' },
      undo: null,
    });
  });

  it('looks at the workbook again where a cell has changed meanwhile', async () => {
    const failure = new Failure('undo.conflict', { sheet: 'Nhiệm vụ', cell: 'G4', entry: 4, count: 1 });
    const { session } = await open([fixed], {
      actions: { takeBack: { perform: () => Promise.reject(failure) } },
    });
    await session.run({ kind: 'take-back', entry: 4, choices: [] });
    expect(session.getState().problem).toMatchObject({
      message: { code: 'failure.undo.conflict' },
      retry: { kind: 'start' },
    });
  });
});

describe('the selected row', () => {
  it.each([{ table: 'NhiemVu', key: 'A.I.2' } as const, null])('is kept as it was told: %o', async (row) => {
    const { session } = await open([], { port: { selectedRow: () => Promise.resolve(row) } });
    await session.run({ kind: 'selected-row' });
    expect(session.getState().selected).toEqual({ row });
  });
});
