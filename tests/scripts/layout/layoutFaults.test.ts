import { layoutFaults } from '../../../scripts/layout/layoutFaults';

const SOURCES = ['src/excel/read/readAgain.ts', 'src/excel/watch.ts', 'src/report/watch.ts'];

/** What is said of one file more. */
const saidOf = (path: string, bytes = 3000): readonly string[] =>
  layoutFaults([...SOURCES, path].map((each) => ({ path: each, bytes: each === path ? bytes : 3000 })));

describe('The layout of the tree', () => {
  test.each([
    'tests/excel/read/readAgain.test.ts',
    'tests/excel/watch.test.ts',
    'tests/report/watch.test.ts',
    'tests/excel/read/whatReadingPromises.test.ts',
    'tests/excel/safety/readAgain.test.ts',
    'tests/e2e/watch.test.ts',
    'scripts/officeApi/commonUses.ts',
  ])('%s may stand there', (path) => {
    expect(saidOf(path)).toEqual([]);
  });

  it('has a test of a source in the folder of the source', () => {
    expect(saidOf('tests/excel/readAgain.test.ts')).toEqual([
      'tests/excel/readAgain.test.ts is not in the folder of src/excel/read/readAgain.ts.',
    ]);
  });

  test.each([
    'src/plan/utils/day.ts',
    'src/plan/helpers.ts',
    'tests/cli/common.ts',
    'src/excel/sheetManager.ts',
  ])('has no such name as %s', (path) => {
    expect(saidOf(path)).toEqual([expect.stringContaining('named after nothing')]);
  });

  it('has no code beyond 15 KB, tests apart', () => {
    expect(saidOf('src/excel/large.ts', 15_361)).toEqual([expect.stringContaining('15361 bytes')]);
    expect(saidOf('src/excel/large.ts', 15_360)).toEqual([]);
    expect(saidOf('tests/excel/large.test.ts', 20_000)).toEqual([]);
    expect(saidOf('src/plan/bundled/plan.json', 200_000)).toEqual([]);
  });
});
