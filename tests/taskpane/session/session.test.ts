import type { CheckOutcome } from '../../../src/actions/checkWorkbook';
import { Failure } from '../../../src/plan/failure';
import type { ChangeHint } from '../../../src/workbook/hint';
import { createSession } from '../../../src/taskpane/session/session';
import { SILENCE_MS } from '../../../src/taskpane/session/watchdog';
import { ASK_AGAIN_MS } from '../../../src/taskpane/session/hindrance';
import { QUIET_MS } from '../../../src/taskpane/session/recheck';
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
const somewhere: ChangeHint = { sheetId: 'x', range: null, moves: false, remote: false };
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
    let began: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const { session } = await open({
      actions: {
        setHighlights: {
          perform: () =>
            new Promise((resolve) => {
              finish = () => {
                resolve();
              };
              began();
            }),
        },
      },
    });
    const running = session.run({ kind: 'highlight', on: false });
    await begun;
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
    let change: (hint: ChangeHint) => void = () => undefined;
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
        change(somewhere);
      },
    };
  };

  it('makes the last check stale at once, and fresh again when the workbook is quiet', async () => {
    const { session, asked, change } = await follow();
    change();
    expect(session.getState().checked?.stale).toBe(true);
    await jest.advanceTimersByTimeAsync(QUIET_MS);
    expect([session.getState().checked?.stale, asked]).toEqual([false, ['check', 'check']]);
  });

  it('is read once for many changes', async () => {
    const { asked, change } = await follow();
    for (let times = 0; times < 50; times += 1) change();
    await jest.advanceTimersByTimeAsync(QUIET_MS);
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
    await jest.advanceTimersByTimeAsync(QUIET_MS);
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

/** Fails with the code for so many calls, then answers. */
function failing<Answer>(times: number, code: string, answer: () => Promise<Answer>): () => Promise<Answer> {
  let calls = 0;
  return () => {
    calls += 1;
    return calls <= times ? Promise.reject(new Failure(code)) : answer();
  };
}

describe('while a person types in a cell or another workbook is in front', () => {
  const loads = () => ({ tables: [] });

  it.each([
    ['excel.cell-edit', 'pane.hindered.cell-edit'],
    ['excel.other-workbook', 'pane.hindered.other-workbook'],
  ])('(%s) says what to click, and goes on by itself', async (code, sentence) => {
    const { session } = await open({
      survey: blankSurvey,
      port: { ready: failing(2, code, () => Promise.resolve()) },
      actions: { loadPlan: { perform: failing(1, code, () => Promise.resolve(loads())) } },
    });
    const done = session.run({ kind: 'load' });
    await jest.advanceTimersByTimeAsync(2 * ASK_AGAIN_MS);
    expect(session.getState().work?.hindrance).toEqual({ code: sentence });
    await jest.advanceTimersByTimeAsync(ASK_AGAIN_MS);
    await done;
    const { work, phase, problem } = session.getState();
    expect([work, phase.kind, problem]).toEqual([null, 'loaded', null]);
  });

  it('waits at the first opening too', async () => {
    const { environment } = fakeEnvironment({
      port: { survey: failing(1, 'excel.cell-edit', () => Promise.resolve(blankSurvey)) },
    });
    const session = createSession(environment);
    const started = session.run({ kind: 'start' });
    await jest.advanceTimersByTimeAsync(ASK_AGAIN_MS);
    await started;
    expect(session.getState().phase.kind).toBe('blank');
  });

  it('does not load twice where only the check after it was hindered', async () => {
    const check = failing(1, 'excel.cell-edit', () => Promise.resolve(fakeOutcome([])));
    const { session, asked } = await open({
      survey: blankSurvey,
      actions: { checkWorkbook: { perform: check } },
    });
    const done = session.run({ kind: 'load' });
    await jest.advanceTimersByTimeAsync(ASK_AGAIN_MS);
    await done;
    expect([asked, session.getState().checked !== null]).toEqual([['load'], true]);
  });

  it('stops waiting at once when the user wants it, and never tries again', async () => {
    let tries = 0;
    const { session } = await open({
      survey: blankSurvey,
      actions: {
        loadPlan: {
          perform: () => {
            tries += 1;
            return Promise.reject(new Failure('excel.cell-edit'));
          },
        },
      },
    });
    const done = session.run({ kind: 'load' });
    await jest.advanceTimersByTimeAsync(0);
    session.stop();
    expect(session.getState()).toMatchObject({
      work: null,
      notice: { message: { code: 'pane.notice.stopped' } },
    });
    await jest.advanceTimersByTimeAsync(5 * ASK_AGAIN_MS);
    await done;
    expect(tries).toBe(1);
  });

  it('ends in a sentence and a retry where Excel says that it is ready and refuses all the same', async () => {
    let tries = 0;
    const { session } = await open({
      survey: blankSurvey,
      actions: {
        loadPlan: {
          perform: () => {
            tries += 1;
            return Promise.reject(new Failure('excel.cell-edit'));
          },
        },
      },
    });
    const done = session.run({ kind: 'load' });
    await jest.advanceTimersByTimeAsync(20 * ASK_AGAIN_MS);
    await done;
    const { work, problem } = session.getState();
    expect([tries, work, problem?.retry]).toEqual([5, null, { kind: 'load' }]);
  });

  it('hears of changes once Excel is ready, where it was not at first', async () => {
    let watched = 0;
    const { session } = await open({
      port: {
        watch: failing(1, 'excel.cell-edit', () => {
          watched += 1;
          return Promise.resolve({ stop: () => Promise.resolve() });
        }),
      },
    });
    const following = session.follow();
    await jest.advanceTimersByTimeAsync(ASK_AGAIN_MS);
    await following;
    expect([watched, session.getState().notice]).toEqual([1, null]);
  });

  it('reads again later without a word where the user types on', async () => {
    let told: (hint: ChangeHint) => void = () => undefined;
    const check = failing(1, 'excel.cell-edit', () => Promise.resolve(fakeOutcome([])));
    let first = true;
    const { session } = await open({
      port: {
        watch: (onChange) => {
          told = onChange;
          return Promise.resolve({ stop: () => Promise.resolve() });
        },
      },
      actions: {
        checkWorkbook: {
          perform: () => {
            if (!first) return check();
            first = false;
            return Promise.resolve(fakeOutcome([]));
          },
        },
      },
    });
    await session.follow();
    told(somewhere);
    await jest.advanceTimersByTimeAsync(QUIET_MS);
    expect(session.getState()).toMatchObject({ notice: null, checked: { stale: true } });
    await jest.advanceTimersByTimeAsync(QUIET_MS);
    expect(session.getState()).toMatchObject({ notice: null, checked: { stale: false } });
  });
});

describe('a command that is stopped', () => {
  it('ends at once where it only reads, and its late answer is not heard', async () => {
    let answer = (outcome: CheckOutcome): void => void outcome;
    let first = true;
    const { session } = await open({
      actions: {
        checkWorkbook: {
          perform: () => {
            if (first) {
              first = false;
              return Promise.resolve(fakeOutcome([]));
            }
            return new Promise((resolve) => {
              answer = resolve;
            });
          },
        },
      },
    });
    const before = session.getState().checked;
    const done = session.run({ kind: 'check' });
    session.stop();
    expect(session.getState().work).toBeNull();
    answer(fakeOutcome([fakeFinding({ id: 'late' })]));
    await done;
    expect(session.getState().checked).toBe(before);
  });

  it('that writes ends before its next step, with nothing written', async () => {
    let goOn = (): void => undefined;
    let written = false;
    const { session } = await open({
      survey: blankSurvey,
      actions: {
        loadPlan: {
          async perform({ progress }) {
            await new Promise<void>((resolve) => {
              goOn = resolve;
            });
            progress({ code: 'action.load-plan.write' });
            written = true;
            return { tables: [] };
          },
        },
      },
    });
    const done = session.run({ kind: 'load' });
    session.stop();
    expect(session.getState().work?.stop).toBe('asked');
    goOn();
    await done;
    expect(written).toBe(false);
    expect(session.getState()).toMatchObject({
      work: null,
      problem: null,
      phase: { kind: 'blank' },
      notice: { message: { code: 'pane.notice.stopped' } },
    });
  });

  it('that has written cannot be stopped any more', async () => {
    const { session } = await open({
      survey: blankSurvey,
      actions: { checkWorkbook: { perform: () => never } },
    });
    void session.run({ kind: 'load' });
    await jest.advanceTimersByTimeAsync(0);
    session.stop();
    expect(session.getState().work?.stop).toBe('past');
  });

  it('at the first opening leaves a workbook that was not read, with a way to read it', async () => {
    const { environment } = fakeEnvironment({ port: { survey: () => never } });
    const session = createSession(environment);
    void session.run({ kind: 'start' });
    session.stop();
    expect(session.getState()).toMatchObject({ work: null, phase: { kind: 'failed' } });
  });
});
