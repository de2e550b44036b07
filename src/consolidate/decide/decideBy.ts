import type { TableName } from '../../workbook/tableDefinition';
import type { ChangeRequest, Conflict, ConflictValue, Consolidation, Decision } from '../consolidation';
import { columnOf } from '../master/columnOf';
import type { MasterView } from '../master/masterView';
import { sameMeaning } from '../value/sameMeaning';
import { isOpen } from './isOpen';
import { isConflict, type Question } from './outcome';

/** Which open conflicts and requests a rule is for. */
export type RuleScope =
  | { readonly of: 'cell'; readonly id: string }
  | { readonly of: 'row'; readonly table: TableName; readonly key: string; readonly unit?: string }
  | { readonly of: 'file'; readonly file: string }
  | { readonly of: 'column'; readonly table: TableName; readonly column: string };

/** One decision for many cells: the workbook's values, the units', or those of the units that lead the rows. */
export interface DecisionRule {
  readonly scope: RuleScope;
  readonly take: 'master' | 'value' | 'lead';
  readonly reason?: string;
}

/**
 * The decisions that a rule makes of what is open. It decides nothing where it does not say which of several
 * values is meant: what is left is asked one by one.
 */
export function decideBy(rule: DecisionRule, consolidation: Consolidation, master: MasterView): Decision[] {
  const questions: readonly Question[] = [...consolidation.conflicts, ...consolidation.requests];
  const leads = leadsByRow(master);
  return questions
    .filter((question) => isOpen(question) && isMeant(rule.scope, question))
    .flatMap((question) => {
      const taken = takenBy(rule.take, question, leads);
      if (!taken) return [];
      const decision = { id: question.id, ...taken };
      return [rule.reason === undefined ? decision : { ...decision, reason: rule.reason }];
    });
}

function isMeant(scope: RuleScope, question: Question): boolean {
  const row = isConflict(question) ? question.place : question;
  switch (scope.of) {
    case 'cell':
      return question.id === scope.id;
    case 'row':
      return (
        row.table === scope.table &&
        row.key === scope.key &&
        (scope.unit === undefined || row.of === scope.unit)
      );
    case 'file':
      return isConflict(question)
        ? question.values.some(({ file }) => file === scope.file)
        : question.file === scope.file;
    case 'column':
      return row.table === scope.table && row.column === scope.column;
  }
}

function takenBy(
  take: DecisionRule['take'],
  question: Question,
  leads: ReadonlyMap<string, ReadonlySet<string>>,
): Omit<Decision, 'id'> | null {
  if (take === 'master') return { take };
  const ofRow = leads.get(rowName(isConflict(question) ? question.place : question));
  const isLeads = ({ unit }: { readonly unit: string | null }): boolean =>
    take === 'value' || (unit !== null && ofRow !== undefined && ofRow.has(unit));
  if (!isConflict(question)) return isLeads(question) ? { take: 'value' } : null;
  const value = onlyValue(question, question.values.filter(isLeads));
  return value && named(value);
}

/** The value where all of them mean the same. */
function onlyValue({ place }: Conflict, values: readonly ConflictValue[]): ConflictValue | null {
  const [first, ...others] = values;
  const column = columnOf(place.table, place.column);
  if (!first || !column) return null;
  return others.every(({ value }) => sameMeaning(value, first.value, column)) ? first : null;
}

function named({ unit, file, sheet, cell }: ConflictValue): Omit<Decision, 'id'> {
  const value = { take: 'value', file, cell: `${sheet}!${cell}` } as const;
  return unit === null ? value : { ...value, unit };
}

function leadsByRow({ rows }: MasterView): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...rows.values()].map(({ place, leads }) => [rowName(place), leads]));
}

const rowName = ({ table, key, of }: Pick<ChangeRequest, 'table' | 'key' | 'of'>): string =>
  JSON.stringify([table, key, of ?? null]);
