import { Failure } from '../../../src/plan/failure';
import type { FixInput } from '../../../src/actions/applyFixes';
import { createSession } from '../../../src/taskpane/session/session';
import type { FakeParts } from '../fake/environment';
import { fakeEnvironment } from '../fake/environment';
import { fakeChange, fakeFinding } from '../fake/findings';
import { fakeOutcome } from '../fake/outcome';

const finding = fakeFinding({ id: 'one' });
const outcome = () => fakeOutcome([finding]);

const open = async (parts: FakeParts = {}) => {
  const fake = fakeEnvironment({ outcome, ...parts });
  const session = createSession(fake.environment);
  await session.run({ kind: 'start' });
  fake.asked.length = 0;
  return { session, asked: fake.asked };
};

const decide = { kind: 'decide', ids: ['one'], reason: 'Vì', language: 'vi' } as const;

describe('deciding', () => {
  it.each([
    ['accepted', 'pane.notice.decided.accepted'],
    ['sentBack', 'pane.notice.decided.sentBack'],
    ['fixed', 'pane.notice.decided.fixed'],
    [null, 'pane.notice.decided.reopened'],
  ] as const)('as %s is written, checked, said, and offered to be taken back', async (decision, code) => {
    const { session, asked } = await open();
    await session.run({ ...decide, decision });
    expect(asked).toEqual([`decide one: ${decision ?? 'open'} Vì`, 'check']);
    const { notice, checked } = session.getState();
    expect([notice?.message, notice?.undo?.kind]).toEqual([{ code, params: { count: 1 } }, 'fix']);
    expect(checked?.stale).toBe(false);
  });

  it('is taken back by the cells that it wrote', async () => {
    const { session, asked } = await open();
    await session.run({ ...decide, decision: 'accepted' });
    const { undo } = session.getState().notice ?? {};
    asked.length = 0;
    if (undo) await session.run(undo);
    expect(asked).toEqual(['fix one: ', 'check']);
    expect(session.getState().notice).toEqual({
      message: { code: 'pane.notice.undone', params: expect.anything() },
      undo: null,
    });
  });

  it('that changes nothing offers no way back', async () => {
    const { session } = await open({
      actions: { decideFindings: { perform: () => Promise.resolve({ changes: [] }) } },
    });
    await session.run({ ...decide, decision: 'accepted' });
    expect(session.getState().notice?.undo).toBeNull();
  });

  it('that is refused says why, and the findings stay', async () => {
    const { session } = await open({
      actions: { decideFindings: { perform: () => Promise.reject(new Failure('review.no-list')) } },
    });
    await session.run({ ...decide, decision: 'accepted' });
    expect(session.getState().problem?.details).toContain('review.no-list');
    expect(session.getState().checked?.outcome.findings).toEqual([finding]);
  });
});

describe('fixing', () => {
  const change = fakeChange('A.I.1', 'cũ', 'mới');
  const fix = { label: { code: 'check.fix.write-name' }, sure: true, changes: [change] };
  const mark = { ...change, table: 'KiemTra', key: 'one', column: 'decision' } as const;

  it('tells which findings it puts right, and takes back what was written beside them too', async () => {
    const given: FixInput[] = [];
    const { session } = await open({
      actions: {
        applyFixes: {
          perform: (_, input) => {
            given.push(input);
            return Promise.resolve({ changes: [change], marks: [mark] });
          },
        },
      },
    });
    await session.run({ kind: 'fix', fixes: [fix], undoing: false, ids: ['one'] });
    expect(given[0]?.listed?.ids).toEqual(['one']);
    const { notice } = session.getState();
    expect(notice?.message.params).toMatchObject({ cells: 1 });
    if (notice?.undo) await session.run(notice.undo);
    expect(given[1]?.listed).toBeUndefined();
    expect(given[1]?.fixes[0]?.changes.map(({ table, before, after }) => [table, before, after])).toEqual([
      ['KiemTra', 'mới', 'cũ'],
      ['NhiemVu', 'mới', 'cũ'],
    ]);
  });
});
