import { CheckMemory } from '../checks/checkMemory';
import { OverviewMemory } from '../report/overviewOf';
import type { WorkbookReading } from '../workbook/reading';
import { keepSame } from '../workbook/recognise/keepSame';
import { ReadingMemory } from '../workbook/recognise/readingMemory';

/**
 * What the checks of a workbook leave for the next one: rows that stayed are not read, judged or counted
 * again. It changes what a check costs and never what it says; what of it holds no more is forgotten.
 */
export class WorkbookMemory {
  readonly reading = new ReadingMemory();
  readonly checks = new CheckMemory();
  readonly overview = new OverviewMemory();
  #last: WorkbookReading | null = null;

  /** The reading, with the rows of the one before in place of equal ones. */
  sameRows(reading: WorkbookReading): WorkbookReading {
    this.#last = this.#last ? keepSame(this.#last, reading) : reading;
    return this.#last;
  }
}
