import type { SettleInput } from '../../../src/actions/settleSpellings';
import { Failure } from '../../../src/plan/failure';
import { createSession } from '../../../src/taskpane/session/session';
import type { FakeParts } from '../fake/environment';
import { fakeEnvironment } from '../fake/environment';
import { fakeChange } from '../fake/findings';
import { fakeOutcome } from '../fake/outcome';

const outcome = fakeOutcome([]);
const cluster = { unit: 'cdsqg', name: null, spellings: [], count: 0, suggestions: [] };
type Settlement = SettleInput['settlement'];

const rewriting: Settlement = { unit: 'cdsqg', accepted: [], rewritten: ['Cục CĐS'] };
const keeping: Settlement = { unit: 'cdsqg', accepted: ['Cục CĐS', 'CĐSQG'], rewritten: [] };

/** The session after a settlement, and what it asked of the workbook. */
async function settled(settlement: Settlement, parts: FakeParts = {}) {
  const fake = fakeEnvironment({ outcome: () => outcome, ...parts });
  const session = createSession(fake.environment);
  await session.run({ kind: 'start' });
  fake.asked.length = 0;
  const { snapshot } = outcome;
  await session.run({ kind: 'settle', snapshot, cluster, settlement });
  return { asked: fake.asked, ...session.getState() };
}

const changing = {
  settleSpellings: {
    perform: () =>
      Promise.resolve({ changes: [fakeChange('A.I.1', 'Cục CĐS', 'Cục Chuyển đổi số quốc gia')] }),
  },
};

describe('settling how a unit is written', () => {
  it('writes what was chosen, then checks', async () => {
    const { asked, checked } = await settled(rewriting);
    expect(asked).toEqual(['settle cdsqg: keep , write over Cục CĐS', 'check']);
    expect(checked?.stale).toBe(false);
  });

  it.each([
    ['the cells that were written', rewriting, 'pane.notice.settled', { name: 'cdsqg', cells: 1, count: 0 }],
    ['the spellings that are kept', keeping, 'pane.notice.remembered', { name: 'cdsqg', cells: 1, count: 2 }],
  ] as const)('says %s, with the way back', async (_, settlement, code, params) => {
    const { notice } = await settled(settlement, { actions: changing });
    expect(notice?.message).toEqual({ code, params });
    expect(notice?.undo).not.toBeNull();
  });

  it('offers no way back where nothing was written', async () => {
    const nothing = { settleSpellings: { perform: () => Promise.resolve({ changes: [] }) } };
    const { notice } = await settled(rewriting, { actions: nothing });
    expect(notice?.undo).toBeNull();
  });

  it('says why it was refused, and says nothing else', async () => {
    const refusing = {
      settleSpellings: { perform: () => Promise.reject(new Failure('review.no-list')) },
    };
    const { problem, notice } = await settled(rewriting, { actions: refusing });
    expect(problem).not.toBeNull();
    expect(notice).toBeNull();
  });
});
