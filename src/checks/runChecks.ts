import { readUnits } from '../plan/unit/readUnits';
import type { Check, CheckContext, CheckInput } from './check';
import { checks } from './checks';
import { coordinationRows } from './coordinationRow';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';
import { mergeSame } from './mergeSame';
import { perText } from './perText';
import { planRows } from './planRow';
import { foreign } from './structure/foreign';
import { waivedIds } from './waivers';

/**
 * Everything that a person should look at, in one pass: by check in the catalogue's order, and within a
 * check in the order of the sheets. The same workbook and day give the same findings.
 */
export function runChecks(input: CheckInput): Finding[] {
  const steps = checkByCheck(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many checks are done, of how many. */
export interface ChecksDone {
  readonly done: number;
  readonly total: number;
}

/** The same in parts, one for each check, so that something else can be done between two of them. */
export function* checkByCheck(input: CheckInput): Generator<ChecksDone, Finding[]> {
  const { snapshot, registry } = input;
  const waived = waivedIds(snapshot);
  const units = perText((cell) => readUnits(cell, registry));
  const context: CheckContext = {
    ...input,
    units,
    rows: planRows(snapshot, { ...input, units }),
    coordination: coordinationRows(snapshot, units),
  };
  const applicable = snapshot.kind === 'foreign' ? [foreign] : checks;
  const found: Finding[] = [];
  for (const [index, check] of applicable.entries()) {
    yield { done: index, total: applicable.length };
    for (const finding of findingsOf(check, context, waived)) found.push(finding);
  }
  const findings = mergeSame(found);
  // A plan in the decision's form is a source: it is read, and changed by nobody but its author.
  return snapshot.kind === 'plan' ? findings.map((finding) => ({ ...finding, fix: null })) : findings;
}

function findingsOf(check: Check, context: CheckContext, waived: ReadonlySet<string>): Finding[] {
  const { code, severity } = check;
  return check.run(context).map((draft) => {
    const id = fingerprint([code, draft.table, draft.key, draft.of ?? null, draft.column, draft.found]);
    return { id, code, severity, waived: waived.has(id), ...draft };
  });
}
