import { readOpenedMark } from '../../../src/workbook/carrier/openedSheets';
import { CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import { deeds } from '../safety/deeds';
import { roundTrips } from '../roundTrips';
import type { Stage } from '../safety/interrupted';
import { atRequest, disconnectAt, outcomeOf, placesIn, stateBesideJournal } from '../safety/interrupted';
import {
  doneFreely,
  lockedStage,
  protectionsOn,
  withoutProtection,
  writings,
  type Passwords,
} from './lockedStage';

const mark = ({ model }: Stage) => readOpenedMark(model.value(CARRIER_SHEET, 2, 1));

/** The sheets of ours that were protected and are not now. */
const openSheets = (stage: Stage): string[] =>
  Object.entries(protectionsOn(stage)).flatMap(([name, { options }]) => (options === null ? [name] : []));

test('there are writings of every kind to try', () => {
  expect(writings.map(([name]) => name)).toEqual([
    'correcting cells',
    'recording findings',
    'recording more findings',
    'merging what units sent back',
    'turning highlights off',
    'changing the settings',
  ]);
});

describe.each(writings)('%s on protected sheets', (_, deed) => {
  test('without leave is refused, and nothing is written', async () => {
    const stage = await lockedStage(deed);
    const before = withoutProtection(stage);
    expect((await outcomeOf(stage, deed))?.code).toBe('excel.protected');
    expect(withoutProtection(stage)).toEqual(before);
    expect(openSheets(stage)).toEqual([]);
  });

  test('with leave is done as if nothing were protected, and every sheet is protected as it was', async () => {
    const done = await doneFreely(deed);
    const stage = await lockedStage(deed);
    const before = protectionsOn(stage);
    await deed.act(stage.port.unlocked({}));
    expect(withoutProtection(stage)).toEqual(done);
    expect(protectionsOn(stage)).toEqual(before);
  });

  test('refused once at any request is done or not done, and every sheet is protected as it was', async () => {
    const done = await doneFreely(deed);
    let stage = await lockedStage(deed);
    await deed.act(stage.port.unlocked({}));
    const requests = stage.host.log.map(({ body }) => body);
    for (const [index, body] of requests.entries()) {
      for (const action of placesIn(body)) {
        stage = await lockedStage(deed);
        const states = { before: withoutProtection(stage), protections: protectionsOn(stage) };
        atRequest(stage, index + 1, () => {
          stage.host.failNext('GeneralException', action);
        });
        const failure = await outcomeOf(stage, { act: (port) => deed.act(port.unlocked({})) });
        const at = { request: index + 1, action, code: failure?.code };
        expect({ ...at, protections: protectionsOn(stage), mark: mark(stage) }).toEqual({
          ...at,
          protections: states.protections,
          mark: [],
        });
        expect({ ...at, state: withoutProtection(stage) }).toEqual({
          ...at,
          state: failure === null ? done : states.before,
        });
      }
    }
  });
});

describe('mending what is damaged on protected sheets', () => {
  const mending = deeds['mending what is damaged'];
  if (!mending) throw new Error('The deed has another name.');

  // What was mended at two times is two entries of the journal.
  const state = (stage: Stage): unknown => withoutProtection(stage, stateBesideJournal);

  test('waits without leave, and is done with it; every sheet is protected as it was', async () => {
    const done = await doneFreely(mending, stateBesideJournal);
    const stage = await lockedStage(mending);
    const before = protectionsOn(stage);
    const damaged = state(stage);
    await mending.act(stage.port);
    // A name is mended without writing on a sheet.
    expect(state(stage)).not.toEqual(done);
    expect(state(stage)).not.toEqual(damaged);
    await mending.act(stage.port.unlocked({}));
    expect(state(stage)).toEqual(done);
    expect(protectionsOn(stage)).toEqual(before);
  });
});

const [[, correcting]] = writings as [(typeof writings)[number]];

describe('a session that is cut while sheets are open', () => {
  test('is told at the next start, wherever it was cut, and the sheets are protected as they were', async () => {
    let stage = await lockedStage(correcting);
    await correcting.act(stage.port.unlocked({}));
    const requests = stage.host.log.length;
    let cutOpen = 0;
    for (let request = 1; request <= requests; request += 1) {
      stage = await lockedStage(correcting);
      const before = protectionsOn(stage);
      const cut = disconnectAt(stage, request, 1);
      const failure = await outcomeOf(stage, { act: (port) => correcting.act(port.unlocked({})) });
      cut.connected();
      const open = openSheets(stage);
      const { leftOpen = [] } = await stage.port.survey();
      const told = leftOpen.map(({ name }) => name);
      expect({ request, untold: open.filter((sheet) => !told.includes(sheet)) }).toEqual({
        request,
        untold: [],
      });
      if (open.length > 0) {
        cutOpen += 1;
        expect(failure?.code).toMatch(/^workbook\.left-open(?:-undone)?$/);
      }
      await stage.port.protectLeftOpen({});
      expect({ request, protections: protectionsOn(stage) }).toEqual({ request, protections: before });
      expect((await stage.port.survey()).leftOpen).toBeUndefined();
    }
    expect(cutOpen).toBeGreaterThan(1);
  });

  test('may leave them open, where the user wants that', async () => {
    const stage = await lockedStage(correcting);
    const cut = disconnectAt(stage, 4, 0);
    await outcomeOf(stage, { act: (port) => correcting.act(port.unlocked({})) });
    cut.connected();
    const open = openSheets(stage);
    expect(open).not.toEqual([]);
    await stage.port.protectLeftOpen('leave');
    expect((await stage.port.survey()).leftOpen).toBeUndefined();
    expect(openSheets(stage)).toEqual(open);
  });

  test('asks for the password of a sheet that had one, and protects the others at once', async () => {
    const password: Passwords = (sheet) => (sheet === 'Nhiệm vụ' ? 'bí mật' : '');
    const stage = await lockedStage(correcting, password);
    const before = protectionsOn(stage, password);
    let cut = false;
    stage.host.beforeSync = () => {
      cut ||= stage.model.sheet('Nhiệm vụ').protection === null;
      if (cut) stage.host.failNext('GeneralException', 0);
    };
    await outcomeOf(stage, { act: (port) => correcting.act(port.unlocked({ password: 'bí mật' })) });
    stage.host.beforeSync = null;
    expect(openSheets(stage)).toEqual(['Chỉ tiêu', 'Nhiệm vụ']);
    const first = await outcomeOf(stage, { act: (port) => port.protectLeftOpen({}) });
    expect([first?.code, openSheets(stage)]).toEqual(['excel.password-to-protect', ['Nhiệm vụ']]);
    await stage.port.protectLeftOpen({ password: 'bí mật' });
    expect(protectionsOn(stage, password)).toEqual(before);
  });
});

describe('a sheet that is protected by a password', () => {
  const password: Passwords = (sheet) => (sheet === 'Nhiệm vụ' ? 'bí mật' : '');

  test('is asked for it, and nothing is written', async () => {
    const stage = await lockedStage(correcting, password);
    const [before, protections] = [withoutProtection(stage), protectionsOn(stage, password)];
    const failure = await outcomeOf(stage, { act: (port) => correcting.act(port.unlocked({})) });
    expect([failure?.code, failure?.params]).toEqual(['excel.password-needed', { sheet: 'Nhiệm vụ' }]);
    expect(withoutProtection(stage)).toEqual(before);
    expect(protectionsOn(stage, password)).toEqual(protections);
  });

  test('refuses another one, which is said without saying it, and nothing is written', async () => {
    const stage = await lockedStage(correcting, password);
    const [before, protections] = [withoutProtection(stage), protectionsOn(stage, password)];
    const act = { act: (port: Stage['port']) => correcting.act(port.unlocked({ password: 'bi mat 123' })) };
    const failure = await outcomeOf(stage, act);
    expect(failure?.code).toBe('excel.password-wrong');
    expect(JSON.stringify([failure?.params, failure?.detail, failure?.message])).not.toContain('bi mat 123');
    expect(withoutProtection(stage)).toEqual(before);
    expect(protectionsOn(stage, password)).toEqual(protections);
  });

  test('is written with it and gets it again; sheets without one get none; it is kept nowhere', async () => {
    const done = await doneFreely(correcting);
    const stage = await lockedStage(correcting, password);
    const before = protectionsOn(stage, password);
    const cells: string[] = [];
    stage.host.beforeSync = () => void cells.push(JSON.stringify(withoutProtection(stage)));
    await correcting.act(stage.port.unlocked({ password: 'bí mật' }));
    expect(withoutProtection(stage)).toEqual(done);
    expect(protectionsOn(stage, password)).toEqual(before);
    expect(cells.filter((state) => state.includes('bí mật'))).toEqual([]);
  });
});

describe('leave to open sheets', () => {
  test('costs one sync more where nothing is protected', async () => {
    const free = await lockedStage(correcting);
    for (const { name } of free.model.document.sheets) free.model.sheet(name).protection = null;
    await correcting.act(free.port.unlocked({}));
    expect(roundTrips(free.host)).toBe(6);
  });

  test('costs one more to look, one for each sheet that is opened, and two to protect them again', async () => {
    const stage = await lockedStage(correcting);
    await correcting.act(stage.port.unlocked({}));
    expect(roundTrips(stage.host)).toBe(5 + 1 + 2 + 2);
  });

  test('opens no sheet on which nothing is written', async () => {
    const [, [, recording]] = writings as unknown as [(typeof writings)[number], (typeof writings)[number]];
    const stage = await lockedStage(recording, (sheet) => (sheet === 'Kiểm tra' ? '' : 'bí mật'));
    expect(await outcomeOf(stage, { act: (port) => recording.act(port.unlocked({})) })).toBeNull();
  });

  test('is refused where no hidden sheet could tell what to protect again', async () => {
    const stage = await lockedStage(correcting);
    stage.model.document.sheets = stage.model.document.sheets.filter(({ name }) => name !== CARRIER_SHEET);
    const failure = await outcomeOf(stage, { act: (port) => correcting.act(port.unlocked({})) });
    expect(failure?.code).toBe('workbook.no-carrier-to-unlock');
    expect(openSheets(stage)).toEqual([]);
  });

  test('waits where a person begins to type before the sheets are protected again', async () => {
    const stage = await lockedStage(correcting);
    const before = protectionsOn(stage);
    let typed = false;
    stage.host.beforeSync = () => {
      if (typed || stage.model.value('Nhiệm vụ', 2, 10) !== '12/2025') return;
      typed = true;
      stage.host.cellEdit = true;
      setImmediate(() => {
        stage.host.cellEdit = false;
      });
    };
    expect(await outcomeOf(stage, { act: (port) => correcting.act(port.unlocked({})) })).toBeNull();
    expect([typed, protectionsOn(stage)]).toEqual([true, before]);
  });

  test('opens a carrier sheet that is protected too, and protects it again', async () => {
    const stage = await lockedStage(correcting);
    stage.model.sheet(CARRIER_SHEET).protection = { allowSort: true };
    await correcting.act(stage.port.unlocked({}));
    expect(stage.model.sheet(CARRIER_SHEET).protection).toEqual({ allowSort: true });
    expect(mark(stage)).toEqual([]);
  });
});
