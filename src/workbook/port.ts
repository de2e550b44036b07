import type { SourcedPlanReading } from '../plan/reader/decision/readBlocks';
import type { Message } from '../plan/message';
import type { Blueprint } from './blueprint';
import type { OpenedSheet } from './carrier/openedSheets';
import type { MadeByLoad } from './carrier/unfinished';
import type { WorkbookChange } from './change';
import type { CellValue } from './document';
import type { JournalNote } from './journal/entry';
import type { MergeStep } from './mergeStep';
import type { ChangeHint } from './hint';
import type { WorkbookReading } from './reading';
import type { RepairPort } from './repair/port';
import type { RowName } from './rowName';
import type { TableName } from './tableDefinition';
import type { SetFree } from './unload/unloadOrder';
import type { WholeReading } from './unload/wholeReading';

/** What a load must know before it writes. */
export interface Survey {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly string[];
  /** True where a carrier or a table of ours is there already. */
  readonly ours: boolean;
  /** True where the workbook has one empty sheet and nothing else. */
  readonly blank: boolean;
  /** True where our highlight rules are on; absent where the target does not tell. */
  readonly highlights?: boolean;
  /** What a load made that broke off and could not be taken back; absent where none did. */
  readonly unfinished?: MadeByLoad;
  /** Protected sheets that a writing opened and could not protect again; absent where there are none. */
  readonly leftOpen?: readonly OpenedSheet[];
  /** True where no sheet may be added, moved or deleted; absent where the target does not tell. */
  readonly structureProtected?: boolean;
}

/** The user's leave to open protected sheets for one piece of writing, with their password where they have one. */
export interface Unlock {
  readonly password?: string;
}

export interface WrittenTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
}

/** A place to bring before the user's eyes. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What a port is told of a change beside the change itself. */
export interface PortNote extends JournalNote {
  /** Called with what the user should know of the journal: that nothing could be written, that it is nearly full. */
  remark?(message: Message): void;
}

/**
 * What a target does for the actions; the promise of each is the same for Excel and for files. Every
 * method throws `Failure` with a code that has a sentence.
 */
export interface WorkbookPort {
  survey(): Promise<Survey>;
  /** Every table, the two names and the carriers, as they stand. */
  read(): Promise<WorkbookReading>;
  /**
   * Writes a whole blueprint; touches nothing that was there. What an earlier load left unfinished is taken
   * back first.
   */
  create(blueprint: Blueprint): Promise<readonly WrittenTable[]>;
  /** Writes single cells; refuses the whole where a `before` does not hold. The note makes it an entry of the journal. */
  apply(changes: readonly WorkbookChange[], note?: PortNote): Promise<void>;
  /**
   * Replaces all rows of a table of ours, which keeps its place and grows or shrinks. The note makes it an
   * entry of the journal, with these changes of single cells.
   */
  replaceRows(
    table: TableName,
    rows: readonly (readonly CellValue[])[],
    note?: PortNote,
    changes?: readonly WorkbookChange[],
  ): Promise<void>;
  /**
   * Carries out a consolidation: tables grow at their ends, cells are written, the rows of `HopNhat` are
   * replaced, and all of it is one entry of the journal; all of it or nothing. Calculated columns, formats,
   * drop-downs and highlights go on into new rows; what stands below a table is never written over. Refuses
   * the whole where a `before` does not hold. A workbook without `HopNhat` gets no account of it, and the note
   * remarks that.
   */
  merge(step: MergeStep, note: PortNote): Promise<void>;
  /** The plan of a workbook that is not ours and holds the appendices in the decision's form; else null. */
  readPlan?(): Promise<SourcedPlanReading | null>;
}

/** What stood between the user and a revealed cell. */
export interface Revealed {
  /** True where a filter of the table hides the row. */
  readonly filtered: boolean;
  /** True where the row or its sheet was hidden by hand. */
  readonly hidden: boolean;
}

/** A port whose workbook a person is looking at. */
export interface VisiblePort extends WorkbookPort, RepairPort {
  /** The whole workbook, for the moment before a plan is taken out of it. */
  readWhole(): Promise<WholeReading>;
  /** Deletes our sheets, names and hidden parts; what it began it brings to its end, at the next start too. */
  removePlan(made: MadeByLoad): Promise<void>;
  /** Makes our sheets the user's own; `rejoin` with the same takes it back. */
  setFree(free: SetFree): Promise<void>;
  rejoin(free: SetFree): Promise<void>;
  /** Takes back what a load left that broke off; nothing where none did. */
  clearUnfinished(): Promise<void>;
  /** Our highlight rules on or off; every other rule stays. */
  setHighlights(on: boolean, note?: PortNote): Promise<void>;
  /** The two settings that live in the workbook; a null `asOf` writes `=TODAY()`. */
  setSettings(
    settings: { readonly asOf?: string | null; readonly dueSoonDays?: number },
    note?: PortNote,
  ): Promise<void>;
  /**
   * Resolves where the workbook can be worked with just now; changes nothing. Throws `Failure`
   * `excel.cell-edit` while a person types in a cell, `excel.other-workbook` while another one is in front.
   */
  ready(): Promise<void>;
  /** Brings the cell to the front and selects it; changes no filter and unhides nothing. */
  reveal(place: Place): Promise<Revealed>;
  /** The row of the plan in which the user's active cell stands; null where it stands in none. Reads only. */
  selectedRow(): Promise<RowName | null>;
  /**
   * The same workbook, with leave: `apply`, `replaceRows`, `merge`, `setHighlights`, `setSettings` and `mend` open the
   * protected sheets on which they write, and protect them again as they were, however they end.
   */
  unlocked(unlock: Unlock): VisiblePort;
  /** True where that leave was given. */
  readonly opensSheets: boolean;
  /**
   * Protects what an earlier writing left open, see `Survey.leftOpen`; `leave` makes an end of it without.
   * Throws `Failure` `excel.password-to-protect` where a sheet had a password and none is given.
   */
  protectLeftOpen(how: Unlock | 'leave'): Promise<void>;
  /** Clears the filter of the table that holds the place; the answer puts it back. */
  clearFilter(place: Place): Promise<{ restore(): Promise<void> }>;
  /** Calls back when something in the workbook may have changed; what we write ourselves is not told. Hints only. */
  watch(onChange: (hint: ChangeHint) => void): Promise<{ stop(): Promise<void> }>;
  /**
   * An earlier reading as it is now, where hints tell what may have changed since: rows that none of them names
   * are the same objects again. Null where rows have moved or so much may have changed that all is to be read.
   */
  readAgain(before: WorkbookReading, hints: readonly ChangeHint[]): Promise<WorkbookReading | null>;
}
