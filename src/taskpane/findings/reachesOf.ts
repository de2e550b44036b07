import type { Finding } from '../../checks/finding';
import type { WorkItem } from '../../review/worklist/worklist';
import type { Say } from '../language/LanguageContext';
import type { Reach } from './DecisionForm';
import { idsInScope } from './scope';

/** What a decision about a finding can be about: itself, its row, its check; none that adds nothing. */
export function reachesOf(items: readonly WorkItem[], finding: Finding, say: Say): readonly Reach[] {
  const own = idsInScope(items, finding, 'this');
  const row = idsInScope(items, finding, 'row');
  const check = idsInScope(items, finding, 'check');
  return [
    { label: say('pane.decide.scope.this'), ids: own },
    { label: say('pane.decide.scope.row', { key: finding.key ?? '', count: row.length }), ids: row },
    { label: say('pane.decide.scope.check', { count: check.length }), ids: check },
  ].filter(({ ids }, at) => at === 0 || ids.length > 1);
}
