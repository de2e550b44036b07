import { Failure } from '../../../src/plan/failure';
import { decisionsJson, readDecisions } from '../../../src/consolidate/decide/readDecisions';

const file = (decisions: unknown, version: unknown = 1): string => JSON.stringify({ version, decisions });
const one = (parts: object): string => file([{ id: 'a1', take: 'master', ...parts }]);

function refusal(text: string): [string, unknown] {
  try {
    readDecisions(text);
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.params.place ?? error.params.version];
  }
  throw new Error('It was read.');
}

describe('a file of decisions', () => {
  test('is read as it was written', () => {
    const decisions = [
      { id: 'a1', take: 'value', unit: 'vienthong', file: 'a.xlsx', cell: 'Nhiệm vụ!N5', reason: 'Đã xem' },
      { id: 'b2', take: 'other', value: 50 },
      { id: 'c3', take: 'other', value: '' },
    ] as const;
    expect(readDecisions(decisionsJson(decisions))).toEqual(decisions);
    expect(decisionsJson(decisions)).toMatch(/^\{\n {2}"version": 1,[^]*\}\n$/);
  });

  test('may begin with a mark of its encoding and hold what is not known yet', () => {
    expect(readDecisions(`\ufeff${one({ later: true })}`)).toEqual([{ id: 'a1', take: 'master' }]);
  });

  test('empties a cell with null as with the empty text', () => {
    expect(readDecisions(one({ take: 'other', value: null }))).toMatchObject([{ value: '' }]);
  });

  test('holds names in NFC, whatever program wrote it', () => {
    const decomposed = 'Việc.xlsx'.normalize('NFD');
    expect(readDecisions(one({ file: decomposed }))).toMatchObject([{ file: 'Việc.xlsx' }]);
  });

  test.each([
    ['is no JSON', '{', ['decisions.no-json', undefined]],
    ['is a list', '[]', ['decisions.form', 'version']],
    ['has another version', file([], 2), ['decisions.version', '2']],
    ['has no version', '{"decisions":[]}', ['decisions.version', 'null']],
    ['has no list', file({}), ['decisions.form', 'decisions']],
    ['holds something else', file(['x']), ['decisions.form', 'decisions[0]']],
    ['lacks an id', file([{ take: 'master' }]), ['decisions.form', 'decisions[0].id']],
    ['takes something else', one({ take: 'theirs' }), ['decisions.form', 'decisions[0].take']],
    ['names no other value', one({ take: 'other' }), ['decisions.form', 'decisions[0].value']],
    [
      'has a value of a wrong kind',
      one({ take: 'other', value: true }),
      ['decisions.form', 'decisions[0].value'],
    ],
    ['has a reason that is no text', one({ reason: 1 }), ['decisions.form', 'decisions[0].reason']],
  ])('that %s is refused, saying where', (_, text, expected) => expect(refusal(text)).toEqual(expected));
});
