import { Failure } from '../../../src/plan/failure';
import { createSession } from '../../../src/taskpane/session/session';
import { SILENCE_MS } from '../../../src/taskpane/session/watchdog';
import { IDLE_MS } from '../../../src/taskpane/session/recheck';
import type { FakeParts } from '../fake/environment';
import { blankSurvey, fakeEnvironment, foreignSurvey, loadedSurvey } from '../fake/environment';
import { fakeChange, fakeFinding } from '../fake/findings';
import { fakeOutcome } from '../fake/outcome';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const open = async (parts: FakeParts = {}) => {
  const fake = fakeEnvironment(parts);
  const session = createSession(fake.environment);
  await session.run({ kind: 'start' });
  return { session, asked: fake.asked };
};

const place = { sheet: 'Nhiệm vụ', cell: 'A4' };
const never = new Promise<never>(() => undefined);

describe('the first opening', () => {
  it('takes a blank workbook for blank and changes nothing', async () => {
    const { session, asked } = await open({ survey: blankSurvey });
    expect([session.getState().phase, asked]).toEqual([{ kind: 'blank' }, []]);
  });

  it("takes a workbook with a user's sheets for foreign and counts them", async () => {
    const { session } = await open({ survey: foreignSurvey });
    expect(session.getState().phase).toEqual({ kind: 'foreign', sheets: 2 });
  });

  it('checks a workbook with a plan at once', async () => {
    const { session, asked } = await open();
    expect([session.getState().phase.kind, asked]).toEqual(['loaded', ['check']]);
  });

  it('knows from the workbook whether the highlights are on', async () => {
    const { session } = await open({ survey: { ...loadedSurvey, highlights: false } });
    expect(session.getState().highlights).toBe(false);
  });

  it('says that a plan without its tables is damaged', async () => {
    const outcome = fakeOutcome([]);
    const { session } = await open({
      outcome: () => ({ ...outcome, snapshot: { ...outcome.snapshot, tables: {} } }),
    });
    expect(session.getState().phase).toEqual({ kind: 'damaged', reason: { code: 'pane.damaged.tables' } });
  });

  it('ends in a sentence and a retry where the workbook does not answer', async () => {
    const { session } = await open({
      port: { survey: () => Promise.reject(new Failure('excel.gone', {}, 'ItemNotFound')) },
    });
    const { phase, problem, work } = session.getState();
    expect([phase.kind, work, problem?.retry]).toEqual(['failed', null, { kind: 'start' }]);
  });
});

describe('loading', () => {
  it('loads, checks, and says how many rows there are', async () => {
    const { session, asked } = await open({ survey: blankSurvey });
    await session.run({ kind: 'load' });
    const { phase, notice, highlights } = session.getState();
    expect(asked).toEqual(['load', 'check']);
    expect([phase.kind, highlights]).toEqual(['loaded', true]);
    expect(notice?.message).toEqual({ code: 'pane.notice.loaded', params: { tasks: 51, indicators: 10 } });
  });

  it('asks instead of doubling where a plan is there already', async () => {
    const { session } = await open({
      survey: blankSurvey,
      actions: { loadPlan: { perform: () => Promise.reject(new Failure('workbook.already-loaded')) } },
    });
    await session.run({ kind: 'load' });
    const { problem } = session.getState();
    expect(problem?.message.code).toBe('pane.problem.already-loaded');
    expect(problem?.retry).toEqual({ kind: 'start' });
  });

  it('does not load again where only the check after it failed', async () => {
    const { session } = await open({
      survey: blankSurvey,
      actions: { checkWorkbook: { perform: () => Promise.reject(new Error('no')) } },
    });
    await session.run({ kind: 'load' });
    const { phase, problem } = session.getState();
    expect([phase.kind, problem?.retry]).toEqual(['loaded', { kind: 'check' }]);
  });

  it('takes one command at a time', async () => {
    const { session, asked } = await open({ survey: blankSurvey });
    await Promise.all([session.run({ kind: 'load' }), session.run({ kind: 'load' })]);
    expect(asked).toEqual(['load', 'check']);
  });

  it('shows each step with how far it is', async () => {
    const { session } = await open({
      survey: blankSurvey,
      actions: {
        loadPlan: {
          perform({ progress }) {
            progress({ code: 'action.load-plan.write' }, 3, 8);
            return never;
          },
        },
      },
    });
    void session.run({ kind: 'load' });
    expect(session.getState().work).toMatchObject({
      step: { code: 'action.load-plan.write' },
      done: 3,
      total: 8,
    });
  });
});

describe('the way back', () => {
  it('of a fix puts the cells back, and has no way back of its own', async () => {
    const { session, asked } = await open();
    const fix = { label: { code: 'x' }, sure: true, changes: [fakeChange('A.I.1', 'sai', 'đúng')] };
    await session.run({ kind: 'fix', fixes: [fix], undoing: false });
    const undo = session.getState().notice?.undo;
    expect(undo?.kind).toBe('fix');
    if (undo) await session.run(undo);
    expect(asked.filter((what) => what.startsWith('fix'))).toEqual(['fix A.I.1: đúng', 'fix A.I.1: sai']);
    expect(session.getState().notice?.undo).toBeNull();
  });

  it('of the highlights turns them the other way', async () => {
    const { session } = await open();
    await session.run({ kind: 'highlight', on: false });
    const { highlights, notice } = session.getState();
    expect([highlights, notice?.undo]).toEqual([false, { kind: 'highlight', on: true }]);
  });

  it('of the settings is what the workbook had: the calendar and its days', async () => {
    const { session } = await open();
    await session.run({ kind: 'settings', settings: { asOf: '2024-06-01', dueSoonDays: 7 } });
    expect(session.getState().notice?.undo).toEqual({
      kind: 'settings',
      settings: { asOf: null, dueSoonDays: 30 },
    });
  });

  it('is not lost by looking at a row', async () => {
    const { session } = await open();
    await session.run({ kind: 'highlight', on: false });
    await session.run({ kind: 'show', place, label: 'A.I.1' });
    expect(session.getState().notice?.undo).toEqual({ kind: 'highlight', on: true });
  });
});

describe('showing a row', () => {
  it('selects nothing before it is asked for', async () => {
    const { asked } = await open();
    expect(asked.filter((what) => what.startsWith('show'))).toEqual([]);
  });

  it('offers to clear the filter that hides it, and to put it back', async () => {
    let hidden = true;
    const { session, asked } = await open({
      actions: { showPlace: { perform: () => Promise.resolve({ filtered: hidden, hidden: false }) } },
    });
    await session.run({ kind: 'show', place, label: 'A.I.1' });
    expect(session.getState().shown?.revealed.filtered).toBe(true);
    hidden = false;
    await session.run({ kind: 'clear-filter' });
    expect(session.getState().shown).toMatchObject({ filter: 'cleared', revealed: { filtered: false } });
    await session.run({ kind: 'restore-filter' });
    expect(session.getState().shown).toBeNull();
    expect(asked.slice(1)).toEqual(['clear filter at A4', 'restore filter']);
  });

  it('keeps the way back to a cleared filter while other rows are shown', async () => {
    const { session, asked } = await open();
    await session.run({ kind: 'show', place, label: 'A.I.1' });
    await session.run({ kind: 'clear-filter' });
    await session.run({ kind: 'show', place: { ...place, cell: 'A9' }, label: 'A.I.6' });
    expect(session.getState().shown?.filter).toBe('cleared');
    await session.run({ kind: 'restore-filter' });
    expect(asked).toContain('restore filter');
  });
});

describe('a silent Excel', () => {
  it('is said after a while, and its next word takes that back', async () => {
    let speak: () => void = () => undefined;
    const { session } = await open({
      survey: blankSurvey,
      actions: {
        loadPlan: {
          perform({ progress }) {
            speak = () => {
              progress({ code: 'action.load-plan.write' });
            };
            return never;
          },
        },
      },
    });
    void session.run({ kind: 'load' });
    jest.advanceTimersByTime(SILENCE_MS);
    expect(session.getState().work?.slow).toBe(true);
    speak();
    expect(session.getState().work?.slow).toBe(false);
  });

  it('need not be waited for, and what it answers later changes nothing but the trust in the last check', async () => {
    let finish: () => void = () => undefined;
    const { session } = await open({
      actions: {
        setHighlights: {
          perform: () =>
            new Promise((resolve) => {
              finish = () => {
                resolve();
              };
            }),
        },
      },
    });
    const running = session.run({ kind: 'highlight', on: false });
    session.giveUp();
    const { work, problem, checked } = session.getState();
    expect([work, problem?.message.code, checked?.stale]).toEqual([null, 'pane.problem.abandoned', true]);
    finish();
    await running;
    expect(session.getState().highlights).toBe(true);
  });
});

describe('a change in the workbook', () => {
  const follow = async (parts: FakeParts = {}) => {
    let change: () => void = () => undefined;
    const opened = await open({
      ...parts,
      port: {
        watch(onChange) {
          change = onChange;
          return Promise.resolve({ stop: () => Promise.resolve() });
        },
        ...parts.port,
      },
    });
    await opened.session.follow();
    return {
      ...opened,
      change: () => {
        change();
      },
    };
  };

  it('makes the last check stale at once, and fresh again when the workbook is quiet', async () => {
    const { session, asked, change } = await follow();
    change();
    expect(session.getState().checked?.stale).toBe(true);
    await jest.advanceTimersByTimeAsync(IDLE_MS);
    expect([session.getState().checked?.stale, asked]).toEqual([false, ['check', 'check']]);
  });

  it('is read once for many changes', async () => {
    const { asked, change } = await follow();
    for (let times = 0; times < 50; times += 1) change();
    await jest.advanceTimersByTimeAsync(IDLE_MS);
    expect(asked).toEqual(['check', 'check']);
  });

  it('stays said where the workbook cannot be read unasked', async () => {
    let reads = 0;
    const { session, change } = await follow({
      actions: {
        checkWorkbook: {
          perform: () => {
            reads += 1;
            return reads === 1 ? Promise.resolve(fakeOutcome([])) : Promise.reject(new Error('busy'));
          },
        },
      },
    });
    change();
    await jest.advanceTimersByTimeAsync(IDLE_MS);
    const { checked, problem, notice } = session.getState();
    expect([checked?.stale, problem]).toEqual([true, null]);
    expect(notice?.message.code).toBe('pane.notice.not-rechecked');
  });

  it('is said not to be followed where Excel cannot tell', async () => {
    const { session } = await follow({ port: { watch: () => Promise.reject(new Error('no events')) } });
    expect(session.getState().notice?.message.code).toBe('pane.notice.not-following');
  });
});

describe('what is counted', () => {
  it('leaves out what a person has accepted', async () => {
    const findings = [fakeFinding({ id: '1' }), fakeFinding({ id: '2', waived: true })];
    const { session } = await open({ outcome: () => fakeOutcome(findings) });
    await session.run({ kind: 'check' });
    expect(session.getState().notice?.message.params).toEqual({ error: 1, warning: 0, info: 0 });
  });

  it('is said gladly where there is nothing', async () => {
    const { session } = await open({ outcome: () => fakeOutcome([]) });
    await session.run({ kind: 'check' });
    expect(session.getState().notice?.message.code).toBe('pane.notice.nothing-found');
  });
});
