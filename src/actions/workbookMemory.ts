import { CheckMemory } from '../checks/checkMemory';
import type { UnitRegistry } from '../plan/unit/registry';
import { OverviewMemory } from '../report/overviewOf';
import type { WorkbookReading } from '../workbook/reading';
import { keepSame } from '../workbook/recognise/keepSame';
import { ReadingMemory } from '../workbook/recognise/readingMemory';
import { registryOf } from '../workbook/registryOf';
import type { SnapshotRow, WorkbookSnapshot } from '../workbook/snapshot';

/**
 * What the checks of a workbook leave for the next one: rows that stayed are not read, judged or counted
 * again. It changes what a check costs and never what it says; what of it holds no more is forgotten.
 */
export class WorkbookMemory {
  readonly reading = new ReadingMemory();
  readonly checks = new CheckMemory();
  readonly overview = new OverviewMemory();
  #last: WorkbookReading | null = null;
  #registry: { readonly rows: readonly SnapshotRow[]; readonly registry: UnitRegistry } | null = null;

  /** The reading, with the rows of the one before in place of equal ones. */
  sameRows(reading: WorkbookReading): WorkbookReading {
    this.#last = this.#last ? keepSame(this.#last, reading) : reading;
    return this.#last;
  }

  /** The units that the workbook knows; the same registry as long as its table says the same. */
  registryOf(snapshot: WorkbookSnapshot): UnitRegistry {
    const rows = snapshot.tables.DonVi?.rows ?? [];
    const known = this.#registry;
    const same = known?.rows.length === rows.length && known.rows.every((row, index) => row === rows[index]);
    if (!known || !same) this.#registry = { rows, registry: registryOf(snapshot) };
    return this.#registry?.registry ?? registryOf(snapshot);
  }
}
