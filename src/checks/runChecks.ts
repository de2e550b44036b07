import type { Check, CheckContext, CheckInput, FindingDraft, RowsContext } from './check';
import { CheckMemory } from './checkMemory';
import { checks } from './checks';
import { coordinationRows, type CoordinationRow } from './coordinationRow';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';
import type { Said } from './knownRows';
import { mergeSame } from './mergeSame';
import { planRows, type PlanRow } from './planRow';
import { foreign } from './structure/foreign';
import { unitsOwn } from './unitsOwn';
import { waivedIds } from './waivers';

/** So many rows are judged before something else can be done. */
const ROWS_AT_ONCE = 250;

/**
 * Everything that a person should look at, in one pass: by check in the catalogue's order, and within a
 * check in the order of the sheets, what concerns many rows together after that. The same workbook and day
 * give the same findings.
 */
export function runChecks(input: CheckInput, memory?: CheckMemory): Finding[] {
  const steps = checkByCheck(input, memory);
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

/**
 * The same in parts, one for each check or less, so that something else can be done between two of them.
 *
 * @param memory what an earlier run left; findings of rows that stayed are the same objects again
 */
export function* checkByCheck(
  input: CheckInput,
  memory = new CheckMemory(),
): Generator<ChecksDone, Finding[]> {
  const { snapshot } = input;
  const known = memory.knownRows(input);
  const context: CheckContext = {
    ...input,
    units: known.units,
    rows: planRows(snapshot, { ...input, units: known.units }, known),
    coordination: coordinationRows(snapshot, known.units, known),
  };
  const applicable = snapshot.kind === 'foreign' ? [foreign] : checks;
  const total = applicable.length;
  const rows = [...context.rows, ...context.coordination];
  const unjudged: OneRow[] = [];
  const said = rows.map((row) => {
    const before = known.said.get(row.row);
    if (before) return before;
    const anew = oneRow(context, row);
    unjudged.push(anew);
    return anew.said;
  });
  const ofWorkbook: Finding[][] = [];
  for (const [done, check] of applicable.entries()) {
    for (const [index, row] of unjudged.entries()) {
      if (index % ROWS_AT_ONCE === 0) yield { done, total };
      const drafts = check.ofRows?.(row.context) ?? [];
      if (drafts.length > 0) row.said.push([done, findingsOf(check, drafts, context)]);
    }
    yield { done, total };
    ofWorkbook.push(findingsOf(check, check.run?.(context) ?? [], context));
  }
  for (const row of unjudged) known.said.set(row.row, row.said);
  const byCheck: Finding[][] = applicable.map(() => []);
  for (const ofRow of said) for (const [check, findings] of ofRow) byCheck[check]?.push(...findings);
  const all = byCheck.flatMap((ofRows, check) => [...ofRows, ...(ofWorkbook[check] ?? [])]);
  return marked(mergeSame(all.filter(unitsOwn(context))), waivedIds(snapshot));
}

interface OneRow {
  readonly row: PlanRow['row'];
  /** The context in which there is this row and no other. */
  readonly context: RowsContext;
  readonly said: Said[];
}

function oneRow(
  { registry, asOf, decisionYear, original, units }: CheckContext,
  row: PlanRow | CoordinationRow,
): OneRow {
  const ground = { registry, asOf, decisionYear, original, units };
  const context =
    'unit' in row
      ? { ...ground, rows: [], coordination: [row] }
      : { ...ground, rows: [row], coordination: [] };
  return { row: row.row, context, said: [] };
}

function findingsOf(
  { code, severity }: Check,
  drafts: readonly FindingDraft[],
  { snapshot }: CheckContext,
): Finding[] {
  const findings = drafts.map((draft): Finding => {
    const id = fingerprint([code, draft.table, draft.key, draft.of ?? null, draft.column, draft.found]);
    const finding = { id, code, severity, waived: false, ...draft };
    // A plan in the decision's form is a source: it is read, and changed by nobody but its author.
    return snapshot.kind === 'plan' ? { ...finding, fix: null } : finding;
  });
  return findings.length > 1 ? mergeSame(findings) : findings;
}

/** The findings with the mark of what a person accepted. */
function marked(findings: readonly Finding[], waived: ReadonlySet<string>): Finding[] {
  return findings.map((finding) => (waived.has(finding.id) ? { ...finding, waived: true } : finding));
}
