import { Failure } from '../../../src/plan/failure';

/** The code of the failure that the work ends in, or `nothing`; any other error is passed on. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'nothing';
}
