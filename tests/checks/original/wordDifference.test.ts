import fc from 'fast-check';
import { changedWords, wordDifference } from '../../../src/checks/original/wordDifference';

const shown = (before: string, after: string): string[] =>
  wordDifference(before, after).map((change) => `${change.before} → ${change.after}`);

describe('the difference of two texts by words', () => {
  test.each<[string, string, string[]]>([
    ['Xây dựng kế hoạch năm', 'Xây dựng đề án năm', ['kế hoạch → đề án']],
    ['Cơ sở dữ liệu quốc gia về đất đai', 'Cơ sở dữ liệu về đất đai', ['liệu quốc gia → liệu']],
    ['Rà soát quy định', 'Rà soát, bổ sung quy định', ['soát → soát, bổ sung']],
    ['Ban hành quy chế', 'quy chế', ['Ban hành quy → quy']],
    ['quy chế', 'Ban hành quy chế', ['quy → Ban hành quy']],
    ['một hai ba bốn năm', 'một 2 ba bốn 5', ['hai → 2', 'năm → 5']],
    ['một', '', ['một → ']],
    ['một  hai\nba', 'một hai ba', []],
    ['Bộ', 'Bộ'.normalize('NFD'), []],
  ])('%s | %s', (before, after, changes) => expect(shown(before, after)).toEqual(changes));

  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  test('put over the first text gives the second, and touches nothing that both have', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const made: string[] = [];
        let done = 0;
        for (const [oldFrom, oldTo, nowFrom, nowTo] of changedWords(before, after)) {
          made.push(...before.slice(done, oldFrom));
          expect(made).toHaveLength(nowFrom);
          expect(before.slice(oldFrom, oldTo)).not.toEqual(after.slice(nowFrom, nowTo));
          made.push(...after.slice(nowFrom, nowTo));
          done = oldTo;
        }
        expect([...made, ...before.slice(done)]).toEqual(after);
      }),
    );
  });

  test('says nothing of equal texts and something of others', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const same = one.join(' ') === other.join(' ');
        return (wordDifference(one.join(' '), other.join(' ')).length === 0) === same;
      }),
    );
  });

  test('takes long texts without many steps', () => {
    const long = (word: string): string =>
      Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifference(long('a'), long('b'))).toHaveLength(1);
  });
});
