import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { documentWith, type Written } from '../../consolidate/package/masterOf';
import { makeXlsx } from '../../files/xlsx/makeXlsx';
import { complaints, VALIDATION_TIMEOUT } from '../../validator/validate';
import { call, TODAY, temporaryFolder } from '../call';

interface SplitAnswer {
  readonly period: string;
  readonly covering: string | null;
  readonly packages: readonly {
    readonly unit: string;
    readonly name: string;
    readonly file: string;
    readonly leads: number;
    readonly coordinates: number;
  }[];
  readonly unplaced: readonly Readonly<Record<string, string>>[];
  readonly unreached: readonly Readonly<Record<string, string>>[];
}

const place = temporaryFolder();
const master = place('plan.xlsx');
const PERIOD = ['--period', '2026-H2'];

function write(name: string, written: Written): string {
  writeFileSync(place(name), writeXlsx(documentWith(written), { modified: `${TODAY}T00:00:00Z` }));
  return place(name);
}

async function split(
  ...words: readonly string[]
): Promise<{ readonly status: number; readonly err: string; readonly answer: SplitAnswer }> {
  const { status, out, err } = await call(['split', ...words, '--json']);
  return { status, err, answer: JSON.parse(out) as SplitAnswer };
}

const files = (folder: string): readonly string[] => readdirSync(place(folder)).sort();

let all: Awaited<ReturnType<typeof split>>;

beforeAll(async () => {
  await call(['load', '--out', master, '--as-of', '2026-11-20']);
  all = await split(master, ...PERIOD, '--out', place('all'));
});

describe('plan-tracker split', () => {
  test('writes a workbook for each unit of the bundled plan and says what is in none', () => {
    const { status, answer } = all;
    expect(status).toBe(1);
    expect(answer.period).toBe('2026-H2');
    expect(answer.packages).toHaveLength(18);
    expect(files('all')).toEqual(answer.packages.map(({ file }) => path.basename(file)).sort());
    expect(answer.packages.find(({ unit }) => unit === 'cdsqg')).toEqual({
      unit: 'cdsqg',
      name: 'Cục Chuyển đổi số quốc gia',
      file: path.join(place('all'), 'cdsqg_2026-H2.xlsx'),
      leads: 16,
      coordinates: 8,
    });
    expect(answer.unplaced).toEqual([
      {
        table: 'NhiemVu',
        key: 'B.III.4',
        written: 'Các đơn vị tiếp nhận và giải quyết thủ tục hành chính.',
        why: expect.stringMatching(/nhóm/) as string,
        code: 'group',
      },
    ]);
    expect(answer.unreached).toHaveLength(48);
  });

  test('writes in the order of the registry', () => {
    const { answer } = all;
    const order = bundledRegistry.records.map(({ id }) => id);
    const places = answer.packages.map(({ unit }) => order.indexOf(unit));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('gives the same bytes in two runs of a day', async () => {
    const words = ['vp', '--covering', place('letter.docx')];
    await split(master, ...PERIOD, '--out', place('first'), '--unit', ...words);
    const letter = readFileSync(place('letter.docx'));
    await split(master, ...PERIOD, '--out', place('second'), '--unit', ...words, '--force');
    expect(readFileSync(place('second/vp_2026-H2.xlsx'))).toEqual(
      readFileSync(place('first/vp_2026-H2.xlsx')),
    );
    expect(readFileSync(place('letter.docx'))).toEqual(letter);
  });

  test('ends in 0 where each row has a lead', async () => {
    const whole = write('whole.xlsx', { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông' }] });
    expect(await split(whole, ...PERIOD, '--out', place('whole'))).toMatchObject({
      status: 0,
      answer: { unplaced: [], unreached: [] },
    });
  });

  test('writes nothing where nobody gets anything, and says why', async () => {
    const nobody = write('nobody.xlsx', { tasks: [{ key: 'A.I.1', lead: '' }] });
    const { status, answer } = await split(nobody, ...PERIOD, '--out', place('nobody'));
    expect([status, answer.packages, answer.unplaced.map(({ code }) => code)]).toEqual([1, [], ['empty']]);
    expect(existsSync(place('nobody'))).toBe(false);
  });

  describe('for chosen units', () => {
    const chooses = (folder: string, words: readonly string[], ...units: readonly string[]) =>
      test(`${words.join(' ')} writes ${units.join(', ')}`, async () => {
        const { answer } = await split(master, ...PERIOD, '--out', place(folder), ...words);
        expect(answer.packages.map(({ unit }) => unit).sort()).toEqual(units);
        expect(files(folder)).toEqual(units.map((unit) => `${unit}_2026-H2.xlsx`));
      });
    chooses('one', ['--unit', 'vp'], 'vp');
    chooses('several', ['--unit', 'vp', 'cdsqg', 'attt'], 'attt', 'cdsqg', 'vp');
    chooses('listed', ['--unit', 'vp,attt'], 'attt', 'vp');
    chooses('repeated', ['--unit', 'vp', '--unit', 'attt'], 'attt', 'vp');

    test('refuses a unit that gets nothing and names those that get something', async () => {
      const { status, out } = await call([
        'split',
        master,
        ...PERIOD,
        '--out',
        place('none'),
        '--unit',
        'xyz',
        '--json',
      ]);
      expect(status).toBe(2);
      expect(JSON.parse(out)).toMatchObject({
        error: { code: 'split.unknown-unit', message: expect.stringMatching(/“xyz”.*vp, khcn/) as string },
      });
      expect(existsSync(place('none'))).toBe(false);
    });
  });

  describe('refuses', () => {
    const refuses = (what: string, code: string, words: () => readonly string[]) =>
      test(what, async () => {
        const { status, err } = await call(['split', ...words()]);
        expect([status, err.split(':')[0]]).toEqual([2, code]);
        expect(existsSync(place('refused'))).toBe(false);
      });
    const out = ['--out', place('refused')];
    refuses('a call without a period', 'usage.missing', () => [master, ...out]);
    refuses('a period that is none', 'usage.value', () => [master, '--period', '2026-H3', ...out]);
    refuses('a call without a folder', 'split.no-folder', () => [master, ...PERIOD]);
    refuses('a day to answer by that is none', 'usage.value', () => [
      master,
      ...PERIOD,
      ...out,
      '--answer-by',
      '31/12/2026',
    ]);
    refuses('a day to answer by that is past', 'split.answer-by', () => [
      master,
      ...PERIOD,
      ...out,
      '--answer-by',
      '2026-11-22',
    ]);
    refuses('a letter under another name than .docx', 'output.not-docx', () => [
      master,
      ...PERIOD,
      ...out,
      '--covering',
      place('letter.txt'),
    ]);
    refuses('codes without --unit', 'usage.arguments', () => [master, 'vp', ...PERIOD, ...out]);
    refuses('no file', 'file.missing', () => [place('no.xlsx'), ...PERIOD, ...out]);
    refuses('a workbook that is not ours', 'split.not-master', () => {
      writeFileSync(place('other.xlsx'), makeXlsx());
      return [place('other.xlsx'), ...PERIOD, ...out];
    });
    refuses('a unit’s workbook', 'split.not-master', () => [place('one/vp_2026-H2.xlsx'), ...PERIOD, ...out]);
    refuses('a file where the folder should be', 'output.not-folder', () => [
      master,
      ...PERIOD,
      '--out',
      master,
    ]);
  });

  test('overwrites nothing without --force, and then leaves all as it was', async () => {
    mkdirSync(place('held'));
    writeFileSync(place('held/vp_2026-H2.xlsx'), 'theirs');
    const words = ['split', master, ...PERIOD, '--out', place('held'), '--unit', 'attt', 'vp'];
    const { status, err } = await call(words);
    expect([status, err.split(':')[0]]).toEqual([2, 'output.exists']);
    expect([files('held'), readFileSync(place('held/vp_2026-H2.xlsx'), 'utf8')]).toEqual([
      ['vp_2026-H2.xlsx'],
      'theirs',
    ]);
    expect((await call([...words, '--force'])).status).toBe(1);
    expect(files('held')).toEqual(['attt_2026-H2.xlsx', 'vp_2026-H2.xlsx']);
  });

  test('leaves nothing where the letter cannot be written', async () => {
    writeFileSync(place('a-file'), '');
    const words = ['--out', place('undone'), '--unit', 'vp', '--covering', place('a-file/letter.docx')];
    expect((await call(['split', master, ...PERIOD, ...words])).status).toBe(2);
    expect(existsSync(place('undone'))).toBe(false);
  });

  test('never writes over the coordinator’s workbook', async () => {
    const own = write('vienthong_2026-H2.xlsx', { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông' }] });
    const { status, err } = await call(['split', own, ...PERIOD, '--out', place('.'), '--force']);
    expect([status, err.split(':')[0]]).toEqual([2, 'output.is-input']);
  });

  test('says in words what went out and what did not', async () => {
    const { out } = await call(['split', master, ...PERIOD, '--out', place('words'), '--unit', 'vp']);
    expect(out).toContain('Kỳ báo cáo 6 tháng cuối năm 2026: đã ghi 1 tệp');
    expect(out).toContain('vp_2026-H2.xlsx: Văn phòng Bộ, chủ trì 2, phối hợp 0');
    const group = 'Đây là một nhóm, chưa phải một đơn vị';
    expect(out).toMatch(
      /1 dòng chưa rõ đơn vị chủ trì:\n {2}Đây.*\n {4}“Các đơn vị tiếp nhận .*\(B\.III\.4\)/,
    );
    expect(out).toMatch(/không nhận được gì:\n {2}Đây.*\n {4}“Các cơ quan, đơn vị liên quan” \(A\.I\.1, A/);
    expect(out.split(group)).toHaveLength(3);
  });

  test('check knows a package as a unit’s and finds nothing in it; plan reads its rows', async () => {
    const file = place('all/vp_2026-H2.xlsx');
    const { status, out } = await call(['check', file, '--json']);
    const { files: checked } = JSON.parse(out) as { files: Readonly<Record<string, unknown>>[] };
    expect(checked).toMatchObject([{ kind: 'unit', findings: [] }]);
    expect(status).toBe(0);
    const plan = JSON.parse((await call(['plan', file, '--json'])).out) as { tasks: { key: string }[] };
    expect(plan.tasks.map(({ key }) => key)).toEqual(['B.III.5', 'B.V.8']);
  });

  test(
    'writes a letter that names each file, and what is in none',
    async () => {
      const letter = place('covering.docx');
      const words = [
        '--covering',
        letter,
        '--answer-by',
        '2026-12-15',
        '--send-to',
        'Vụ Kế hoạch - Tài chính',
      ];
      const { answer } = await split(master, ...PERIOD, '--out', place('with-letter'), ...words);
      expect(answer.covering).toBe(letter);
      expect(await complaints(readFileSync(letter), undefined, 'docx')).toEqual([]);
    },
    VALIDATION_TIMEOUT,
  );
});
