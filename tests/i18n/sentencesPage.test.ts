import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sentencesPage } from '../../scripts/sentences/page';
import { catalogue } from '../../src/i18n/catalogue';

const HOW = 'docs/sentences.md differs from the sentences; run `npm run sentences`';
const written = readFileSync(path.join(__dirname, '../../docs/sentences.md'), 'utf8');

describe('the page of sentences', () => {
  test('is current', () => {
    const made = sentencesPage().split('\n');
    const stands = written.split('\n');
    expect({ [HOW]: stands.filter((line) => !made.includes(line)) }).toEqual({ [HOW]: [] });
    expect({ [HOW]: stands }).toEqual({ [HOW]: made });
  });

  test('has one row for each sentence', () => {
    const codes = [...written.matchAll(/\| `([^`]+)` \|$/gm)].map(([, code]) => code);
    expect([...codes].sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('has the sentences of each kind together, under one title', () => {
    const kinds = written
      .split('\n## ')
      .slice(1)
      .map((chapter) => new Set([...chapter.matchAll(/\| `([^.`]+)\./g)].map(([, kind]) => kind)));
    expect(kinds.map((each) => each.size)).toEqual(kinds.map(() => 1));
    expect(new Set(kinds.flatMap((each) => [...each])).size).toBe(kinds.length);
  });
});
