import type { Submission } from '../submission/submission';
import { overrule } from './addedRows';
import type { Findings } from './findings';

/** A file with the bytes of another one: what it says is said there. What is rejected there is rejected here. */
export function copyOf(file: Submission, original: string, findings: Findings): void {
  for (const cell of [...file.changed, ...file.withdrawn, ...file.differing]) {
    const { sheet, place, value } = cell;
    const from = { unit: file.unit, file: file.file, sheet, cell: cell.cell };
    findings.superseded.push({ ...from, place, value, by: original });
  }
  for (const row of file.added) overrule(file, row, original, findings);
}
