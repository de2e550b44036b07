import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../../src/checks/checks';
import { catalogue } from '../../../src/i18n/catalogue';
import { pane } from '../../../src/i18n/messages/pane';
import { checkWords } from '../../../src/taskpane/findings/checkWords';
import { learn } from '../../../src/taskpane/language/sentences';

const folder = path.join(__dirname, '..', '..', '..', 'src', 'taskpane');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

describe('the sentences of the pane', () => {
  it('are all there for the codes that the source names', () => {
    const named = [...source.matchAll(/code: '(pane\.[\w.-]+)'/g)].map(([, code]) => code ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((code) => !Object.hasOwn(pane, code))).toEqual([]);
  });

  it('say something in both languages, with the same values', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');
    for (const [code, { vi, en }] of Object.entries(pane)) {
      expect([code, new Set(values(en))]).toEqual([code, new Set(values(vi))]);
    }
  });

  it('shout at nobody', () => {
    const shouted = Object.entries(pane).filter(([, { vi, en }]) => /!(?!\{)/.test(vi + en));
    expect(shouted).toEqual([]);
  });
});

describe('the heading of a check', () => {
  beforeAll(() => {
    learn(catalogue);
  });

  it.each(checks.map(({ code }) => code))('%s has a title and a reason of its own', (code) => {
    const { title, why } = checkWords(code);
    expect([title.code, why.code]).toEqual([`check.${code}.title`, `check.${code}.why`]);
  });
});
