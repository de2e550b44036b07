import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import { packagesOf } from '../../../src/consolidate/package/packagesOf';
import { readReturned } from '../../../src/files/returned/readReturned';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { documentOf } from '../../../src/workbook/documentOf';
import { bundledBlueprint } from '../../workbook/bundledWorkbook';
import { choices, snapshotOf, TODAY } from '../package/masterOf';
import { fileNamed, linesOf, notesIn, weighed } from './returning';

const master = masterViewOf(snapshotOf(documentOf(bundledBlueprint(TODAY))), TODAY);

test('any package of the bundled plan that comes back as it went out is unchanged, to the last cell', async () => {
  const { packages } = packagesOf(master, choices());
  expect(packages.length).toBeGreaterThan(10);
  // One in three: each has the whole table of units, which takes its time.
  for (const { unit, fileName, document } of packages.filter((_, index) => index % 3 === 0)) {
    const bytes = writeXlsx(document(), { modified: '2026-11-24T00:00:00Z' });
    const submission = weighed(await readReturned(bytes, fileName), master, fileNamed(fileName));
    expect(submission).toMatchObject({ unit, period: '2026-H2', threeWay: true, behind: [], taken: [] });
    expect([...linesOf(submission), ...notesIn(submission)]).toEqual([]);
    expect(submission.unchanged).toBeGreaterThan(500);
  }
});
