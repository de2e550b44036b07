import fc from 'fast-check';
import { WorkbookMemory } from '../../src/actions/workbookMemory';
import { composeFixes } from '../../src/checks/composeFixes';
import type { Finding } from '../../src/checks/finding';
import { checkByCheck } from '../../src/checks/runChecks';
import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import { cellName } from '../../src/workbook/a1';
import type { WorkbookChange } from '../../src/workbook/change';
import type { WorkbookReading } from '../../src/workbook/reading';
import { recognise } from '../../src/workbook/recognise';
import { registryOf } from '../../src/workbook/registryOf';
import { headingOf } from '../../src/workbook/structuredReference';
import { applied } from './applied';
import { AS_OF, edited, loaded, unsaid } from './checked';
import { damages } from './damage';
import type { Damage } from './damage/damage';

const plan = loaded(bundledPlan);
const memory = new WorkbookMemory();

/** All that is found; rows that stayed since the last time cost nothing, so that many cases fit into a run. */
/** @param fixed what was fixed before, as the journal has it */
function check(reading: WorkbookReading, fixed: readonly WorkbookChange[] = []): readonly Finding[] {
  const entry = { number: 1, at: AS_OF, action: 'apply-fixes', changes: fixed, facts: [] };
  const snapshot = {
    ...recognise(memory.sameRows(reading), memory.reading),
    journal: { state: 'sound' as const, entries: [entry] },
  };
  const input = {
    snapshot,
    registry: registryOf(snapshot),
    asOf: AS_OF,
    decisionYear: bundledPlan.metadata.year,
    original: bundledPlan,
  };
  const steps = checkByCheck(input, memory.checks);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A finding by what it says and where; its id would change with the text that it quotes. */
const said = ({ code, sheet, cell, key, column }: Finding): string =>
  `${code} ${sheet}!${cell} ${key} ${column}`;

const sureFixes = (findings: readonly Finding[]) =>
  findings.flatMap(({ fix }) => (fix?.sure === true ? [fix] : []));

/** Fixes all that is sure and checks again: what was fixed is gone, and nothing is said that was not before. */
function expectSettled(reading: WorkbookReading): void {
  const before = check(reading);
  const changes = composeFixes(sureFixes(before));
  const after = check(applied(reading, changes), changes);
  expect(after.filter(({ fix }) => fix?.sure === true).map(said)).toEqual([]);
  const known = new Set(before.map(said));
  expect(after.map(said).filter((one) => !known.has(one))).toEqual([]);
  const left = new Set(after.map(said));
  const gone = before.filter((finding) => !left.has(said(finding)));
  // What is not sure stays, unless the fix of another cell settles it too.
  expect(gone.filter(({ fix }) => fix?.sure !== true).map(said)).toEqual([]);
}

/** The cell that must tell, as the sheet names it. */
function cellOf({ edits, at }: Damage): string | null {
  const [name, row, column] = at ?? edits[0] ?? [];
  const table = plan.tables.find((each) => each.name === name);
  if (!table || name === undefined || column === undefined) return null;
  const index = typeof row === 'number' ? row - 1 : table.rows.findIndex(([key]) => key?.value === row);
  const place = table.headings.indexOf(headingOf(name, column));
  const isThere = index >= 0 && index < table.rows.length && place >= 0;
  return isThere ? cellName(table.top + 1 + index, table.left + place) : null;
}

const runs = { seed: 20240601, numRuns: 7 };

describe('fixing what is sure and checking again', () => {
  test('leaves none of it in the plan of the decision, and finds nothing new', () => {
    expectSettled(plan);
  });

  test('does so too in a plan that several hands have spoilt', () => {
    const several = fc.array(fc.oneof(...Object.values(damages)), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(several, (spoilt) => {
        expectSettled(
          edited(
            plan,
            spoilt.flatMap(({ edits }) => edits),
          ),
        );
      }),
      { ...runs, numRuns: 30 },
    );
  });
});

describe('damage is said at the damaged cell, and what is sure of it is settled', () => {
  // What is sure of the plan itself is settled first: then only the damage changes from case to case.
  const settled = applied(plan, composeFixes(sureFixes(check(plan))));
  const before = new Set(check(settled).map(said));

  test.each(Object.entries(damages))('%s', (_, damage) => {
    fc.assert(
      fc.property(damage, (spoilt) => {
        const reading = edited(settled, spoilt.edits);
        const cell = cellOf(spoilt);
        expect(cell).not.toBeNull();
        const [table] = spoilt.at ?? spoilt.edits[0] ?? [];
        const findings = check(reading);
        const here = findings.filter((finding) => finding.table === table && finding.cell === cell);
        expect(here.filter(({ code }) => spoilt.told.test(code)).map(said)).not.toEqual([]);
        expect(unsaid(findings.filter((finding) => !before.has(said(finding))))).toEqual([]);
        expectSettled(reading);
      }),
      runs,
    );
  });
});
