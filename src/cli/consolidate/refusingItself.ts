import type { Failure } from '../../plan/failure';
import type { ReturnSource } from './returnSource';

/** A source that nothing can be read from, and why: its turn comes like that of the others. */
export function refusingItself(
  file: string,
  failure: Failure,
  changedAt: string | null = null,
): ReturnSource {
  return {
    file,
    changedAt,
    size: 0,
    content: () => {
      throw failure;
    },
  };
}
