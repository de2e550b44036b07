import { openFile } from '../files/filePort';
import { Failure } from '../plan/failure';
import { recognise } from '../workbook/recognise';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { inFile } from './inFile';
import { readInput } from './input';

/**
 * The workbook as it was at the end of the last period. Throws `Failure` where the file cannot be read,
 * `workbook.foreign` where it holds no plan of ours.
 */
export async function lastPeriodIn(file: string): Promise<WorkbookSnapshot> {
  const bytes = await readInput(file);
  return inFile(file, async () => {
    const snapshot = recognise(await openFile(bytes).read());
    if (snapshot.kind === 'foreign') throw new Failure('workbook.foreign', { file });
    return snapshot;
  });
}
