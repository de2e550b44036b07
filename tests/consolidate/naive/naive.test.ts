import fc from 'fast-check';
import { closes } from '../../../src/consolidate/apply/closes';
import { modelOf } from './model';
import { answerOf, consolidated, story, told } from './world';

const RUNS = { numRuns: 40 };

describe('a consolidation of any edits through any damage', () => {
  test('is what a naive reading of the rules makes of it', () => {
    fc.assert(
      fc.property(story, (each) => {
        const played = told(each);
        expect(answerOf(consolidated(played))).toEqual(modelOf(played.world));
      }),
      RUNS,
    );
  });

  test('accounts for every cell, in whatever order files come, to the same byte', () => {
    fc.assert(
      fc.property(story, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (each, shuffle) => {
        const played = told(each);
        const first = consolidated(played);
        expect(closes(first)).toBe(true);
        const order = played.returns.map((file, index) => ({ file, by: shuffle[index] ?? 0 }));
        const returns = order.sort((one, other) => one.by - other.by).map(({ file }) => file);
        expect(JSON.stringify(consolidated({ ...played, returns }))).toBe(JSON.stringify(first));
        expect(JSON.stringify(consolidated(told(each)))).toBe(JSON.stringify(first));
      }),
      RUNS,
    );
  });

  test('of packages that nobody touched changes nothing, whatever happened to them', () => {
    const untouched = story.map(({ files }) => ({
      coordinator: [],
      files: files.map((file) => ({
        ...file,
        typed: [],
        damages: file.damages.filter(({ name }) => name !== 'a row deleted'),
      })),
    }));
    fc.assert(
      fc.property(untouched, (each) => {
        const { merged, conflicts, requests, rejected } = consolidated(told(each));
        expect([merged, conflicts, requests, rejected]).toEqual([[], [], [], []]);
      }),
      RUNS,
    );
  });
});
