import { STRICTEST, type Behaviour } from '../../../src/workbench/model/behaviour';
import { outcomeOf } from './stage';
import { topics } from './topics';

const all = Object.values(topics).flat();

describe.each(Object.entries(topics))('%s', (_, facts) => {
  test.each(facts.map((fact) => [fact.title, fact] as const))('%s', async (__, fact) => {
    expect(await outcomeOf(fact)).toEqual(fact.answers);
  });
});

describe('The table of facts', () => {
  test('says each sentence once', () => {
    const titles = all.map(({ title }) => title);
    expect(titles.filter((title, place) => titles.indexOf(title) < place)).toEqual([]);
    expect(titles.filter((title) => !title.endsWith('.'))).toEqual([]);
  });

  test('marks as unsettled whatever rests on nobody’s word', () => {
    expect(all.filter(({ source, unsettled }) => source === 'not known' && unsettled === undefined)).toEqual(
      [],
    );
  });

  test('tries every switch both ways', () => {
    const kinds = Object.keys(STRICTEST) as (keyof Behaviour)[];
    const set = (name: keyof Behaviour): boolean => all.some(({ given }) => given?.[name] !== undefined);
    expect(kinds.filter((name) => !set(name))).toEqual([]);
    const decided = new Set(all.map(({ unsettled }) => unsettled));
    const ofTheUser: readonly string[] = ['excel', 'platform', 'calculatedColumns', 'tablesGrow'];
    expect(kinds.filter((name) => !ofTheUser.includes(name) && !decided.has(name))).toEqual([]);
  });
});
