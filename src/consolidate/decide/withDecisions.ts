import { cellId, type CellPlace } from '../place';
import type { Consolidation, Decision, StaleDecision } from '../consolidation';
import { fitted, isConflict, writtenValue, type Fit, type Question } from './outcome';

/**
 * The consolidation with a person's decisions, see rule 5. A decision that is about nothing here, does not fit
 * what it is about, or contradicts another one touches nothing and is said in `staleDecisions`; what it was
 * about stays as it was. An earlier decision from the journal gives way to one that fits.
 */
export function withDecisions(consolidation: Consolidation, decisions: readonly Decision[]): Consolidation {
  const questions = new Map<string, Question>(
    [...consolidation.conflicts, ...consolidation.requests].map((question) => [question.id, question]),
  );
  const stale: StaleDecision[] = [];
  const fitting = new Map<string, Decision>();
  for (const [id, same] of byId(decisions)) {
    const question = questions.get(id);
    const answers = question ? same.map((decision) => fitted(decision, question)) : [];
    const [first] = answers;
    if (!question || !first) stale.push(staleDecision(id, 'gone'));
    else if (new Set(answers.map((answer) => meaning(answer, question))).size > 1)
      stale.push(staleDecision(id, 'contradictory'));
    else if ('stale' in first) stale.push(staleDecision(id, first.stale));
    else fitting.set(id, first.decision);
  }
  for (const id of clashing(questions, fitting)) {
    fitting.delete(id);
    stale.push(staleDecision(id, 'clash'));
  }
  const decided = <T extends Question>(question: T): T => {
    const decision = fitting.get(question.id);
    return decision ? { ...question, decision } : question;
  };
  return {
    ...consolidation,
    conflicts: consolidation.conflicts.map(decided),
    requests: consolidation.requests.map(decided),
    staleDecisions: [...consolidation.staleDecisions, ...stale],
  };
}

type Fault = Extract<Fit, { readonly stale: string }>['stale'] | 'gone' | 'contradictory' | 'clash';

function staleDecision(id: string, fault: Fault): StaleDecision {
  return { id, message: { code: `consolidate.stale.${fault}` } };
}

/** Two answers with the same one come to the same, whatever reasons they give. */
function meaning(answer: Fit, question: Question): string {
  if ('stale' in answer) return answer.stale;
  const { decision } = answer;
  return JSON.stringify([decision.take, writtenValue({ ...question, decision }) ?? null]);
}

function byId(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const same = new Map<string, Decision[]>();
  for (const decision of decisions) same.set(decision.id, [...(same.get(decision.id) ?? []), decision]);
  return same;
}

/** Decisions that would write different values into one cell: a conflict and a request, or several requests. */
function clashing(
  questions: ReadonlyMap<string, Question>,
  decisions: ReadonlyMap<string, Decision>,
): readonly string[] {
  const writing = new Map<string, { readonly ids: string[]; readonly values: Set<string | number> }>();
  for (const [id, question] of questions) {
    const place = placeOf(question);
    const value = outcome({ ...question, decision: decisions.get(id) ?? question.decision });
    if (!place || value === undefined) continue;
    const cell = writing.get(place) ?? { ids: [], values: new Set() };
    writing.set(place, cell);
    cell.values.add(value);
    if (decisions.has(id)) cell.ids.push(id);
  }
  return [...writing.values()].flatMap(({ ids, values }) => (values.size > 1 ? ids : []));
}

/** What is written there: of an added row everything. */
function outcome(question: Question): string | number | undefined {
  const adds = !isConflict(question) && question.kind === 'add-row' && question.decision?.take === 'value';
  return adds ? JSON.stringify(question.after) : writtenValue(question);
}

/** Added rows without a name of their own get one each, and so never one place. */
function placeOf(question: Question): string | null {
  if (isConflict(question)) return writtenPlace(question.place);
  const { table, key, of, column } = question;
  const isNamed = column !== null || table === 'PhoiHop' || table === 'DonVi';
  if (key === null || !isNamed) return null;
  return writtenPlace({ table, key, column: column ?? '', ...(of === undefined ? {} : { of }) });
}

/** Questions name a row of Phối hợp as the coordinator's workbook does. */
function writtenPlace({ table, key, of, column }: CellPlace): string {
  return cellId({ table, key, column, ...(of === undefined ? {} : { ofUnit: of }) });
}
