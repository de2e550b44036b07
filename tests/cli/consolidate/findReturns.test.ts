import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { findReturns } from '../../../src/cli/consolidate/findReturns';
import type { ReturnSource } from '../../../src/cli/consolidate/returnSource';
import { Failure } from '../../../src/plan/failure';
import { temporaryFolder } from '../call';

const place = temporaryFolder();
const text = (bytes: string): Uint8Array => new TextEncoder().encode(bytes);

/** Lays files out in a folder of their own and gives the folder. */
function laid(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = place(name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, text(content)])));

const names = async (folder: string, paths: readonly string[] = [folder]): Promise<string[]> =>
  (await findReturns(paths)).sources.map(({ file }) => path.relative(folder, file));

async function contentOf({ content }: ReturnSource): Promise<string> {
  if (typeof content === 'string') return `path ${path.basename(content)}`;
  try {
    return Buffer.from(await content()).toString();
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
}

async function refused(paths: readonly string[], code: string): Promise<void> {
  await expect(findReturns(paths)).rejects.toMatchObject({ code });
}

describe('a folder is searched', () => {
  const holds = async (files: readonly string[], found: readonly string[]): Promise<void> => {
    const folder = laid(
      `folder-${files.join('').length}-${found.length}`,
      Object.fromEntries(files.map((file) => [file, file])),
    );
    expect(await names(folder)).toEqual(found);
  };
  test('for workbooks of every kind, letter case aside', () =>
    holds(
      ['a.xlsx', 'b.XLSM', 'c.xls', 'd.xlsb', 'e.ods', 'f.csv', 'g.docx', 'h.pdf', 'i'],
      ['a.xlsx', 'b.XLSM', 'c.xls', 'd.xlsb', 'e.ods', 'f.csv'],
    ));
  test('however deep, in the order of the paths', () =>
    holds(['b.xlsx', 'a/z.xlsx', 'a/b/c.xlsx'], ['a/b/c.xlsx', 'a/z.xlsx', 'b.xlsx']));
  test('past what programs put there', () =>
    holds(['~$a.xlsx', '.~lock.a.ods', '.git/a.xlsx', '__MACOSX/._a.xlsx', 'a.xlsx'], ['a.xlsx']));
});

test('names are said in NFC and read as they are on the disk', async () => {
  const folder = laid('letters', { [`${'Bộ'.normalize('NFD')}.xlsx`]: '' });
  const [source] = (await findReturns([folder])).sources;
  expect(source?.file).toBe(`${folder}/${'Bộ'.normalize('NFC')}.xlsx`);
  expect(source?.content).toBe(`${folder}/${'Bộ'.normalize('NFD')}.xlsx`);
});

test('two names that differ by the form of their letters alone stay apart', async () => {
  const files = ['NFC', 'NFD'].map((form) => [`${'Bộ'.normalize(form)}.xlsx`, form] as const);
  const { sources } = await findReturns([laid('twins', { 'a.zip': zip(Object.fromEntries(files)) })]);
  expect(new Set(sources.map(({ file }) => file)).size).toBe(2);
});

test('a file has the time and size of the disk', async () => {
  const folder = laid('time', { 'a.xlsx': 'xyz' });
  utimesSync(path.join(folder, 'a.xlsx'), 0, Date.UTC(2026, 10, 2, 3, 4, 5) / 1000);
  expect((await findReturns([folder])).sources).toMatchObject([
    { changedAt: '2026-11-02T03:04:05.000Z', size: 3 },
  ]);
});

test('links in a folder are not followed, and said', async () => {
  const outside = laid('outside', { 'secret.xlsx': '', 'deep/b.xlsx': '' });
  const folder = laid('links', { 'a.xlsx': '' });
  symlinkSync(path.join(outside, 'secret.xlsx'), path.join(folder, 'b.xlsx'));
  symlinkSync(path.join(outside, 'deep'), path.join(folder, 'deep'));
  const { sources, remarks } = await findReturns([folder]);
  expect(sources.map(({ file }) => path.basename(file))).toEqual(['a.xlsx']);
  expect(remarks.map(({ code, params }) => [code, path.basename(String(params?.file))]).sort()).toEqual([
    ['cli.consolidate.link', 'b.xlsx'],
    ['cli.consolidate.link', 'deep'],
  ]);
});

test('a file that is named itself is read whatever its name, and once', async () => {
  const folder = laid('named', { 'notes.txt': '', 'a.xlsx': '' });
  const given = [path.join(folder, 'notes.txt'), path.join(folder, 'a.xlsx'), folder, folder];
  expect(await names(folder, given)).toEqual(['a.xlsx', 'notes.txt']);
});

test('the order of what is given is no matter', async () => {
  const folder = laid('order', { 'a.xlsx': '', 'b.xlsx': '' });
  const files = ['a.xlsx', 'b.xlsx'].map((name) => path.join(folder, name));
  expect(await names(folder, files.reverse())).toEqual(['a.xlsx', 'b.xlsx']);
});

describe('a zip archive', () => {
  const inside = zip({ 'x.xlsx': 'deep' });
  const archive = zipSync({
    'Gửi/b.xlsx': [text('two'), { mtime: new Date(2026, 10, 3, 4, 5, 6) }],
    'a.xlsx': text('one'),
    '~$a.xlsx': text(''),
    '__MACOSX/._a.xlsx': text(''),
    'notes.txt': text(''),
    'more.zip': inside,
  } satisfies Zippable);

  test('gives its workbooks by name, in order, with their times', async () => {
    const folder = laid('zip', { 'all.zip': archive });
    const { sources, inputs } = await findReturns([folder]);
    expect(sources.map(({ file }) => path.relative(folder, file))).toEqual([
      'all.zip!Gửi/b.xlsx',
      'all.zip!a.xlsx',
      'all.zip!more.zip',
    ]);
    expect(await Promise.all(sources.map(contentOf))).toEqual(['two', 'one', 'returned.archive-within']);
    expect(sources[0]).toMatchObject({ changedAt: new Date(2026, 10, 3, 4, 5, 6).toISOString(), size: 3 });
    expect(inputs.map((file) => path.basename(file))).toEqual(['all.zip']);
  });

  test('that is damaged refuses itself and nothing else', async () => {
    const folder = laid('damaged', { 'a.zip': text('PK\u0003\u0004 cut'), 'b.xlsx': '' });
    const { sources } = await findReturns([folder]);
    expect(sources.map(({ file }) => path.basename(file))).toEqual(['a.zip', 'b.xlsx']);
    expect(await Promise.all(sources.map(contentOf))).toEqual(['file.truncated', 'path b.xlsx']);
  });

  test('that is a workbook under another name is that workbook', async () => {
    const folder = laid('other-name', { 'a.zip': zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }) });
    expect(await Promise.all((await findReturns([folder])).sources.map(contentOf))).toEqual(['path a.zip']);
  });

  test('whose entry is damaged refuses that entry alone', async () => {
    const bytes = zip({ 'a.xlsx': 'aaaa', 'b.xlsx': 'b' });
    const at = Buffer.from(bytes).indexOf('a.xlsx') + 'a.xlsx'.length;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    const { sources } = await findReturns([laid('hurt', { 'all.zip': bytes })]);
    expect(await Promise.all(sources.map(contentOf))).toEqual(['file.damaged', 'b']);
  });

  test('gives an entry a second time where it is asked for again', async () => {
    const [first] = (await findReturns([laid('again', { 'all.zip': zip({ 'a.xlsx': 'a' }) })])).sources;
    expect(first && [await contentOf(first), await contentOf(first)]).toEqual(['a', 'a']);
  });
});

describe('there is nothing to consolidate', () => {
  test('where a path is not there', () => refused([place('nowhere')], 'file.missing'));
  test('where a folder holds no workbook', () => refused([laid('empty', { 'a.txt': '' })], 'returned.none'));
  test('where an archive holds none', () =>
    refused([laid('empty-zip', { 'a.zip': zip({ 'a.txt': '' }) })], 'returned.none'));
});
