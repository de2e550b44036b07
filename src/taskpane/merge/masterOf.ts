import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { MasterView } from '../../consolidate/master/masterView';
import { masterViewOf } from '../../consolidate/master/masterViewOf';

const known = new WeakMap<CheckOutcome, MasterView>();

/** The coordinator's workbook by the last check, as returns are held against it; worked out once for each check. */
export function masterOf(outcome: CheckOutcome): MasterView {
  const before = known.get(outcome);
  if (before) return before;
  const master = masterViewOf(outcome.snapshot, outcome.asOf);
  known.set(outcome, master);
  return master;
}
