import { readFileSync, writeFileSync } from 'node:fs';
import { convertInLibreOffice, findLibreOffice } from '../../validator/libreOffice';
import { call, temporaryFolder } from '../call';

const place = temporaryFolder();
const SOURCE = 'assets/plan/decision.txt';

/** The whole answer of `plan` for a source. */
async function planOf(...words: readonly string[]): Promise<string> {
  const { status, out, err } = await call(['plan', ...words, '--json']);
  expect([status, err]).toEqual([0, '']);
  return out;
}

/** The bundled plan as a workbook. */
async function loaded(name: string): Promise<string> {
  const file = place(name);
  expect((await call(['load', SOURCE, '--out', file])).status).toBe(0);
  return file;
}

async function refused(name: string, bytes: Uint8Array | string, code: string): Promise<void> {
  writeFileSync(place(name), bytes);
  const { status, out, err } = await call(['plan', place(name), '--json']);
  const { error } = JSON.parse(out) as { error: { code: string; file: string } };
  expect([status, error.code, error.file]).toEqual([2, code, place(name)]);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
}

describe('plan-tracker plan', () => {
  test('gives the fields of the contract in their order', async () => {
    const plan = JSON.parse(await planOf()) as Record<string, Record<string, unknown>[]>;
    const keys = (value: unknown): string[] => Object.keys(value as object);
    expect(keys(plan)).toEqual(['plan', 'indicators', 'tasks', 'obligations', 'questions']);
    expect(keys(plan.plan).join()).toBe('issuer,number,date,title,basis');
    expect(keys(plan.indicators?.[0]).join()).toBe(
      'key,group,groupTitle,label,text,lead,implementers,period,deadline,read',
    );
    expect(keys(plan.tasks?.[0]).join()).toBe(
      'key,part,partTitle,section,sectionTitle,number,text,lead,coordinators,result,period,deadline,read',
    );
    expect(keys(plan.indicators?.[0]?.read).join()).toBe('deadline,period,lead,implementers');
    expect(keys(plan.tasks?.[0]?.read).join()).toBe('deadline,period,lead,coordinators');
    expect(keys(plan.obligations?.[0]).join()).toBe('key,who,what,to,when,source');
    expect(keys(plan.questions?.[0]).join()).toBe('code,place,message,found');
  });

  test('gives the bundled plan as the reader makes it of the text', async () => {
    expect(await planOf()).toBe(await planOf(SOURCE));
  });

  test('gives a loaded workbook as its source, to the byte', async () => {
    expect(await planOf(await loaded('plan.xlsx'))).toBe(await planOf(SOURCE));
  });

  test('writes the whole answer to --out too', async () => {
    const answer = await planOf('--out', place('plan.json'));
    expect(readFileSync(place('plan.json'), 'utf8')).toBe(answer);
  });

  test('speaks English when asked and changes no key', async () => {
    const keys = (text: string): string[] => text.match(/"[A-Za-z]+":/g) ?? [];
    const [vi, en] = [await planOf(), await planOf('--lang', 'en')];
    expect(en).not.toBe(vi);
    expect(keys(en)).toEqual(keys(vi));
  });

  test('refuses a text that is named a workbook', () =>
    refused('text.xlsx', readFileSync(SOURCE), 'file.text'));
  test('refuses a web page that is named a workbook', () =>
    refused('page.xlsx', '<html><table><tr><td>1</td></tr></table></html>', 'file.html'));
  test('refuses a picture that is named a workbook', () =>
    refused('picture.xlsx', readFileSync('assets/icons/icon-16.png'), 'file.image'));
  test('refuses an empty file', () => refused('empty.txt', '', 'file.empty'));
  test('refuses a text that is not in UTF-8', () =>
    refused('old.txt', Uint8Array.of(0x51, 0xea, 0xff, 0x20, 0x0a), 'file.not-utf8'));
  test('refuses a text without the appendices', () => refused('letter.txt', 'Kính gửi\n', 'plan.no-table'));
  test('refuses a workbook that was cut off', async () =>
    refused('cut.xlsx', readFileSync(await loaded('whole.xlsx')).subarray(0, 20_000), 'file.truncated'));
});

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: no plan was read from a workbook that it saved', () => {
    process.stderr.write('LibreOffice is not installed; a workbook saved by it was not tried.\n');
    expect(program).toBeNull();
  });
} else {
  test('a workbook that LibreOffice saved gives the plan of its source, to the byte', async () => {
    const bytes = readFileSync(await loaded('before.xlsx'));
    const saved = (await convertInLibreOffice(program, bytes, 'xlsx')).get('out.xlsx') ?? new Uint8Array();
    writeFileSync(place('after.xlsx'), saved);
    expect(await planOf(place('after.xlsx'))).toBe(await planOf(SOURCE));
  }, 120_000);
}
