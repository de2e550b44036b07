import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledFile, checkedOn } from './bundledWorkbook';
import { unsaid } from './checked';
import { findingTable } from './findingTable';

jest.setTimeout(60_000);

function expectReviewed(file: string, table: string): void {
  const golden = join(__dirname, file);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, table);
  expect(table).toBe(readFileSync(golden, 'utf8').replaceAll('\r\n', '\n'));
}

describe('the plan of the decision (UPDATE_GOLDEN=1 writes the tables anew for review)', () => {
  test('has the errors and warnings that were reviewed, on a day when all its units existed', async () => {
    const { findings } = await checkedOn(await bundledFile(), '2024-06-01');
    expectReviewed(
      'bundledPlan.golden.md',
      findingTable(
        'Errors and warnings of the bundled plan as of 2024-06-01',
        findings.filter(({ severity }) => severity !== 'info'),
      ),
    );
  });

  test('has the information that was reviewed, on a day when its ministry had been merged', async () => {
    const { findings } = await checkedOn(await bundledFile(), '2026-11-23');
    expectReviewed(
      'bundledPlanInfos.golden.md',
      findingTable(
        'Information about the bundled plan as of 2026-11-23',
        findings.filter(({ severity }) => severity === 'info'),
      ),
    );
  });

  test('has the same errors and warnings on both days', async () => {
    const file = await bundledFile();
    const [early, late] = await Promise.all([checkedOn(file, '2024-06-01'), checkedOn(file, '2026-11-23')]);
    const serious = ({ findings }: typeof early): string[] =>
      findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
    expect(serious(late)).toEqual(serious(early));
  });

  test('names each unit that has ended once', async () => {
    const { findings } = await checkedOn(await bundledFile(), '2026-11-23');
    const ended = findings.filter(({ code }) => code === 'unit.ended').map(({ found }) => found);
    expect(ended.length).toBeGreaterThan(15);
    expect(new Set(ended).size).toBe(ended.length);
  });

  test('has a sentence for every finding, in both languages', async () => {
    const file = await bundledFile();
    const outcomes = await Promise.all([checkedOn(file, '2024-06-01'), checkedOn(file, '2026-11-23')]);
    expect(outcomes.flatMap(({ findings }) => unsaid(findings))).toEqual([]);
  });
});
