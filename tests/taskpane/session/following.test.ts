import fc from 'fast-check';
import type { CheckOutcome } from '../../../src/actions/checkWorkbook';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { WorkbookMemory } from '../../../src/actions/workbookMemory';
import { checks } from '../../../src/checks/checks';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { AT_LAST_MS, QUIET_MS, SETTLED_MS } from '../../../src/taskpane/session/recheck';
import { createSession } from '../../../src/taskpane/session/session';
import { isTouched } from '../../../src/taskpane/session/touched';
import { SILENCE_MS } from '../../../src/taskpane/session/watchdog';
import { productActions } from '../../../src/taskpane/start/productActions';
import type { VisiblePort } from '../../../src/workbook/port';
import type { Host } from '../../../src/workbench/host/host';
import { startLoaded } from '../../excel/loaded';
import { roundTrips } from '../../excel/roundTrips';

const TODAY = '2024-06-01';

/** Lets the library, its handlers and what they call come to rest, which takes some milliseconds. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await jest.advanceTimersByTimeAsync(5);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A pane over the real library and a workbook that it has checked; `checks` counts what it was told to read. */
async function open() {
  const { Excel, host, model, port } = startLoaded();
  const counts = { all: 0, some: 0 };
  const counted: PaneActions = {
    ...productActions,
    checkWorkbook: {
      perform(context) {
        counts.all += 1;
        return productActions.checkWorkbook.perform(context);
      },
    },
    recheckWorkbook: {
      perform(context, input) {
        counts.some += 1;
        return productActions.recheckWorkbook.perform(context, input);
      },
    },
  };
  const environment = { port, actions: counted, today: () => TODAY, timeOfDay: () => '09:00' };
  const session = createSession(environment);
  await session.run({ kind: 'start' });
  await session.follow();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] });
  host.forget();
  Object.assign(counts, { all: 0, some: 0 });
  const pass = async (milliseconds: number) => {
    await settle();
    await jest.advanceTimersByTimeAsync(milliseconds);
    await settle();
  };
  const keys = (of: 'own' | 'others') =>
    session.getState().news?.[of].map(({ code, cell }) => `${code} ${cell ?? ''}`) ?? [];
  return { Excel, host, model, port, session, checks: counts, pass, keys };
}

/** What a check of the whole workbook says just now. */
async function truth(port: VisiblePort, memory = new WorkbookMemory()): Promise<CheckOutcome> {
  const checking = checkWorkbook.perform(
    { port, today: TODAY, progress: () => undefined },
    { asOf: null, original: bundledPlan, memory },
  );
  await settle();
  return checking;
}

afterEach(() => {
  jest.useRealTimers();
});

describe('while a person types', () => {
  test('what is wrong with it is found a second later, in two syncs', async () => {
    const { host, session, pass, keys, checks } = await open();
    host.person.type('Nhiệm vụ', 'G3', 'Cục Không Có');
    await pass(0);
    expect(session.getState().checked?.stale).toBe(true);
    await pass(QUIET_MS);
    expect(keys('own')).toContain('unit.unknown G3');
    expect(session.getState().checked).toMatchObject({ stale: false, changes: [] });
    expect([checks, roundTrips(host)]).toEqual([{ all: 0, some: 1 }, 2]);
  });

  test('what is mended goes from what is shown', async () => {
    const { host, pass, keys } = await open();
    host.person.type('Nhiệm vụ', 'G3', 'Cục Không Có');
    await pass(QUIET_MS);
    expect(keys('own')).toContain('unit.unknown G3');
    host.person.type('Nhiệm vụ', 'G3', 'Văn phòng Bộ');
    await pass(QUIET_MS);
    expect(keys('own')).not.toContain('unit.unknown G3');
  });

  test('a value pasted over a drop-down is noticed', async () => {
    const { host, pass, keys } = await open();
    host.person.type('Nhiệm vụ', 'H2', 'Xong rồi');
    await pass(QUIET_MS);
    host.person.paste('Nhiệm vụ', 'H2', 'O2');
    await pass(QUIET_MS);
    expect(keys('own')).toContain('value.wrong-kind O2');
  });

  test('what Excel did not tell is found once the workbook has settled', async () => {
    const { host, pass, keys, checks } = await open();
    host.eventGaps.add('fills');
    host.person.type('Nhiệm vụ', 'G2', 'Cục Không Có');
    host.person.type('Nhiệm vụ', 'G3:G4', 'Cục Không Có');
    await pass(QUIET_MS);
    expect(keys('own')).toEqual(expect.not.arrayContaining(['unit.unknown G3']));
    await pass(SETTLED_MS);
    expect(keys('own')).toEqual(
      expect.arrayContaining(['unit.unknown G2', 'unit.unknown G3', 'unit.unknown G4']),
    );
    expect(checks).toEqual({ all: 1, some: 1 });
    await pass(10 * SETTLED_MS);
    expect(checks).toEqual({ all: 1, some: 1 });
  });

  test('a row that was deleted is no longer spoken of', async () => {
    const { host, session, port, pass } = await open();
    host.person.type('Nhiệm vụ', 'G3', 'Cục Không Có');
    await pass(QUIET_MS);
    host.person.deleteRows('Nhiệm vụ', 3);
    await pass(QUIET_MS);
    const { checked } = session.getState();
    expect(checked?.stale).toBe(false);
    expect(checked?.outcome.findings).toEqual((await truth(port)).findings);
  });

  test('places are right where the table was sorted before it was read again', async () => {
    const { Excel, host, session, port, pass, keys } = await open();
    host.person.type('Nhiệm vụ', 'G2', 'Cục Không Có');
    await settle();
    const sorting = Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.tables.getItem('NhiemVu').sort.apply([{ key: 0, ascending: false }]);
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settle();
    await sorting;
    await pass(QUIET_MS);
    expect(keys('own')).toContain('unit.unknown G5');
    expect(session.getState().checked?.outcome.findings).toEqual((await truth(port)).findings);
  });

  test('nothing is read while a cell is being edited, and all of it soon after', async () => {
    const { host, session, pass, keys } = await open();
    host.person.type('Nhiệm vụ', 'G3', 'Cục Không Có');
    host.cellEdit = true;
    await pass(3 * QUIET_MS);
    expect(session.getState()).toMatchObject({ problem: null, notice: null, checked: { stale: true } });
    host.cellEdit = false;
    await pass(QUIET_MS);
    expect(session.getState().checked?.stale).toBe(false);
    expect(keys('own')).toContain('unit.unknown G3');
  });

  test('a thousand changes are checked once', async () => {
    const { host, pass, checks } = await open();
    for (let times = 0; times < 1_000; times += 1) host.person.type('Nhiệm vụ', 'U2', `Lần ${times}`);
    await pass(QUIET_MS);
    expect(checks.all + checks.some).toBe(1);
  });

  test('changes without an end are checked all the same', async () => {
    const { host, pass, checks } = await open();
    for (let times = 0; times < (2 * AT_LAST_MS) / 500; times += 1) {
      host.person.type('Nhiệm vụ', 'U2', `Lần ${times}`);
      await pass(500);
    }
    expect(checks.some).toBeGreaterThan(0);
    expect(checks.some).toBeLessThanOrEqual(3);
  });

  test('what the product writes itself is not checked once more', async () => {
    const { session, pass, checks } = await open();
    const running = session.run({ kind: 'settings', settings: { dueSoonDays: 7 } });
    await settle();
    await running;
    await pass(2 * SETTLED_MS);
    expect(checks).toEqual({ all: 1, some: 0 });
  });

  test('an Excel that does not answer is given up, and asked again after the next change', async () => {
    const { host, session, pass, keys } = await open();
    host.pace = () => new Promise(() => undefined);
    host.person.type('Nhiệm vụ', 'G3', 'Cục Không Có');
    await pass(QUIET_MS);
    await pass(SILENCE_MS);
    expect(session.getState()).toMatchObject({
      checked: { stale: true },
      notice: { message: { code: 'pane.notice.not-rechecked' } },
    });
    host.pace = null;
    host.person.type('Nhiệm vụ', 'G4', 'Cục Không Có');
    await pass(QUIET_MS);
    expect(session.getState().checked?.stale).toBe(false);
    expect(keys('own')).toEqual(expect.arrayContaining(['unit.unknown G3', 'unit.unknown G4']));
  });
});

describe('what a coauthor changes', () => {
  test('is told apart from what the user changed', async () => {
    const { host, session, pass, keys } = await open();
    host.person.type('Nhiệm vụ', 'G2', 'Cục Không Có');
    host.coauthor.type('Nhiệm vụ', 'G3:G5', 'Cục Không Có');
    await pass(QUIET_MS);
    const impossible = (all: readonly string[]) => all.filter((each) => each.startsWith('unit.unknown'));
    expect(impossible(keys('own'))).toEqual(['unit.unknown G2']);
    expect(impossible(keys('others'))).toEqual(['unit.unknown G3', 'unit.unknown G4', 'unit.unknown G5']);
    expect(session.getState().news?.cellsOfOthers).toBe(3);
  });

  test('is said where nothing is wrong with it, too', async () => {
    const { host, session, pass } = await open();
    host.coauthor.type('Nhiệm vụ', 'U2:V2', 'Ghi chú');
    await pass(QUIET_MS);
    expect(session.getState().news).toEqual({ own: [], others: [], cellsOfOthers: 2 });
  });
});

/** What a row tells by itself; what many tell together may have changed with any of them. */
const judgedAlone = new Set(checks.filter(({ run }) => !run).map(({ code }) => code));

describe('what is out of date', () => {
  type Deed = (host: Host) => void;
  const deed = fc.oneof(
    fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom('K', 'G', 'O', 'U'), fc.nat(3), fc.boolean())
      .map(([row, column, value, remote]): Deed => ({ person, coauthor }) => {
        const texts =
          column === 'O' ? ['Hoàn thành', '', 'Tạm dừng', ''] : ['Cục Không Có', '', 'x  y', '12/2024'];
        (remote ? coauthor : person).type('Nhiệm vụ', `${column}${row}`, texts[value] ?? '');
      }),
    fc.constant<Deed>(({ person }) => person.insertRows('Nhiệm vụ', 3)),
    fc.constant<Deed>(({ coauthor }) => coauthor.deleteRows('Nhiệm vụ', 4)),
    fc.constant<Deed>((host) => {
      host.cellEdit = !host.cellEdit;
    }),
  );
  const steps = fc.array(fc.tuple(deed, fc.constantFrom(0, 300, QUIET_MS, SETTLED_MS)), {
    minLength: 1,
    maxLength: 3,
  });

  test('is never shown as fresh, and what is not marked is true', async () => {
    const memory = new WorkbookMemory();
    await fc.assert(
      fc.asyncProperty(steps, async (done) => {
        const { host, session, port, pass } = await open();
        try {
          for (const [happen, wait] of done) {
            happen(host);
            await pass(wait);
            const { checked } = session.getState();
            const typing = host.cellEdit;
            host.cellEdit = false;
            const now = await truth(port, memory);
            host.cellEdit = typing;
            if (!checked) throw new Error('The check is gone.');
            const { outcome, changes, stale } = checked;
            expect(stale).toBe(changes === null || changes.length > 0);
            const fresh = (all: CheckOutcome) =>
              all.findings.filter(
                (finding) => judgedAlone.has(finding.code) && !isTouched(finding, changes, outcome),
              );
            if (!stale) expect(outcome.findings).toEqual(now.findings);
            expect(fresh(outcome)).toEqual(fresh(now));
          }
          host.cellEdit = false;
          await pass(2 * QUIET_MS);
          expect(session.getState().checked?.stale).toBe(false);
        } finally {
          jest.useRealTimers();
        }
      }),
      { numRuns: 4 },
    );
  });
});
