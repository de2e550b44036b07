import type { Check, CheckContext, CheckInput } from './check';
import { checks } from './checks';
import { coordinationRows } from './coordinationRow';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';
import { mergeSame } from './mergeSame';
import { planRows } from './planRow';
import { foreign } from './structure/foreign';
import { waivedIds } from './waivers';

/**
 * Everything that a person should look at, in one pass: by check in the catalogue's order, and within a
 * check in the order of the sheets. The same workbook and day give the same findings.
 */
export function runChecks(input: CheckInput): Finding[] {
  const { snapshot, registry } = input;
  const waived = waivedIds(snapshot);
  const context: CheckContext = {
    ...input,
    rows: planRows(snapshot, input),
    coordination: coordinationRows(snapshot, registry),
  };
  const applicable = snapshot.kind === 'foreign' ? [foreign] : checks;
  const findings = mergeSame(applicable.flatMap((check) => findingsOf(check, context, waived)));
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
