import type { ModelChange } from './change';

/** What ends the list of things that a person can take back. */
export type UndoEnd =
  'protection' | 'sheetCopied' | 'sheetDeleted' | 'saved' | 'sheetRenamed' | 'sheetMoved' | 'sheetVisibility';

/**
 * How many steps a person could take back, and what ended the steps before. The stand-in takes nothing
 * back itself; it tells whether a program has cost the user that.
 */
export class UndoTrail {
  #steps = 0;
  readonly #ends: UndoEnd[] = [];

  get steps(): number {
    return this.#steps;
  }

  /** Why steps were lost, oldest first. */
  get ends(): readonly UndoEnd[] {
    return this.#ends;
  }

  note(change: ModelChange): void {
    const counts = change.kind === 'cells' ? change.source !== 'coauthor' : change.kind === 'structure';
    if (counts) this.#steps += 1;
  }

  end(why: UndoEnd): void {
    this.#steps = 0;
    this.#ends.push(why);
  }
}
