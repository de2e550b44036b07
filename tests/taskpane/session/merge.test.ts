import { Failure } from '../../../src/plan/failure';
import { createSession } from '../../../src/taskpane/session/session';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import type { FakeParts } from '../fake/environment';
import { fakeEnvironment } from '../fake/environment';
import { fakeOutcome } from '../fake/outcome';
import { consolidation } from '../merge/twoQuestions';

const entry: JournalEntry = { number: 7, at: '2026-11-23', action: 'apply-merge', changes: [], facts: [] };

const open = async (parts: FakeParts = {}) => {
  let checks = 0;
  const fake = fakeEnvironment({
    outcome() {
      checks += 1;
      const outcome = fakeOutcome([]);
      const journal = { state: 'sound' as const, entries: checks > 1 ? [entry] : [] };
      return { ...outcome, snapshot: { ...outcome.snapshot, journal } };
    },
    ...parts,
  });
  const session = createSession(fake.environment);
  await session.run({ kind: 'start' });
  fake.asked.length = 0;
  return { session, asked: fake.asked };
};

const merge = { kind: 'merge', consolidation, language: 'vi' } as const;

describe('applying a consolidation', () => {
  it('writes it, checks, and offers the entry of the journal to be taken back', async () => {
    const { session, asked } = await open();
    await session.run(merge);
    expect(asked).toEqual(['merge 0', 'check']);
    expect(session.getState().notice).toMatchObject({
      message: { code: 'pane.notice.merged' },
      undo: { kind: 'take-back', entry: 7 },
    });
  });

  it('that changes nothing says so and offers no way back', async () => {
    const { session } = await open({ outcome: () => fakeOutcome([]) });
    await session.run(merge);
    expect(session.getState().notice).toEqual({
      message: { code: 'pane.notice.merged-nothing' },
      undo: null,
    });
  });

  it('that is refused says why and can be tried again', async () => {
    const refused = () => Promise.reject(new Failure('consolidate.account-open', { file: 'a.xlsx' }));
    const { session } = await open({ actions: { applyMerge: { perform: refused } } });
    await session.run(merge);
    const { problem, notice } = session.getState();
    expect([problem?.message.code, problem?.retry, notice]).toEqual([
      'failure.consolidate.account-open',
      merge,
      null,
    ]);
  });
});

it('Saving decisions writes them, and nothing else', async () => {
  const { session, asked } = await open();
  await session.run({ kind: 'save-decisions', consolidation, language: 'vi' });
  expect(asked).toEqual(['save decisions', 'check']);
  expect(session.getState().notice?.message.code).toBe('pane.notice.decisions-saved');
});
