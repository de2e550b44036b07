import fc from 'fast-check';
import { differenceOf } from '../../../src/taskpane/fixes/difference';

const differs = (one: string, other: string, removed: string, added: string) =>
  it(`between ${JSON.stringify(one)} and ${JSON.stringify(other)} is ${JSON.stringify([removed, added])}`, () => {
    const difference = differenceOf(one, other);
    expect([difference.removed, difference.added]).toEqual([removed, added]);
  });

describe('what differs', () => {
  differs('Cục Chuyên đổi số quốc gia', 'Cục Chuyển đổi số quốc gia', 'Chuyên', 'Chuyển');
  differs('Vụ Khoa học, công nghệ', 'Vụ Khoa học và Công nghệ', 'học, công', 'học và Công');
  differs('', '2026-12-31', '', '2026-12-31');
  differs('như cũ', 'như cũ', '', '');
  differs('a a a', 'a a', ' a', '');

  it('joined again gives both texts', () => {
    const words = fc.array(fc.constantFrom('Cục', 'Vụ', ' ', '\n', ', '), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const [one, other] = [first.join(''), second.join('')];
        const { before, removed, added, after } = differenceOf(one, other);
        expect([before + removed + after, before + added + after]).toEqual([one, other]);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
