import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFolder, writeTogether, type OutputFile } from '../../src/cli/outputSet';
import { Failure } from '../../src/plan/failure';
import { temporaryFolder } from './call';

const place = temporaryFolder();

const file = (target: string, text: string): OutputFile => ({
  target,
  bytes: () => new TextEncoder().encode(text),
});

const failing = (target: string): OutputFile => ({
  target,
  bytes: () => {
    throw new Failure('write.too-long');
  },
});

const held = (name: string): string => readFileSync(place(name), 'utf8');
const listed = (folder: string): readonly string[] =>
  readdirSync(place(folder), { recursive: true }).map(String).sort();

test('writes every file, in folders that were not there', async () => {
  await writeTogether([file(place('a/b/one'), '1'), file(place('a/two'), '2')]);
  expect([held('a/b/one'), held('a/two')]).toEqual(['1', '2']);
  expect(listed('a')).toEqual(['b', path.join('b', 'one'), 'two']);
});

test('takes the place of what was there', async () => {
  mkdirSync(place('c'));
  writeFileSync(place('c/one'), 'before');
  await writeTogether([file(place('c/one'), 'after')]);
  expect([held('c/one'), listed('c')]).toEqual(['after', ['one']]);
});

test('leaves nothing, no folder either, where one of them cannot be made', async () => {
  mkdirSync(place('d'));
  const files = [file(place('d/new/one'), '1'), failing(place('d/new/two'))];
  await expect(writeTogether(files)).rejects.toMatchObject({ code: 'write.too-long' });
  expect(listed('d')).toEqual([]);
});

test('puts back what was there where one of them cannot be put in its place', async () => {
  mkdirSync(place('e/two'), { recursive: true });
  writeFileSync(place('e/two/held'), 'theirs');
  writeFileSync(place('e/one'), 'before');
  const files = [file(place('e/new'), 'n'), file(place('e/one'), 'after'), file(place('e/one/three'), 'x')];
  await expect(writeTogether(files)).rejects.toMatchObject({ code: 'output.failed' });
  expect([held('e/one'), listed('e')]).toEqual(['before', ['one', 'two', path.join('two', 'held')]]);
});

test('puts back what was there where the last renaming fails', async () => {
  mkdirSync(place('f'));
  writeFileSync(place('f/one'), 'before');
  const late: OutputFile = {
    target: place('f/two'),
    bytes: () => {
      // By the time that it is to be renamed, a folder with something in it stands there.
      mkdirSync(place('f/two'));
      writeFileSync(place('f/two/held'), 'theirs');
      return new Uint8Array();
    },
  };
  await expect(writeTogether([file(place('f/one'), 'after'), late])).rejects.toMatchObject({
    code: 'output.failed',
    params: { file: place('f/two') },
  });
  expect([held('f/one'), listed('f')]).toEqual(['before', ['one', 'two', path.join('two', 'held')]]);
});

test('asks for the bytes of one file at a time', async () => {
  const asked: string[] = [];
  const files = function* (): Generator<OutputFile> {
    for (const name of ['one', 'two']) {
      asked.push(`${name} is due`);
      yield { target: place(`g/${name}`), bytes: () => (asked.push(`${name} is built`), new Uint8Array()) };
    }
  };
  await writeTogether(files());
  expect(asked).toEqual(['one is due', 'one is built', 'two is due', 'two is built']);
});

test('a folder may be there or not, and nothing else may stand in its place', async () => {
  mkdirSync(place('h'));
  writeFileSync(place('h/file'), '');
  await checkFolder(place('h'));
  await checkFolder(place('not-there'));
  await expect(checkFolder(place('h/file'))).rejects.toMatchObject({ code: 'output.not-folder' });
  await expect(checkFolder(place('h/file/in'))).rejects.toMatchObject({ code: 'output.not-folder' });
});

test('refuses a folder that cannot be looked at, which is not the same as one that is not there', async () => {
  const tooLong = place('n'.repeat(300));
  await expect(checkFolder(tooLong)).rejects.toMatchObject({ code: 'output.failed' });
});
