import fc from 'fast-check';
import { composeFixes } from '../../src/checks/composeFixes';
import type { Finding } from '../../src/checks/finding';
import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import type { WorkbookReading } from '../../src/workbook/reading';
import { recognise } from '../../src/workbook/recognise';
import { applied } from './applied';
import { checkedSnapshot, edited, loaded, unsaid } from './checked';
import { damages } from './damage';

const plan = loaded(bundledPlan);

const check = (reading: WorkbookReading): Finding[] =>
  checkedSnapshot(recognise(reading), { original: bundledPlan, alterations: true });

/** A finding by what it says and where; its id would change with the text that it quotes. */
const said = ({ code, sheet, cell, column }: Finding): string => `${code} ${sheet}!${cell} ${column}`;

const isSure = ({ fix }: Finding): boolean => fix?.sure === true;

/** Fixes all that is sure and checks again: what was fixed is gone, and nothing is said that was not before. */
function expectSettled(reading: WorkbookReading): void {
  const before = check(reading);
  const fixes = before.flatMap(({ fix }) => (fix?.sure ? [fix] : []));
  const after = check(applied(reading, composeFixes(fixes)));
  expect(after.filter(isSure).map(said)).toEqual([]);
  const known = new Set(before.map(said));
  expect(after.map(said).filter((one) => !known.has(one))).toEqual([]);
}

const runs = { seed: 20240601, numRuns: 8 };

describe('fixing what is sure and checking again', () => {
  test('leaves none of it in the plan of the decision, and finds nothing new', () => {
    expectSettled(plan);
  });

  test('does so too in a plan that several hands have spoilt', () => {
    const several = fc.array(fc.oneof(...Object.values(damages)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(several, (spoilt) => {
        expectSettled(
          edited(
            plan,
            spoilt.map(({ edit }) => edit),
          ),
        );
      }),
      { ...runs, numRuns: 20 },
    );
  });
});

describe('damage is said at the damaged cell', () => {
  test.each(Object.entries(damages))('%s', (_, damage) => {
    fc.assert(
      fc.property(damage, ({ edit, told }) => {
        const [table, row, column] = edit;
        const reading = edited(plan, [edit]);
        const rows = plan.tables.find(({ name }) => name === table)?.rows ?? [];
        const index = typeof row === 'number' ? row - 1 : rows.findIndex(([key]) => key?.value === row);
        const cell = recognise(reading).tables[table]?.rows[index]?.cells[column]?.cell;
        expect(cell).toBeDefined();
        const here = check(reading).filter((finding) => finding.table === table && finding.cell === cell);
        expect(here.some(({ code }) => told.test(code))).toBe(true);
        expect(unsaid(here)).toEqual([]);
      }),
      runs,
    );
  });
});
