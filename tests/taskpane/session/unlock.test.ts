import { Failure } from '../../../src/plan/failure';
import { createSession } from '../../../src/taskpane/session/session';
import type { Unlock, VisiblePort } from '../../../src/workbook/port';
import { fakeEnvironment, loadedSurvey } from '../fake/environment';

const SECRET = 'mật khẩu của tôi';
const highlight = { kind: 'highlight', on: false } as const;

/**
 * A pane over a workbook whose sheets are protected, with a password where one is given; `leaves` is what
 * each writing was done with, null being no leave.
 */
async function open(password: string | null = null) {
  const leaves: (Unlock | null)[] = [];
  const written = (unlock: Unlock | null): Promise<void> => {
    leaves.push(unlock);
    if (!unlock) return Promise.reject(new Failure('excel.protected', {}, 'AccessDenied'));
    if (password === null || unlock.password === password) return Promise.resolve();
    const code = unlock.password === undefined ? 'excel.password-needed' : 'excel.password-wrong';
    return Promise.reject(new Failure(code, { sheet: 'Nhiệm vụ' }));
  };
  const { environment } = fakeEnvironment();
  const portWith = (unlock: Unlock | null): VisiblePort => ({
    ...environment.port,
    opensSheets: unlock !== null,
    unlocked: portWith,
    setHighlights: () => written(unlock),
  });
  const session = createSession({
    ...environment,
    port: portWith(null),
    actions: {
      ...environment.actions,
      setHighlights: { perform: ({ port }, { on }) => port.setHighlights(on) },
    },
  });
  await session.run({ kind: 'start' });
  return { session, leaves };
}

describe('a command that protected sheets stand in the way of', () => {
  it('offers to open them, and is done with the user’s leave', async () => {
    const { session, leaves } = await open();
    await session.run(highlight);
    expect(session.getState().problem).toMatchObject({ retry: highlight, unlock: 'leave' });
    await session.run(highlight, {});
    expect(session.getState()).toMatchObject({ problem: null, highlights: false });
    expect(leaves).toEqual([null, {}]);
  });

  it('is not asked about a second time', async () => {
    const { session, leaves } = await open();
    await session.run(highlight, {});
    await session.run({ kind: 'highlight', on: true });
    expect([session.getState().problem, leaves]).toEqual([null, [{}, {}]]);
  });

  it('asks for the password where there is one, and says where it is another', async () => {
    const { session } = await open(SECRET);
    await session.run(highlight, {});
    expect(session.getState().problem).toMatchObject({
      message: { code: 'failure.excel.password-needed' },
      unlock: 'password',
    });
    await session.run(highlight, { password: 'khác' });
    expect(session.getState().problem).toMatchObject({
      message: { code: 'failure.excel.password-wrong' },
      unlock: 'password',
    });
  });

  it('uses a password for this once, and keeps it nowhere', async () => {
    const { session, leaves } = await open(SECRET);
    const seen: string[] = [];
    session.subscribe(() => seen.push(JSON.stringify(session.getState())));
    await session.run(highlight, { password: SECRET });
    expect(session.getState().problem).toBeNull();
    await session.run({ kind: 'highlight', on: true });
    expect(leaves).toEqual([{ password: SECRET }, null]);
    expect(seen.join()).not.toContain(SECRET);
  });

  it('offers nothing to a load, which opens no sheet', async () => {
    const { environment } = fakeEnvironment({
      actions: { loadPlan: { perform: () => Promise.reject(new Failure('excel.protected')) } },
    });
    const session = createSession(environment);
    await session.run({ kind: 'load' });
    expect(session.getState().problem?.unlock).toBeUndefined();
  });
});

describe('sheets that an earlier writing left open', () => {
  const leftOpen = [{ name: 'Nhiệm vụ', protection: {}, password: false }];

  async function openLeft() {
    const asked: unknown[] = [];
    let survey = { ...loadedSurvey, leftOpen };
    const { environment } = fakeEnvironment({
      port: {
        survey: () => Promise.resolve(survey),
        protectLeftOpen: (how) => {
          asked.push(how);
          survey = { ...loadedSurvey, leftOpen: [] };
          return Promise.resolve();
        },
      },
    });
    const session = createSession(environment);
    await session.run({ kind: 'start' });
    return { session, asked };
  }

  it('are told at the start', async () => {
    const { session } = await openLeft();
    expect(session.getState().leftOpen).toEqual(leftOpen);
  });

  it.each([
    [{ kind: 'protect-left-open', leave: false }, undefined, {}],
    [{ kind: 'protect-left-open', leave: false }, { password: SECRET }, { password: SECRET }],
    [{ kind: 'protect-left-open', leave: true }, undefined, 'leave'],
  ] as const)('are done with by %j, given %j', async (command, unlock, how) => {
    const { session, asked } = await openLeft();
    await session.run(command, unlock);
    expect([asked, session.getState().leftOpen]).toEqual([[how], []]);
    expect(session.getState().notice?.message.code).toMatch(/^pane\.notice\./);
  });
});
