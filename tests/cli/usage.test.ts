import { call } from './call';

/** The call cannot be done: status 2, one sentence with its code on standard error, the code in the JSON. */
async function refused(words: readonly string[], code: string): Promise<void> {
  const plain = await call(words);
  expect([plain.status, plain.out]).toEqual([2, '']);
  expect(plain.err.startsWith(`${code}: `)).toBe(true);
  expect(plain.err.trimEnd().split('\n')).toHaveLength(1);
  const json = await call([...words, '--json']);
  expect(json.status).toBe(2);
  expect((JSON.parse(json.out) as { error: { code: string } }).error.code).toBe(code);
}

describe('the command line refuses', () => {
  test('a command that it does not know', () => refused(['fly'], 'usage.command'));
  test('an option that it does not know', () => refused(['plan', '--fly'], 'usage.options'));
  test('a day that is no day', () => refused(['plan', '--as-of', '2026-02-30'], 'usage.value'));
  test('a language that it does not speak', () => refused(['plan', '--lang', 'fr'], 'usage.value'));
  test('a year that is no year', () =>
    refused(['explain', 'deadline', '--context-year', '25'], 'usage.value'));
  test('a file that is not there', () => refused(['plan', 'no-such-file.txt'], 'file.missing'));
  test('a folder in place of a file', () => refused(['plan', '.'], 'file.folder'));
  test('load without --out', () => refused(['load'], 'usage.out'));
  test('load into a file that is no workbook', () =>
    refused(['load', '--out', 'plan.pdf'], 'output.not-xlsx'));
  test('check into a file that is no workbook', () =>
    refused(['check', 'plan.xlsx', '--out', 'plan.pdf'], 'output.not-xlsx'));
  test('check without a file', () => refused(['check'], 'usage.arguments'));
  test('check --fix without --out', () => refused(['check', 'plan.xlsx', '--fix'], 'usage.fix-out'));
  test('check --out with two files', () =>
    refused(['check', 'a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], 'usage.one-input'));
});

test.each([
  [['plan', '--fly'], '--fly'],
  [['plan', '-x'], '-x'],
  [['check', 'plan.xlsx', '--by', '--fix'], '--by'],
  [['plan', '--lang'], '--lang'],
])('the option that is wrong in %j is named', async (words, option) => {
  expect((await call(words)).err).toContain(`“${option}”`);
});

describe('the command line says', () => {
  test('what it can do, in Vietnamese, and in English when asked', async () => {
    expect((await call(['help'])).out).toMatch(/Ghi kế hoạch thành tệp Excel/);
    expect((await call(['help', '--lang', 'en'])).out).toMatch(/Writes the plan as a workbook/);
  });

  test('its sentences in the language that is asked for', async () => {
    expect((await call(['fly'])).err).toMatch(/Không có lệnh/);
    expect((await call(['fly', '--lang', 'en'])).err).toMatch(/There is no command/);
  });
});
