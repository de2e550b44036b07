import type { WorkbookShape } from './shape';
import type { RepairStep } from './step';

/** What a target does for a repair. Every method throws `Failure` with a code that has a sentence. */
export interface RepairPort {
  /** How our part of the workbook stands; changes nothing. */
  inspect(): Promise<WorkbookShape>;
  /** False for a step that the target cannot carry out; absent where it can do all. */
  canMend?(step: RepairStep): boolean;
  /** Carries out the steps; refuses the whole where a cell does not hold its `before`. */
  mend(steps: readonly RepairStep[]): Promise<void>;
}
