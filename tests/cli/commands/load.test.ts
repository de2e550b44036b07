import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from '../../../src/files/xlsx/read/readXlsx';
import { readingOf } from '../../../src/files/xlsx/read/readingOf';
import { serialOfDay } from '../../../src/workbook/serial';
import { complaints, VALIDATION_TIMEOUT } from '../../validator/validate';
import { call, temporaryFolder } from '../call';

const place = temporaryFolder();
const SOURCE = 'assets/plan/decision.txt';

interface Loaded {
  readonly file: string;
  readonly tables: readonly { readonly name: string; readonly range: string; readonly rows: number }[];
}

describe('plan-tracker load', () => {
  test('writes the bundled plan and says how many rows of data each table has', async () => {
    const file = place('plan.xlsx');
    const { status, out } = await call(['load', '--out', file, '--json']);
    const loaded = JSON.parse(out) as Loaded;
    expect([status, Object.keys(loaded), loaded.file]).toEqual([0, ['file', 'tables'], file]);
    expect(loaded.tables.map((table) => Object.keys(table))).toEqual(
      loaded.tables.map(() => ['name', 'sheet', 'range', 'rows']),
    );
    expect(loaded.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['ChiTieu', 10],
      ['NhiemVu', 51],
      ['PhoiHop', 21],
      ['DonVi', 74],
      ['KiemTra', 0],
      ['HopNhat', 0],
    ]);
  });

  test(
    'writes a workbook without an error for the Open XML SDK',
    async () => {
      const file = place('valid.xlsx');
      await call(['load', SOURCE, '--out', file]);
      expect(await complaints(readFileSync(file), ['Office2016', 'Microsoft365'])).toEqual([]);
    },
    VALIDATION_TIMEOUT,
  );

  test('puts the day of --as-of into NgayTinh, and =TODAY() without it', async () => {
    await call(['load', '--out', place('fixed.xlsx'), '--as-of', '2026-11-20']);
    await call(['load', '--out', place('today.xlsx')]);
    const asOf = (name: string): unknown => readingOf(readXlsx(readFileSync(place(name))).document).asOf;
    expect([asOf('fixed.xlsx'), asOf('today.xlsx')]).toEqual([serialOfDay('2026-11-20'), 'today']);
  });

  test('keeps a file that is there unless --force is given', async () => {
    const file = place('kept.xlsx');
    writeFileSync(file, 'kept');
    const refused = await call(['load', '--out', file]);
    expect([refused.status, refused.out, readFileSync(file, 'utf8')]).toEqual([2, '', 'kept']);
    expect(refused.err).toMatch(/^output\.exists: /);
    expect((await call(['load', '--out', file, '--force'])).status).toBe(0);
    expect(readFileSync(file, 'latin1').slice(0, 2)).toBe('PK');
  });

  test('never writes over its source, --force or not', async () => {
    const file = place('source.xlsx');
    await call(['load', '--out', file]);
    const before = readFileSync(file);
    const { status, err } = await call(['load', file, '--out', file, '--force']);
    expect(status).toBe(2);
    expect(err).toMatch(/^output\.is-input: /);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('leaves nothing behind where the source holds no plan', async () => {
    const source = place('letter.txt');
    writeFileSync(source, 'Kính gửi các đơn vị\n');
    const before = readdirSync(place('.'));
    expect((await call(['load', source, '--out', place('none.xlsx')])).status).toBe(2);
    expect(readdirSync(place('.'))).toEqual(before);
  });
});
