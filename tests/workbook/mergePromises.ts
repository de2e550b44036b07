import { planned, takeBack } from '../../src/actions/takeBack';
import { choiceOf } from '../../src/review/undo/chosenChanges';
import { rowTrail } from '../../src/review/undo/rowTrail';
import { undoneCells } from '../../src/review/undo/undoneCells';
import { Failure } from '../../src/plan/failure';
import type { WorkbookChange } from '../../src/workbook/change';
import type { CellValue, WorkbookDocument } from '../../src/workbook/document';
import type { MergeStep } from '../../src/workbook/mergeStep';
import type { WorkbookPort } from '../../src/workbook/port';
import { recognise } from '../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { TableName } from '../../src/workbook/tableDefinition';
import { tableDefinition } from '../../src/workbook/tables';

export const note = { at: '2026-11-24T08:05', action: 'apply-merge', by: 'Lan' };

const cell = (rest: Partial<WorkbookChange>): WorkbookChange => ({
  table: 'NhiemVu',
  key: 'A.I.2',
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: 'K3',
  before: '12/2024',
  after: '12/2025',
  ...rest,
});

/** A line of the account, by column. */
export function line(values: Readonly<Record<string, CellValue>>): CellValue[] {
  return tableDefinition('HopNhat').columns.map(({ id }) => values[id] ?? null);
}

/** A task and a contribution that are new, cells of several kinds, and the account of it. */
export const step: MergeStep = {
  grow: [
    { table: 'NhiemVu', rows: 1 },
    { table: 'PhoiHop', rows: 1 },
  ],
  changes: [
    cell({}),
    cell({ key: 'B.I.1', column: 'percent', cell: 'P5', before: null, after: 75 }),
    cell({ key: 'A.I.1', column: 'difficulties', cell: 'U2', before: null, after: '=1+1' }),
    cell({ key: 'BS.1', column: 'key', cell: '', before: null, after: 'BS.1' }),
    cell({ key: 'BS.1', column: 'text', cell: '', before: null, after: 'Việc bổ sung' }),
    cell({ key: 'BS.1', column: 'doneOn', cell: '', before: null, after: 46_000 }),
    ...Object.entries({ key: 'A.I.1', unit: 'Cục Báo chí', contribution: 'Đã góp ý' }).map(
      ([column, after]) =>
        cell({
          table: 'PhoiHop',
          sheet: 'Phối hợp',
          key: 'A.I.1',
          of: 'Cục Báo chí',
          column,
          cell: '',
          before: null,
          after,
        }),
    ),
  ],
  ledger: [
    line({
      id: 'm1',
      kind: 'Đã nhận',
      table: 'NhiemVu',
      key: 'A.I.2',
      column: 'Thời gian hoàn thành',
      result: '12/2025',
    }),
    line({ id: 'f1', kind: 'Tệp', file: 'vpb.xlsx' }),
  ],
  facts: [
    { kind: 'returned', file: 'vpb.xlsx', unit: 'vpb', period: '2026-H2', superseded: false },
    { kind: 'merged', unit: 'vpb', period: '2026-H2', file: 'vpb.xlsx', cells: [0, 1, 2] },
  ],
};

export const snapshotOf = async (port: WorkbookPort): Promise<WorkbookSnapshot> =>
  recognise(await port.read());

/** The texts of a table's rows, by column; columns that calculate aside. */
export async function textsOf(port: WorkbookPort, name: TableName): Promise<Record<string, string>[]> {
  const computed = new Set(
    tableDefinition(name).columns.flatMap(({ id, kind }) => (kind === 'formula' ? [id] : [])),
  );
  return ((await snapshotOf(port)).tables[name]?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([id, { text }]) =>
        text === '' || computed.has(id) ? [] : [[id, text]],
      ),
    ),
  );
}

/** What is left of the first entry of the journal. */
async function standingOf(port: WorkbookPort): Promise<string> {
  const entries = (await snapshotOf(port)).journal?.entries ?? [];
  const [first] = entries;
  return first ? undoneCells(entries, rowTrail(entries)).standingOf(first) : 'none';
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

/** What `merge` promises of every port. */
export function mergePromises(opened: (change?: (document: WorkbookDocument) => void) => WorkbookPort): void {
  const open = (): WorkbookPort => opened();
  const blocked = (): WorkbookPort =>
    opened(({ sheets }) => {
      const tasks = sheets.find(({ name }) => name === 'Nhiệm vụ');
      tasks?.rows.set(5, { cells: new Map([[2, { value: 'của tôi' }]]) });
    });
  const without = (): WorkbookPort =>
    opened((document) => {
      document.sheets = document.sheets.filter(({ name }) => name !== 'Hợp nhất');
    });
  const context = (port: WorkbookPort) => ({ port, today: '2026-11-24', progress: () => undefined });

  test('writes cells, rows and the account in one entry that says where each came from', async () => {
    const port = open();
    const before = await textsOf(port, 'NhiemVu');
    await port.merge(step, note);
    const tasks = await textsOf(port, 'NhiemVu');
    expect(tasks.slice(0, -1)).toEqual(
      before.map((row) => ({
        ...row,
        ...(row.key === 'A.I.2' ? { deadline: '12/2025' } : {}),
        ...(row.key === 'B.I.1' ? { percent: '75' } : {}),
        ...(row.key === 'A.I.1' ? { difficulties: '=1+1' } : {}),
      })),
    );
    expect(tasks.at(-1)).toEqual({ key: 'BS.1', text: 'Việc bổ sung', doneOn: '2025-12-09' });
    expect((await textsOf(port, 'PhoiHop')).at(-1)).toEqual({
      key: 'A.I.1',
      unit: 'Cục Báo chí',
      contribution: 'Đã góp ý',
    });
    expect((await textsOf(port, 'HopNhat')).map(({ id }) => id)).toEqual(['m1', 'f1']);
    const { journal } = await snapshotOf(port);
    expect(journal?.state).toBe('sound');
    expect(journal?.entries).toHaveLength(1);
    const [entry] = journal?.entries ?? [];
    expect(entry).toMatchObject(note);
    expect(entry?.changes.map(({ key, column, after }) => [key, column, after])).toEqual(
      step.changes.map(({ key, cell: place, column, after }) => [place === '' ? '' : key, column, after]),
    );
    expect(entry?.facts.slice(0, 2)).toEqual(step.facts);
    expect(entry?.facts[2]).toMatchObject({ kind: 'rows', table: 'HopNhat', after: 2 });
  });

  test('carries what rows calculate on into the new ones', async () => {
    const port = open();
    await port.merge(step, note);
    const { tables } = await snapshotOf(port);
    const raw = (await port.read()).tables.find(({ sheet }) => sheet === tables.NhiemVu?.sheet);
    const formulas = raw?.rows.map((cells) => cells.map(({ formula }) => formula ?? null));
    expect(formulas?.at(-1)).toEqual(formulas?.[0]);
    expect(formulas?.[0]?.filter((formula) => formula !== null)).toHaveLength(2);
  });

  test('writes nothing where a single cell holds something else', async () => {
    const port = open();
    const before = await port.read();
    const stale = { ...step, changes: [...step.changes, cell({ key: 'A.II', cell: 'K4', before: 'khác' })] };
    expect(await failureOf(port.merge(stale, note))).toBe('workbook.cell-changed');
    expect(await port.read()).toEqual(before);
  });

  test('writes nothing where something stands below a table that is to grow', async () => {
    const port = blocked();
    const before = await port.read();
    expect(await failureOf(port.merge(step, note))).toMatch(
      /^(?:workbook\.rows-below|patch\.table-blocked)$/,
    );
    expect(await port.read()).toEqual(before);
  });

  test('is taken back as one: cells, rows and what the account says was written; and that is taken back too', async () => {
    const port = open();
    const before = await textsOf(port, 'NhiemVu');
    const others = await textsOf(port, 'PhoiHop');
    await port.merge(step, note);
    const merged = [
      await textsOf(port, 'NhiemVu'),
      await textsOf(port, 'PhoiHop'),
      await textsOf(port, 'HopNhat'),
    ];
    await takeBack.perform(context(port), { entry: 1, choices: [] });
    expect(await textsOf(port, 'NhiemVu')).toEqual(before);
    expect(await textsOf(port, 'PhoiHop')).toEqual(others);
    expect((await textsOf(port, 'HopNhat')).map(({ id, result }) => [id, result])).toEqual([
      ['m1', 'Đã hoàn tác'],
      ['f1', undefined],
    ]);
    expect(await standingOf(port)).toBe('undone');
    await takeBack.perform(context(port), { entry: 2, choices: [] });
    expect([
      await textsOf(port, 'NhiemVu'),
      await textsOf(port, 'PhoiHop'),
      await textsOf(port, 'HopNhat'),
    ]).toEqual(merged);
    expect(await standingOf(port)).toBe('standing');
  });

  test('is taken back with a choice where a cell was written since', async () => {
    const port = open();
    await port.merge(step, note);
    await port.apply([cell({ before: '12/2025', after: '6/2026' })]);
    expect(await failureOf(takeBack.perform(context(port), { entry: 1, choices: [] }))).toBe('undo.conflict');
    const { conflicts } = await planned(context(port), 1);
    expect(conflicts.map(({ change, written }) => [change.before, written, change.after])).toEqual([
      ['6/2026', '12/2025', '12/2024'],
    ]);
    const choices = conflicts.map((conflict) => choiceOf(conflict, 'standing'));
    await takeBack.perform(context(port), { entry: 1, choices });
    const tasks = await textsOf(port, 'NhiemVu');
    expect(tasks.find(({ key }) => key === 'A.I.2')?.deadline).toBe('6/2026');
    expect(tasks.map(({ key }) => key)).not.toContain('BS.1');
    // The line of a cell that stays as it is says nothing else.
    expect((await textsOf(port, 'HopNhat')).map(({ result }) => result)).toEqual(['12/2025', undefined]);
  });

  test('is taken back without a word on the sheet where something else was written there since', async () => {
    const port = open();
    await port.merge(step, note);
    await port.replaceRows('HopNhat', step.ledger ?? [], { ...note, action: 'save-decisions' });
    await takeBack.perform(context(port), { entry: 1, choices: [] });
    expect((await textsOf(port, 'HopNhat')).map(({ result }) => result)).toEqual(['12/2025', undefined]);
  });

  test('takes the rows at the end that an undo left blank', async () => {
    const port = open();
    await port.merge(step, note);
    const { tables } = await snapshotOf(port);
    const end = tables.NhiemVu?.lastRow;
    await takeBack.perform(context(port), { entry: 1, choices: [] });
    await port.merge(step, note);
    expect((await snapshotOf(port)).tables.NhiemVu?.lastRow).toBe(end);
    expect((await textsOf(port, 'NhiemVu')).at(-1)).toMatchObject({ key: 'BS.1', text: 'Việc bổ sung' });
  });

  test('of a row that is emptied leaves its place, and an undo fills it', async () => {
    const port = open();
    const before = await port.read();
    const row = (await snapshotOf(port)).tables.NhiemVu?.rows[1];
    const emptied = Object.entries(row?.cells ?? {}).flatMap(([column, { value, cell: place }]) =>
      value === null ? [] : [cell({ column, cell: place, before: value, after: null })],
    );
    await port.merge({ ...step, grow: [], ledger: null, facts: [], changes: emptied }, note);
    expect((await textsOf(port, 'NhiemVu')).map(({ key }) => key)).not.toContain('A.I.2');
    await takeBack.perform(context(port), { entry: 1, choices: [] });
    expect((await port.read()).tables).toEqual(before.tables);
  });

  test('without the sheet Hợp nhất is done all the same, and says so', async () => {
    const port = without();
    const said: string[] = [];
    await port.merge(step, { ...note, remark: ({ code }) => said.push(code) });
    expect(said).toEqual(['journal.no-account']);
    expect((await textsOf(port, 'NhiemVu')).at(-1)).toMatchObject({ key: 'BS.1' });
    expect((await snapshotOf(port)).journal?.entries[0]?.facts).toEqual(step.facts);
  });
}
