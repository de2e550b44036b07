import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/checks/checks';
import { foreign } from '../../src/checks/structure/foreign';
import { catalogue, say } from '../../src/i18n/catalogue';
import { sourceFiles } from './sourceFiles';

const source = path.join(__dirname, '..', '..', 'src');

const texts = sourceFiles(source)
  .filter((file) => !file.includes('messages'))
  .map((file) => readFileSync(file, 'utf8'));
const placeholders = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe('the catalogue', () => {
  const sentences = Object.entries(catalogue);

  test('has every sentence in both languages, with the same values in each', () => {
    const uneven = sentences.filter(([, { vi, en }]) => {
      return vi.trim() === '' || en.trim() === '' || placeholders(vi).join() !== placeholders(en).join();
    });
    expect(uneven.map(([code]) => code)).toEqual([]);
  });

  test('has the sentence of every failure that the product throws', () => {
    const thrown = texts.flatMap((text) =>
      [...text.matchAll(/new Failure\(\s*'([\w.-]+)'/g)].map(([, code]) => code),
    );
    const missing = thrown.filter((code) => !Object.hasOwn(catalogue, `failure.${code}`));
    expect(thrown.length).toBeGreaterThan(20);
    expect([...new Set(missing)]).toEqual([]);
  });

  test('has every message that the code names', () => {
    const named = texts.flatMap((text) =>
      [...text.matchAll(/\b(?:code|label|summary|prompt|expected): '([a-z][\w-]*\.[\w.-]+)'/g)].map(
        ([, code]) => code ?? '',
      ),
    );
    const checkCodes = new Set([...checks, foreign].map(({ code }) => code));
    const missing = named.filter((code) => !Object.hasOwn(catalogue, code) && !checkCodes.has(code));
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(missing)]).toEqual([]);
  });

  test('has a title and a reason for every check', () => {
    const missing = [...checks, foreign].flatMap(({ code }) =>
      ['title', 'why']
        .map((part) => `check.${code}.${part}`)
        .filter((part) => !Object.hasOwn(catalogue, part)),
    );
    expect(missing).toEqual([]);
  });

  test('holds no exclamation mark: the product does not shout', () => {
    expect(sentences.filter(([, { vi, en }]) => /!(?=[\s”"]|$)/.test(vi + en)).map(([code]) => code)).toEqual(
      [],
    );
  });

  test('writes Vietnamese in NFC', () => {
    expect(sentences.filter(([, { vi }]) => vi !== vi.normalize('NFC')).map(([code]) => code)).toEqual([]);
  });
});

describe('a message', () => {
  test('puts its values into the sentence of the language', () => {
    const message = {
      code: 'check.unit.misspelt',
      params: { written: 'Cục Viễn thôn', name: 'Cục Viễn thông' },
    };
    expect(say('vi', message)).toContain('“Cục Viễn thôn”');
    expect(say('en', message)).toContain('“Cục Viễn thông”');
  });
});
