import ExcelJS from 'exceljs';
import { readFileSync, writeFileSync } from 'node:fs';
import { openFile } from '../../../src/files/filePort';
import { patchXlsx } from '../../../src/files/xlsx/patch/patchXlsx';
import { CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import type { JournalEntry, JournalReading } from '../../../src/workbook/journal/entry';
import { recognise } from '../../../src/workbook/recognise';
import { call, temporaryFolder, TODAY } from '../call';

const place = temporaryFolder();

interface Listed extends JournalReading {
  readonly entries: readonly (JournalEntry & { readonly text: string })[];
}

async function listed(file: string): Promise<Listed> {
  const { out } = await call(['journal', file, '--json']);
  return JSON.parse(out) as Listed;
}

beforeAll(async () => {
  await call(['load', '--out', place('plan.xlsx')]);
  const cell = { kind: 'cell', sheet: 'Nhiệm vụ', cell: 'H2', value: 'Cục Viễn thông ' } as const;
  writeFileSync(place('damaged.xlsx'), patchXlsx(readFileSync(place('plan.xlsx')), [cell]).bytes);
  await call(['check', place('damaged.xlsx'), '--fix', '--out', place('fixed.xlsx'), '--by', ' Lan ']);
});

describe('the journal of a file', () => {
  test('begins with the load, and says what was made', async () => {
    const { state, entries } = await listed(place('plan.xlsx'));
    expect(state).toBe('sound');
    expect(entries).toMatchObject([{ number: 1, at: TODAY, action: 'load-plan', changes: [] }]);
    expect(entries[0]?.facts).toContainEqual({ kind: 'made', table: 'NhiemVu', rows: 51 });
  });

  test('tells each fix by cell, before and after, and by whom', async () => {
    const { entries } = await listed(place('fixed.xlsx'));
    expect(entries.map(({ action, by }) => [action, by])).toEqual([
      ['load-plan', undefined],
      ['apply-fixes', 'Lan'],
      ['record-findings', 'Lan'],
    ]);
    const { tables } = recognise(await openFile(readFileSync(place('damaged.xlsx'))).read());
    const { tables: mended } = recognise(await openFile(readFileSync(place('fixed.xlsx'))).read());
    const changes = entries[1]?.changes ?? [];
    expect(changes).toContainEqual(expect.objectContaining({ cell: 'H2', before: 'Cục Viễn thông ' }));
    for (const { table, key, column, before, after } of changes) {
      const valueIn = (read: typeof tables) =>
        read[table]?.rows.find((row) => row.key === key)?.cells[column]?.value ?? '';
      expect([valueIn(tables), valueIn(mended)]).toEqual([before, after]);
    }
  });

  test('is printed for people, an entry with its cells', async () => {
    const { out, status } = await call(['journal', place('fixed.xlsx'), '--lang', 'en']);
    expect(status).toBe(0);
    expect(out).toContain('3 entries in the journal.');
    expect(out).toMatch(/^2\. 23\/11\/2026, Lan · /m);
    expect(out).toMatch(/^ {4}Nhiệm vụ!H2 \S+: “Cục Viễn thông ” → “/m);
  });

  test('is said to be damaged where a line of it is gone, and the rest is listed', async () => {
    const edit = { kind: 'cell', sheet: CARRIER_SHEET, cell: 'D3', value: null } as const;
    writeFileSync(place('cut.xlsx'), patchXlsx(readFileSync(place('fixed.xlsx')), [edit]).bytes);
    const found = await listed(place('cut.xlsx'));
    expect(found).toMatchObject({ state: 'damaged', damage: { kind: 'lost', first: 2, count: 1 } });
    expect(found.entries.map(({ number }) => number)).toEqual([1, 3]);
    expect((await call(['journal', place('cut.xlsx')])).status).toBe(1);
    const { out } = await call(['check', place('cut.xlsx'), '--json']);
    expect(out).toContain('"structure.journal"');
  });

  test('is said to be gone, and never taken for none, where all that was hidden is gone', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(place('fixed.xlsx'));
    const hidden = workbook.getWorksheet(CARRIER_SHEET);
    if (hidden) workbook.removeWorksheet(hidden.id);
    // It keeps no part that it does not know, so that the other copy is gone too.
    await workbook.xlsx.writeFile(place('bare.xlsx'));
    expect(await listed(place('bare.xlsx'))).toMatchObject({ state: 'damaged', damage: { kind: 'gone' } });
    const { out } = await call(['check', place('bare.xlsx'), '--json']);
    expect(out).toContain('"carrier.damaged"');
    expect(out).not.toContain('"structure.journal"');
  });

  test('goes on behind the damage, which stays said', async () => {
    const { err } = await call(['check', place('cut.xlsx'), '--out', place('more.xlsx'), '--lang', 'en']);
    expect(err).toBe('');
    const found = await listed(place('more.xlsx'));
    expect(found.damage).toMatchObject({ kind: 'lost', first: 2, count: 1 });
    expect(found.entries.map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  test('is not asked of a workbook that is not ours', async () => {
    const { status, err } = await call(['journal', place('no-such-file.xlsx')]);
    expect([status, err.startsWith('file.missing')]).toEqual([2, true]);
  });
});
