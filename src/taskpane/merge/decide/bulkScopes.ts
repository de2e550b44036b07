import type { Consolidation } from '../../../consolidate/consolidation';
import type { RuleScope } from '../../../consolidate/decide/decideBy';
import { isOpen } from '../../../consolidate/decide/isOpen';
import { isConflict, type Question } from '../../../consolidate/decide/outcome';
import { headingOf } from '../../../workbook/structuredReference';
import { tableDefinition } from '../../../workbook/tables';
import type { Say } from '../../language/LanguageContext';
import { whereOf } from './questionText';
import { questionsOf } from './listed';

/** Something for which all that is open can be decided at once. */
export interface BulkScope {
  /** The same for no two. */
  readonly name: string;
  readonly scope: RuleScope;
  readonly label: string;
  /** How many open conflicts and requests there are in it. */
  readonly count: number;
}

/** Every column, row and file in which something is open, those with the most first within each kind. */
export function bulkScopes(consolidation: Consolidation, say: Say): readonly BulkScope[] {
  const counts = new Map<string, { readonly scope: RuleScope; readonly label: string; count: number }>();
  for (const question of questionsOf(consolidation).filter(isOpen)) {
    for (const [scope, label] of scopesOf(question, say)) {
      const name = JSON.stringify(scope);
      const known = counts.get(name);
      if (known) known.count += 1;
      else counts.set(name, { scope, label, count: 1 });
    }
  }
  const all = [...counts].map(([name, { scope, label, count }]) => ({
    name,
    scope,
    count,
    label: say('pane.merge.bulk.counted', { label, count }),
  }));
  return (['column', 'row', 'file'] as const).flatMap((of) =>
    all.filter(({ scope }) => scope.of === of).sort((one, other) => other.count - one.count),
  );
}

function scopesOf(question: Question, say: Say): readonly (readonly [RuleScope, string])[] {
  const { table, key, of: unit, column } = whereOf(question);
  const files = isConflict(question) ? question.values.map(({ file }) => file) : [question.file];
  const scopes: (readonly [RuleScope, string])[] = [];
  if (column !== null) {
    const label = say('pane.merge.bulk.column', {
      column: headingOf(table, column),
      sheet: tableDefinition(table).sheet,
    });
    scopes.push([{ of: 'column', table, column }, label]);
  }
  if (key !== null) {
    const row: RuleScope = { of: 'row', table, key, ...(unit === undefined ? {} : { unit }) };
    scopes.push([row, say('pane.merge.bulk.row', { row: [key, unit].filter(Boolean).join(' · ') })]);
  }
  for (const file of new Set(files))
    scopes.push([{ of: 'file', file }, say('pane.merge.bulk.file', { file })]);
  return scopes;
}
