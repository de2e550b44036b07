import type { JournalFact } from '../journal/entry';
import type { PortNote } from '../port';
import type { WorkbookShape } from './shape';
import type { RepairStep } from './step';

/** What a target does for a repair. Every method throws `Failure` with a code that has a sentence. */
export interface RepairPort {
  /** How our part of the workbook stands; changes nothing. */
  inspect(): Promise<WorkbookShape>;
  /** False for a step that the target cannot carry out; absent where it can do all. */
  canMend?(step: RepairStep): boolean;
  /** True where `mend` opens protected sheets for its writing and protects them again. */
  readonly opensSheets?: boolean;
  /**
   * Carries out the steps; refuses the whole where a cell does not hold its `before`. The note makes it an
   * entry of the journal, with these facts.
   */
  mend(steps: readonly RepairStep[], note?: PortNote, facts?: readonly JournalFact[]): Promise<void>;
}
