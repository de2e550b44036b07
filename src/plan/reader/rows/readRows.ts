import type { PlanQuestion } from '../../plan';
import type { RowPlaces } from '../sourceTable';

/** A task or an indicator and where its texts stand in the source. */
export interface ReadRow<T> {
  readonly row: T;
  readonly places: RowPlaces;
}

/** What an appendix holds. */
export interface ReadRows<T> {
  readonly rows: readonly ReadRow<T>[];
  readonly questions: readonly PlanQuestion[];
}
