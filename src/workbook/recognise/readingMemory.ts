import type { CarrierReading, SnapshotRow } from '../snapshot';
import type { RawCell, RawTable, WorkbookReading } from '../reading';
import type { TableName } from '../tableDefinition';

/** A row as it was made of these cells: null where nothing of ours was written there. */
export interface MadeRow {
  /** The row of the sheet, from 0. */
  readonly row: number;
  readonly made: SnapshotRow | null;
}

/** The rows that were made of a table's cells. */
export type MadeRows = WeakMap<readonly RawCell[], MadeRow>;

/**
 * What recognising a workbook leaves for the next time: a row whose cells are the same objects, in the same
 * columns and the same place, gives the same object again.
 */
export class ReadingMemory {
  readonly #tables = new Map<TableName, { readonly layout: string; readonly rows: MadeRows }>();
  #carriers: { readonly from: WorkbookReading['carriers']; readonly read: CarrierReading } | null = null;

  /** The rows that were made of the table as long as its columns lay like this. */
  rowsOf(name: TableName, table: RawTable, places: ReadonlyMap<string, number>, date1904: boolean): MadeRows {
    const layout = JSON.stringify([table.left, date1904, [...places]]);
    const known = this.#tables.get(name);
    if (known?.layout === layout) return known.rows;
    const rows: MadeRows = new WeakMap();
    this.#tables.set(name, { layout, rows });
    return rows;
  }

  /** What the carriers say, read anew only where they say something else. */
  carriers(from: WorkbookReading['carriers'], read: () => CarrierReading): CarrierReading {
    const known = this.#carriers;
    if (known && known.from.part === from.part && known.from.sheet === from.sheet) return known.read;
    this.#carriers = { from, read: read() };
    return this.#carriers.read;
  }
}
