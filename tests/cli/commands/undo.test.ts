import { readFileSync, writeFileSync } from 'node:fs';
import { openFile } from '../../../src/files/filePort';
import { patchXlsx } from '../../../src/files/xlsx/patch/patchXlsx';
import type { CellValue } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { call, temporaryFolder } from '../call';

const place = temporaryFolder();
const FIX = 2;

async function read(file: string): Promise<WorkbookSnapshot> {
  return recognise(await openFile(readFileSync(file)).read());
}

const values = ({ tables }: WorkbookSnapshot): CellValue[][] =>
  (tables.NhiemVu?.rows ?? []).map(({ cells }) => Object.values(cells).map(({ value }) => value));

const type = (from: string, to: string, cell: string, value: string): void => {
  const edit = { kind: 'cell', sheet: 'Nhiệm vụ', cell, value } as const;
  writeFileSync(place(to), patchXlsx(readFileSync(place(from)), [edit]).bytes);
};

beforeAll(async () => {
  await call(['load', '--out', place('plan.xlsx')]);
  type('plan.xlsx', 'damaged.xlsx', 'H2', 'Cục Viễn thông ');
  await call(['check', place('damaged.xlsx'), '--fix', '--out', place('fixed.xlsx')]);
  type('fixed.xlsx', 'changed.xlsx', 'H2', 'Cục Báo chí');
});

test('undo gives the cells back as they were, and itself becomes an entry', async () => {
  const words = ['undo', place('fixed.xlsx'), '--entry', String(FIX), '--out', place('undone.xlsx')];
  const { status, out } = await call([...words, '--by', 'Lan', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ entry: FIX, conflicts: [], gone: [] });
  const [damaged, undone] = [await read(place('damaged.xlsx')), await read(place('undone.xlsx'))];
  expect(values(undone)).toEqual(values(damaged));
  expect(undone.journal?.state).toBe('sound');
  expect(undone.journal?.entries.at(-1)).toMatchObject({ action: 'take-back', undoes: FIX, by: 'Lan' });
});

test('undo of the undo gives the fixes again', async () => {
  const last = (await read(place('undone.xlsx'))).journal?.entries.at(-1)?.number ?? 0;
  await call(['undo', place('undone.xlsx'), '--entry', String(last), '--out', place('again.xlsx')]);
  expect(values(await read(place('again.xlsx')))).toEqual(values(await read(place('fixed.xlsx'))));
});

test('a cell that changed since stays, is listed, and makes the status 1', async () => {
  const words = ['undo', place('changed.xlsx'), '--entry', String(FIX), '--out', place('kept.xlsx')];
  const { status, out } = await call([...words, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    conflicts: [{ cell: 'H2', now: 'Cục Báo chí', before: 'Cục Viễn thông ', later: [] }],
  });
  const lead = (await read(place('kept.xlsx'))).tables.NhiemVu?.rows[0]?.cells.coordinators?.value;
  expect(lead).toBe('Cục Báo chí');
});

test.each(['all', 'Nhiệm vụ!H2'])('and is put back where --restore says %s', async (restore) => {
  const out = place(`restored-${restore.length}.xlsx`);
  const words = ['undo', place('changed.xlsx'), '--entry', String(FIX), '--out', out];
  expect((await call([...words, '--restore', restore])).status).toBe(0);
  expect(values(await read(out))).toEqual(values(await read(place('damaged.xlsx'))));
});

test('without --out it tells what it would do and writes nothing', async () => {
  const words = ['undo', place('changed.xlsx'), '--entry', String(FIX), '--lang', 'en'];
  const { status, out } = await call(words);
  expect(status).toBe(1);
  expect(out).toMatch(/^Entry 2: \d+ cells would be put back\./);
  expect(out).toContain('Nhiệm vụ!H2 A.I.1: changed by hand since, kept as “Cục Báo chí”');
});

test.each([
  ['no entry of that number', ['--entry', '99'], 'undo.no-entry'],
  ['the load', ['--entry', '1'], 'undo.otherwise'],
  ['a number that is none', ['--entry', 'hai'], 'usage.value'],
  ['no number', [], 'usage.missing'],
  ['a cell to restore that did not change', ['--entry', '2', '--restore', 'Nhiệm vụ!K9'], 'usage.value'],
])('status 2 for %s', async (_, words, code) => {
  const { status, err } = await call(['undo', place('changed.xlsx'), ...words]);
  expect([status, err.split(':')[0]]).toEqual([2, code]);
});
