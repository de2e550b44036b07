import ExcelJS from 'exceljs';
import { readFileSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { complaints, VALIDATION_TIMEOUT } from '../../validator/validate';
import { call, temporaryFolder, TODAY } from '../call';

const place = temporaryFolder();

interface Finding {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  readonly waived: boolean;
  readonly fix: {
    readonly sure: boolean;
    readonly changes: readonly { readonly cell: string; readonly before: unknown; readonly after: unknown }[];
  } | null;
}

interface Checked {
  readonly asOf: string;
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly findings: readonly Finding[];
    readonly counts: Readonly<Record<string, number>>;
    readonly fixed?: readonly {
      readonly key: string;
      readonly cell: string;
      readonly before: unknown;
      readonly after: unknown;
    }[];
    readonly error?: { readonly code: string };
  }[];
}

async function checked(...words: readonly string[]): Promise<Checked & { readonly status: number }> {
  const { status, out } = await call(['check', ...words, '--json']);
  return { status, ...(JSON.parse(out) as Checked) };
}

const ids = (answer: Checked): string[] => (answer.files[0]?.findings ?? []).map(({ id }) => id);
const sure = (answer: Checked): string[] =>
  (answer.files[0]?.findings ?? []).filter(({ fix }) => fix?.sure === true).map(({ id }) => id);

/** The ids of the findings that KiemTra says are fixed. */
async function decisions(file: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const found: string[] = [];
  workbook.getWorksheet('Kiểm tra')?.eachRow((row) => {
    if (row.getCell(9).value === 'Đã sửa') found.push(String(row.getCell(1).value));
  });
  return found;
}

beforeAll(async () => {
  const { status } = await call(['load', '--out', place('as loaded.xlsx'), '--as-of', '2026-11-20']);
  expect(status).toBe(0);
});

/** The bundled plan as a workbook of this name. */
async function loaded(name: string): Promise<string> {
  await copyFile(place('as loaded.xlsx'), place(name));
  return place(name);
}

/** A loaded workbook as exceljs saves it once someone has worked on it. */
async function resaved(name: string, work: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await loaded(`before-${name}`));
  work(workbook);
  await workbook.xlsx.writeFile(place(name));
  return place(name);
}

/** The typings of exceljs give each table as a pair with a number; there is none. */
const tablesIn = (sheet: ExcelJS.Worksheet): readonly { readonly name: string }[] =>
  sheet.getTables() as unknown as readonly { readonly name: string }[];

describe('plan-tracker check', () => {
  test('gives the fields of the contract in their order', async () => {
    const { asOf, files } = await checked(await loaded('fields.xlsx'));
    expect(asOf).toBe('2026-11-20');
    expect(Object.keys(files[0] ?? {}).join()).toBe('file,kind,findings,counts');
    expect(Object.keys(files[0]?.counts ?? {}).join()).toBe('error,warning,info,waived');
    expect(Object.keys(files[0]?.findings[0] ?? {}).join()).toBe(
      'id,code,severity,waived,sheet,table,key,column,cell,found,expected,message,fix',
    );
  });

  test('judges on --as-of, else on the constant in NgayTinh, else today', async () => {
    const constant = await loaded('constant.xlsx');
    await call(['load', '--out', place('today.xlsx')]);
    expect((await checked(constant, '--as-of', '2024-06-01')).asOf).toBe('2024-06-01');
    expect((await checked(constant)).asOf).toBe('2026-11-20');
    expect((await checked(place('today.xlsx'))).asOf).toBe(TODAY);
  });

  test('names the unreadable file among several and goes on', async () => {
    writeFileSync(place('page.xlsx'), '<html></html>');
    const { status, files } = await checked(
      place('page.xlsx'),
      await loaded('good.xlsx'),
      place('none.xlsx'),
    );
    expect(status).toBe(1);
    expect(files.map(({ kind, error }) => [kind, error?.code])).toEqual([
      ['foreign', 'file.html'],
      ['master', undefined],
      ['foreign', 'file.missing'],
    ]);
  });

  test('cannot check a file that is unreadable and alone', async () => {
    writeFileSync(place('alone.xlsx'), '<html></html>');
    const { status, out } = await call(['check', place('alone.xlsx'), '--json']);
    expect([status, (JSON.parse(out) as { error: { code: string } }).error.code]).toEqual([2, 'file.html']);
  });

  test('finds one error in a workbook that holds no plan, and writes nothing for it', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sổ').getCell('A1').value = 'Danh bạ';
    await workbook.xlsx.writeFile(place('foreign.xlsx'));
    const { status, files } = await checked(place('foreign.xlsx'));
    expect([status, files[0]?.kind, files[0]?.findings.map(({ severity }) => severity)]).toEqual([
      1,
      'foreign',
      ['error'],
    ]);
    const out = place('foreign-out.xlsx');
    const written = await call(['check', place('foreign.xlsx'), '--out', out]);
    expect([written.status, written.err.split(':')[0]]).toEqual([2, 'workbook.foreign']);
    expect(() => readFileSync(out)).toThrow();
  });

  test('does with --fix all that is sure, leaves the rest, and finds nothing new', async () => {
    const file = await loaded('fix.xlsx');
    const before = await checked(file);
    const bytes = readFileSync(file);
    const { files } = await checked(file, '--fix', '--out', place('fixed.xlsx'));
    const after = await checked(place('fixed.xlsx'));
    expect(sure(before).length).toBeGreaterThan(0);
    expect(ids(after)).toEqual(ids(before).filter((id) => !sure(before).includes(id)));
    expect(readFileSync(file).equals(bytes)).toBe(true);

    // It says which cells it changed, in either form.
    const fixed = files[0]?.fixed ?? [];
    expect(fixed.length).toBeGreaterThan(0);
    expect(Object.keys(fixed[0] ?? {}).join()).toBe('table,key,column,cell,before,after');
    const { out } = await call(['check', file, '--fix', '--out', place('fixed.xlsx'), '--force']);
    const [head, ...lines] = out.split('\n');
    expect(head).toBe(`Đã sửa ${fixed.length} ô:`);
    for (const [index, { key, cell, before, after: now }] of fixed.entries()) {
      for (const word of [`!${cell} ${key}: `, `“${before}” → `, `→ “${now}”`]) {
        expect(lines[index]).toContain(word);
      }
    }
  });

  test('puts down as fixed what KiemTra lists and --fix put right, in the entry of the fix', async () => {
    await checked(await loaded('to-list.xlsx'), '--out', place('listed.xlsx'));
    const before = await checked(place('listed.xlsx'));
    await checked(place('listed.xlsx'), '--fix', '--out', place('listed-fixed.xlsx'));
    const marked = await decisions(place('listed-fixed.xlsx'));
    expect([...marked].sort()).toEqual(sure(before).sort());
    const words = ['undo', place('listed-fixed.xlsx'), '--entry', '3', '--out', place('listed-undone.xlsx')];
    expect((await call(words)).status).toBe(0);
    expect(await decisions(place('listed-undone.xlsx'))).toEqual([]);
    expect(ids(await checked(place('listed-undone.xlsx')))).toEqual(ids(before));
  });

  test('writes the days of changes as days, and an empty cell as an empty text', async () => {
    const file = await resaved('values.xlsx', (workbook) => {
      const row = workbook.getWorksheet('Nhiệm vụ')?.getRow(2);
      if (!row) throw new Error('NhiemVu is empty');
      row.getCell('K').value = 'Quy III/2025';
      row.getCell('L').value = null;
    });
    const { findings = [] } = (await checked(file)).files[0] ?? {};
    const changes = findings.flatMap(({ fix }) => fix?.changes ?? []);
    expect(changes.find(({ cell }) => cell === 'N2')).toMatchObject({
      before: '2025-06-30',
      after: '2025-09-30',
    });
    expect(changes.find(({ cell }) => cell === 'L2')).toMatchObject({ before: '' });
  });

  test('holds the progress against the file of the last period with --last', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await loaded('before.xlsx'));
    for (const [name, percent] of [
      ['last.xlsx', 60],
      ['now.xlsx', 40],
    ] as const) {
      const row = workbook.getWorksheet('Nhiệm vụ')?.getRow(2);
      if (!row) throw new Error('NhiemVu is empty');
      row.getCell('O').value = 'Đang thực hiện';
      row.getCell('P').value = percent;
      await workbook.xlsx.writeFile(place(name));
    }
    const backwards = async (...words: string[]): Promise<unknown[]> =>
      ((await checked(...words)).files[0]?.findings ?? []).filter(
        ({ code }) => code === 'progress.backwards',
      );
    expect(await backwards(place('now.xlsx'), '--last', place('last.xlsx'))).toMatchObject([
      { cell: 'P2', found: '40', expected: '60' },
    ]);
    expect(await backwards(place('last.xlsx'), '--last', place('now.xlsx'))).toEqual([]);
    writeFileSync(place('no-last.xlsx'), '<html></html>');
    const refused = await call(['check', place('now.xlsx'), '--last', place('no-last.xlsx'), '--json']);
    const { error } = JSON.parse(refused.out) as { error: { code: string; file: string } };
    expect([refused.status, error.code, error.file]).toEqual([2, 'file.html', place('no-last.xlsx')]);
  });

  test('fills KiemTra with --out, and what a person decided there waives the finding and stays', async () => {
    await checked(await loaded('record.xlsx'), '--out', place('recorded.xlsx'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(place('recorded.xlsx'));
    const row = workbook.getWorksheet('Kiểm tra')?.getRow(2);
    if (!row) throw new Error('KiemTra is empty');
    const id = String(row.getCell(1).value);
    row.getCell(9).value = 'Chấp nhận';
    row.getCell(10).value = 'Văn bản chưa ban hành';
    await workbook.xlsx.writeFile(place('decided.xlsx'));
    const again = await checked(place('decided.xlsx'), '--out', place('again.xlsx'));
    for (const answer of [again, await checked(place('again.xlsx'))]) {
      expect(answer.files[0]?.findings.find((finding) => finding.id === id)?.waived).toBe(true);
      expect(answer.files[0]?.counts.waived).toBe(1);
    }
    const { out } = await call(['check', place('again.xlsx')]);
    const accepted = out.split('\n').filter((line) => line.startsWith('  Đã chấp nhận '));
    expect(accepted).toEqual([expect.stringMatching(/ Lý do: Văn bản chưa ban hành$/)]);
  });

  test.each<[string, (workbook: ExcelJS.Workbook) => void]>([
    ['as exceljs saves it', () => undefined],
    [
      'with sheets renamed',
      (workbook) => {
        for (const sheet of workbook.worksheets.slice(1, 6)) sheet.name = `Trang ${sheet.id}`;
      },
    ],
    [
      'with tables turned into ranges',
      (workbook) => {
        for (const sheet of workbook.worksheets) {
          for (const { name } of tablesIn(sheet)) sheet.removeTable(name);
        }
      },
    ],
  ])('reads and mends a workbook %s', async (title, work) => {
    const plain = ids(await checked(await loaded('plain.xlsx')));
    const file = await resaved(`${title}.xlsx`, work);
    const before = await checked(file);
    const carrier = before.files[0]?.findings.filter(({ code }) => code === 'carrier.half');
    expect(carrier?.map(({ severity }) => severity)).toEqual(['info']);
    expect(ids(before).filter((id) => id !== carrier?.[0]?.id)).toEqual(plain);
    await checked(file, '--fix', '--out', place(`${title}-fixed.xlsx`));
    const after = await checked(place(`${title}-fixed.xlsx`));
    expect(ids(after)).toEqual(ids(before).filter((id) => !sure(before).includes(id)));
  });

  test(
    'adds no error for the Open XML SDK, in our own file and in one that exceljs saved',
    async () => {
      const own = await loaded('own.xlsx');
      const theirs = await resaved('theirs.xlsx', () => undefined);
      for (const file of [own, theirs]) {
        const out = `${file}.fixed.xlsx`;
        await checked(file, '--fix', '--out', out);
        const [before, after] = [readFileSync(file), readFileSync(out)];
        expect(await complaints(after, ['Microsoft365'])).toEqual(await complaints(before, ['Microsoft365']));
      }
    },
    VALIDATION_TIMEOUT,
  );
});
