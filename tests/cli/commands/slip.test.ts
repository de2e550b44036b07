import ExcelJS from 'exceljs';
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { replyWords, slipHeadings } from '../../../src/review/slip/wording';
import { complaints, VALIDATION_TIMEOUT } from '../../validator/validate';
import { call, temporaryFolder } from '../call';

const place = temporaryFolder();
const master = place('master.xlsx');
const slip = place('phieu.xlsx');
const note = place('cong-van.docx');
const UNIT = 'cdsqg';

interface Slip {
  readonly lines: readonly {
    readonly finding: string;
    readonly key: string;
    readonly column: string;
    readonly found: string;
    readonly expected: string;
  }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly [field: string]: unknown;
}

interface Reply {
  readonly files: readonly Readonly<Record<string, unknown>>[];
  readonly answers: readonly Readonly<Record<string, unknown>>[];
  readonly unfit: readonly unknown[];
  readonly blank: readonly unknown[];
}

let made: Slip;

beforeAll(async () => {
  await call(['load', '--out', master, '--as-of', '2026-11-20']);
  const words = ['slip', master, '--unit', UNIT, '--all-open', '--answer-by', '2026-12-01'];
  const { status, out } = await call([...words, '--out', slip, '--note', note, '--json']);
  expect(status).toBe(0);
  made = JSON.parse(out) as Slip;
});

/** The slip as somebody fills it in with another program, under another name. */
async function answered(
  name: string,
  answers: readonly (readonly [finding: string, value: string, reply: string, reason: string])[],
): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(slip) as unknown as ArrayBuffer);
  const sheet = book.worksheets[0];
  const columns = new Map<string, number>();
  sheet?.eachRow((row) => {
    row.eachCell((cell, column) => {
      if (Object.values<unknown>(slipHeadings).includes(cell.value)) columns.set(String(cell.value), column);
    });
    const id = row.getCell(columns.get(slipHeadings.finding) ?? 1).value;
    const answer = answers.find(([finding]) => finding === id);
    if (!answer) return;
    const [, value, reply, reason] = answer;
    row.getCell(columns.get(slipHeadings.value) ?? 1).value = value;
    row.getCell(columns.get(slipHeadings.reply) ?? 1).value = reply;
    row.getCell(columns.get(slipHeadings.reason) ?? 1).value = reason;
  });
  if (sheet) sheet.name = 'Đã điền';
  writeFileSync(place(name), new Uint8Array(await book.xlsx.writeBuffer()));
  return place(name);
}

async function reply(out: string, ...files: readonly string[]): Promise<Reply & { readonly status: number }> {
  const { status, out: json } = await call(['reply', master, ...files, '--out', place(out), '--json']);
  return { status, ...(JSON.parse(json) as Reply) };
}

/** Code and waiver of what a check finds at those ids. */
async function standing(file: string): Promise<ReadonlyMap<string, boolean>> {
  const { out } = await call(['check', place(file), '--json', '--as-of', '2026-11-20']);
  const { files } = JSON.parse(out) as { files: { findings: { id: string; waived: boolean }[] }[] };
  return new Map(files[0]?.findings.map(({ id, waived }) => [id, waived]));
}

describe('plan-tracker slip', () => {
  test('says what it asks of whom, and by which day', () => {
    const { lines, counts, ...rest } = made;
    expect(rest).toMatchObject({ file: slip, note, unit: UNIT, answerBy: '2026-12-01' });
    expect(lines.length).toBeGreaterThan(3);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  });

  test.each([
    ['usage.missing', ['--answer-by', '2026-12-01']],
    ['usage.missing', ['--unit', UNIT]],
    ['usage.value', ['--unit', UNIT, '--answer-by', '1/12/2026']],
    ['slip.nothing-sent-back', ['--unit', UNIT, '--answer-by', '2026-12-01']],
    ['output.not-docx', ['--unit', UNIT, '--answer-by', '2026-12-01', '--note', 'a.doc']],
  ])('is refused with %s for %j, and writes nothing', async (code, words) => {
    const { status, out } = await call(['slip', master, ...words, '--out', place('none.xlsx'), '--json']);
    expect([status, (JSON.parse(out) as { error: { code: string } }).error.code]).toEqual([2, code]);
    expect(existsSync(place('none.xlsx'))).toBe(false);
  });
});

describe('plan-tracker reply', () => {
  test('takes what another program saved: values are written, findings closed, the rest left', async () => {
    const [first, second] = made.lines;
    if (!first || !second) throw new Error('The slip is too short');
    const file = await answered('Tra loi (1).xlsx', [
      [first.finding, first.expected, replyWords.fixed, ''],
      [second.finding, '', replyWords.kept, 'Tên do đơn vị dùng'],
    ]);
    const { status, answers, unfit, blank } = await reply('new.xlsx', file);
    expect([status, unfit, blank.length]).toEqual([0, [], made.lines.length - 2]);
    expect(answers).toMatchObject([
      {
        finding: first.finding,
        before: first.found,
        after: first.expected,
        decision: 'fixed',
        status: 'taken',
      },
      {
        finding: second.finding,
        before: null,
        decision: 'accepted',
        reason: 'Tên do đơn vị dùng',
        status: 'taken',
      },
    ]);
    const after = await standing('new.xlsx');
    expect(after.has(first.finding)).toBe(false);
    expect(after.get(second.finding)).toBe(true);
    const others = made.lines.slice(2).map(({ finding }) => after.get(finding));
    expect(others).toEqual(others.map(() => false));
  });

  test('exits with 1 where a person must look, and takes a file that is no slip for none', async () => {
    const [first] = made.lines;
    const file = await answered('hoi.xlsx', [[first?.finding ?? '', '', replyWords.asked, 'Tên nào?']]);
    const { status, files, answers } = await reply('asked.xlsx', file, note);
    expect(status).toBe(1);
    expect(files.map((each) => each.status)).toEqual(['read', 'rejected']);
    expect(answers).toMatchObject([{ decision: 'open', look: { code: 'reply.asked' } }]);
  });

  test('writes nothing where no file could be read', async () => {
    const { status, files } = await reply('nothing.xlsx', master);
    expect([status, files[0]?.code]).toEqual([1, 'reply.not-a-slip']);
    expect(existsSync(place('nothing.xlsx'))).toBe(false);
  });

  test(
    'adds no error of the validator',
    async () => {
      expect(await complaints(readFileSync(place('new.xlsx')), ['Office2016'])).toEqual([]);
    },
    VALIDATION_TIMEOUT,
  );
});
