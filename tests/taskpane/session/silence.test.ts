import { Failure } from '../../../src/plan/failure';
import { ASK_AGAIN_MS } from '../../../src/taskpane/session/hindrance';
import { createPulse } from '../../../src/taskpane/session/pulse';
import { createSession } from '../../../src/taskpane/session/session';
import { SILENCE_MS } from '../../../src/taskpane/session/watchdog';
import type { VisiblePort } from '../../../src/workbook/port';
import { fakeEnvironment } from '../fake/environment';

const never = new Promise<never>(() => undefined);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function sessionOver(port: Partial<VisiblePort>) {
  return createSession(fakeEnvironment({ port }).environment);
}

describe('Excel that says nothing any more', () => {
  it('when asked to tell of changes is noticed, and said', async () => {
    const session = sessionOver({ watch: () => never });
    void session.follow();
    await jest.advanceTimersByTimeAsync(SILENCE_MS - 1);
    expect(session.getState().notice).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(session.getState().notice?.message.code).toBe('pane.notice.not-following');
  });

  it('when asked whether it is ready to tell of changes is noticed, and said', async () => {
    const session = sessionOver({
      watch: () => Promise.reject(new Failure('excel.cell-edit')),
      ready: () => never,
    });
    void session.follow();
    await jest.advanceTimersByTimeAsync(SILENCE_MS);
    expect(session.getState().notice?.message.code).toBe('pane.notice.not-following');
  });

  it('while a person types keeps nobody from hearing of changes afterwards', async () => {
    let tries = 0;
    const session = sessionOver({
      watch: () => {
        tries += 1;
        if (tries === 1) return Promise.reject(new Failure('excel.cell-edit'));
        return Promise.resolve({ stop: () => Promise.resolve() });
      },
    });
    void session.follow();
    await jest.advanceTimersByTimeAsync(ASK_AGAIN_MS + SILENCE_MS);
    expect([tries, session.getState().notice]).toEqual([2, null]);
  });

  it('when asked whether a command can go on is noticed, and can be given up', async () => {
    const session = sessionOver({
      survey: () => Promise.reject(new Failure('excel.cell-edit')),
      ready: () => never,
    });
    void session.run({ kind: 'start' });
    await jest.advanceTimersByTimeAsync(ASK_AGAIN_MS + SILENCE_MS);
    expect(session.getState().work).toMatchObject({ slow: true });
    session.giveUp();
    expect(session.getState().problem?.message.code).toBe('pane.problem.abandoned');
  });

  it('is noticed so long after its last round trip, and not while trips go on', async () => {
    const pulse = createPulse();
    const { environment } = fakeEnvironment({ port: { survey: () => never } });
    const session = createSession({ ...environment, pulse });
    void session.run({ kind: 'start' });
    for (let trips = 0; trips < 5; trips += 1) {
      await jest.advanceTimersByTimeAsync(SILENCE_MS - 1);
      pulse.beat();
    }
    expect(session.getState().work).toMatchObject({ slow: false });
    await jest.advanceTimersByTimeAsync(SILENCE_MS);
    expect(session.getState().work).toMatchObject({ slow: true });
  });
});
