import { pacer } from '../../../src/taskpane/session/pacer';
import { Stopped } from '../../../src/taskpane/session/stopped';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Lets the clock go on without anything else being done, as a calculation does. */
const calculate = (ms: number) => {
  jest.advanceTimersByTime(ms);
};

describe('a pause in a long calculation', () => {
  it('lets others work once enough time has gone by, and not before', async () => {
    const pause = pacer(() => true);
    calculate(10);
    await pause();
    calculate(20);
    const heard = jest.fn();
    setTimeout(heard);
    const paused = pause().then(() => heard.mock.calls.length);
    await jest.runAllTimersAsync();
    expect(await paused).toBe(1);
  });

  it('ends what is wanted no more', async () => {
    let wanted = true;
    const pause = pacer(() => wanted);
    calculate(100);
    wanted = false;
    const ended = expect(pause()).rejects.toBeInstanceOf(Stopped);
    await jest.runAllTimersAsync();
    await ended;
  });
});
