import type { Plan } from '../../plan/plan';
import type { Blueprint, SheetBlueprint } from '../blueprint';
import type { RawTable, WorkbookReading } from '../reading';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { TableName } from '../tableDefinition';
import type { Damage } from './damage';
import type { OwnShape, SheetShape, TableShape, WorkbookShape } from './shape';

/** A sheet of ours: what it should be, and the one that plays its part now. */
export interface SheetPart {
  /** Its name at creation. */
  readonly name: string;
  /** The sheet as it would be written now, under the name that it bears or would get. */
  readonly expected: SheetBlueprint;
  readonly actual: SheetShape | null;
}

/** A table of ours as it was found. */
export interface TablePart {
  readonly name: TableName;
  readonly snapshot: TableSnapshot;
  readonly raw: RawTable;
  readonly shape: TableShape;
  readonly own: OwnShape;
}

/** Everything that is known when damage is looked for. */
export interface Seen {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly shape: WorkbookShape;
  /** The workbook as it would be written now, its sheets under their present names. */
  readonly expected: Blueprint;
  readonly sheets: readonly SheetPart[];
  readonly tables: readonly TablePart[];
  /** The plan that the workbook was loaded from, where that is certain. */
  readonly original: Plan | null;
  /** `expected` with every row in it; worked out when it is first asked for. */
  rebuilt(): Blueprint;
}

/** One kind of damage: how it is seen and what mends it. */
export interface DamageKind {
  readonly code: string;
  /** What holds where there is no such damage. */
  readonly promise: string;
  find(seen: Seen): readonly Damage[];
}
