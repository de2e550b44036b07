import { Failure } from '../../plan/failure';
import { limits } from '../archive/limits';

/**
 * An .xlsx has no more sheets than an archive has entries, and neither has any other format.
 * @throws Failure `file.too-many-entries`
 */
export function refuseManySheets(sheets: number): void {
  if (sheets > limits.entries) throw new Failure('file.too-many-entries', { limit: limits.entries });
}
