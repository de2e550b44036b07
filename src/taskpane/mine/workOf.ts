import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { UnitWork } from '../../review/mine/unitWork';
import { unitWork } from '../../review/mine/unitWork';

const known = new WeakMap<CheckOutcome, UnitWork>();

/** Who has to do with what, by the last check; worked out once for each check, whoever asks. */
export function workOf(outcome: CheckOutcome): UnitWork {
  const before = known.get(outcome);
  if (before) return before;
  const work = unitWork(outcome.snapshot, outcome.asOf);
  known.set(outcome, work);
  return work;
}
