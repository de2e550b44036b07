import type { ChangeHint } from '../../../src/workbook/hint';
import type { VisiblePort } from '../../../src/workbook/port';
import type { RawTable, WorkbookReading } from '../../../src/workbook/reading';
import type { Host } from '../../../src/workbench/host/host';
import { failureOf, startLoaded, startWithTasks } from '../loaded';
import { roundTrips } from '../roundTrips';

/** What was told of changes since the watch began. */
async function hearing({ host, port }: { host: Host; port: VisiblePort }) {
  const hints: ChangeHint[] = [];
  await port.watch((hint) => hints.push(hint));
  return async (): Promise<readonly ChangeHint[]> => {
    // Handlers of the library are called a few turns after the event went out.
    for (let turn = 0; turn < 20; turn += 1) await host.delivered();
    return hints;
  };
}

const tasksOf = (reading: WorkbookReading | null): RawTable | undefined =>
  reading?.tables.find(({ name }) => name === 'NhiemVu');

/** Reads a workbook, lets something happen, and reads again by what was told of it. */
async function after(happen: (host: Host) => void, started = startLoaded()) {
  const { host, port } = started;
  const before = await port.read();
  const told = await hearing({ host, port });
  happen(host);
  const hints = await told();
  host.forget();
  const again = await port.readAgain(before, hints);
  return { ...started, before, hints, again, syncs: roundTrips(host) };
}

describe('reading again by hints', () => {
  test.each<[string, (host: Host) => void]>([
    ['what a person typed', ({ person }) => person.type('Nhiệm vụ', 'L3', 'Quý V/2025')],
    ['what a coauthor typed', ({ coauthor }) => coauthor.type('Nhiệm vụ', 'L3', 'Quý V/2025')],
    ['what was pasted', ({ person }) => person.paste('Nhiệm vụ', 'G2:I2', 'G4:I4')],
    ['a block that was filled', ({ person }) => person.type('Nhiệm vụ', 'O2:O5', 'Hoàn thành')],
    ['a key that was typed over', ({ person }) => person.type('Nhiệm vụ', 'A3', 'A.I.99')],
    [
      'cells of several tables',
      ({ person }) => {
        person.type('Nhiệm vụ', 'O2', 'Hoàn thành');
        person.type('Chỉ tiêu', 'H2', 'Cục Không Có');
      },
    ],
  ])('gives what reading all gives: %s', async (_, happen) => {
    const { again, port, syncs } = await after(happen);
    expect(syncs).toBe(2);
    expect(again).toEqual(await port.read());
  });

  test('keeps the rows that no hint names as they are', async () => {
    const { before, again } = await after(({ person }) => person.type('Nhiệm vụ', 'O3', 'Hoàn thành'));
    const changed = tasksOf(again)?.rows.map((row, index) => row !== tasksOf(before)?.rows[index]);
    expect(changed).toEqual([false, true, false, false]);
  });

  test.each<[string, (host: Host) => void]>([
    ['a row was deleted', ({ person }) => person.deleteRows('Nhiệm vụ', 3)],
    ['a coauthor inserted a row', ({ coauthor }) => coauthor.insertRows('Nhiệm vụ', 3)],
    ['a heading was typed over', ({ person }) => person.type('Nhiệm vụ', 'L1', 'Hạn chót')],
    ['the sheet has another name', ({ person }) => person.renameSheet('Nhiệm vụ', 'Việc')],
  ])('asks for reading all where %s', async (_, happen) => {
    const { again } = await after((host) => {
      host.person.type('Nhiệm vụ', 'O2', 'Hoàn thành');
      happen(host);
    });
    expect(again).toBeNull();
  });

  test('asks for reading all where the table was sorted between what was told and the reading', async () => {
    const { Excel, port, ...started } = startLoaded();
    const before = await port.read();
    const told = await hearing({ ...started, port });
    started.host.person.type('Nhiệm vụ', 'O2', 'Hoàn thành');
    const hints = await told();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('NhiemVu').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(await port.readAgain(before, hints)).toBeNull();
  });

  test('asks for reading all where the day has changed on which everything is judged', async () => {
    const { port } = startLoaded();
    const before = await port.read();
    await port.setSettings({ asOf: '2030-01-01' });
    expect(await port.readAgain(before, [])).toBeNull();
  });

  test('asks for reading all where a hint does not tell the place', async () => {
    const { port, before } = await after(() => undefined);
    const [sheetId = ''] =
      Object.entries(before.sheetIds ?? {}).find(([, name]) => name === 'Nhiệm vụ') ?? [];
    expect(await port.readAgain(before, [{ sheetId, range: null, moves: false, remote: false }])).toBeNull();
  });

  test('reads nothing but where things stand after a change elsewhere', async () => {
    const { again, before } = await after((host) => {
      host.person.addSheet('Nháp');
      host.person.type('Nháp', 'A1', 'x');
    });
    expect(again?.tables.map(({ rows }) => rows)).toEqual(before.tables.map(({ rows }) => rows));
    expect(Object.values(again?.sheetIds ?? {})).toContain('Nháp');
  });

  test('says so while a person is typing in a cell, and changes nothing', async () => {
    const { port, host, before, hints } = await after(({ person }) =>
      person.type('Nhiệm vụ', 'O2', 'Hoàn thành'),
    );
    host.cellEdit = true;
    expect(await failureOf(port.readAgain(before, hints))).toMatchObject({ code: 'excel.cell-edit' });
  });

  test('costs two syncs whatever the number of rows, and few bytes for each row that stays', async () => {
    const cost = async (tasks: number) => {
      const typed = ({ person }: Host): void => person.type('Nhiệm vụ', 'O3', 'Hoàn thành');
      const { host, syncs } = await after(typed, startWithTasks(tasks));
      return { syncs, bytes: host.bytes.sent + host.bytes.answered };
    };
    const [few, many] = [await cost(10), await cost(400)];
    expect([few.syncs, many.syncs]).toEqual([2, 2]);
    expect((many.bytes - few.bytes) / 390).toBeLessThan(20);
  });
});

describe('what is told of changes', () => {
  test('is where and by whom', async () => {
    const { hints, before } = await after(({ person, coauthor }) => {
      person.type('Nhiệm vụ', 'O2', 'Hoàn thành');
      coauthor.type('Chỉ tiêu', 'B2:C3', 'x');
    });
    const names = hints.map(({ sheetId }) => before.sheetIds?.[sheetId ?? '']);
    expect(names).toEqual(['Nhiệm vụ', 'Chỉ tiêu']);
    expect(hints.map(({ range, moves, remote }) => ({ ...range, moves, remote }))).toEqual([
      { top: 1, left: 14, bottom: 1, right: 14, moves: false, remote: false },
      { top: 1, left: 1, bottom: 2, right: 2, moves: false, remote: true },
    ]);
  });

  test('is that sheets come and go', async () => {
    const { hints } = await after(({ person }) => {
      person.addSheet('Nháp');
      person.deleteSheet('Nháp');
    });
    expect(hints).toEqual([
      { sheetId: null, range: null, moves: false, remote: false },
      { sheetId: null, range: null, moves: false, remote: false },
    ]);
  });

  test('is nothing of what the product writes itself', async () => {
    const { host, port } = startLoaded();
    const told = await hearing({ host, port });
    await port.setSettings({ dueSoonDays: 7 });
    await port.setHighlights(false);
    expect(await told()).toEqual([]);
  });
});
