import type { Check, CheckContext, CheckInput } from './check';
import { checks } from './checks';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';
import { planRows } from './planRow';
import { foreign } from './structure/foreign';
import { waivedIds } from './waivers';

/**
 * Everything that a person should look at, in one pass: by check in the catalogue's order, and within a
 * check in the order of the sheets. The same workbook and day give the same findings.
 */
export function runChecks(input: CheckInput): Finding[] {
  const waived = waivedIds(input.snapshot);
  const context: CheckContext = { ...input, rows: planRows(input.snapshot, input) };
  const applicable = input.snapshot.kind === 'foreign' ? [foreign] : checks;
  const seen = new Set<string>();
  return applicable
    .flatMap((check) => findingsOf(check, context, waived))
    .filter((finding) => {
      const place = `${finding.id} ${finding.sheet} ${finding.cell}`;
      return seen.has(place) ? false : seen.add(place);
    });
}

function findingsOf(check: Check, context: CheckContext, waived: ReadonlySet<string>): Finding[] {
  const { code, severity } = check;
  return check.run(context).map((draft) => {
    const id = fingerprint([code, draft.table, draft.key, draft.of ?? null, draft.column, draft.found]);
    return { id, code, severity, waived: waived.has(id), ...draft };
  });
}
