import { Failure } from '../plan/failure';
import { accountMarks } from '../review/undo/accountMarks';
import type { CellChoice } from '../review/undo/chosenChanges';
import { chosenChanges } from '../review/undo/chosenChanges';
import type { UndoPlan } from '../review/undo/undoPlan';
import { undoPlan } from '../review/undo/undoPlan';
import type { WorkbookChange } from '../workbook/change';
import type { JournalEntry } from '../workbook/journal/entry';
import type { VisiblePort, WorkbookPort } from '../workbook/port';
import { recognise } from '../workbook/recognise';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Action, ActionContext } from './action';
import { noteOf } from './action';

/** A port that may have settings and highlights; a file has none that this takes back. */
export type TakeBackPort = WorkbookPort & Partial<Pick<VisiblePort, 'setSettings' | 'setHighlights'>>;

export interface TakeBackInput {
  /** The number of the entry to take back. */
  readonly entry: number;
  /** What a person chose for the cells that hold something else than the entry wrote. */
  readonly choices: readonly CellChoice[];
}

export interface TakeBackOutcome {
  /** What stood in the way, as it was found. */
  readonly plan: UndoPlan;
  /** The cells that were written. */
  readonly changes: readonly WorkbookChange[];
}

/**
 * Takes an entry of the journal back, whichever it is: what it wrote becomes what stood there before. Writes
 * nothing where a cell has changed and nobody chose what becomes of it (`undo.conflict`); the taking back is
 * an entry itself. Throws `Failure` `undo.no-entry` where the journal holds no such entry, `undo.otherwise`
 * where nothing of it is taken back here, `undo.in-excel` where it needs the workbook in Excel.
 */
export const takeBack: Action<TakeBackInput, TakeBackOutcome, TakeBackPort> = {
  id: 'take-back',
  label: 'action.take-back',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { entry, choices }) {
    const { progress } = context;
    progress({ code: 'action.take-back.read' });
    const { plan, entries, snapshot } = await looked(context, entry);
    const chosen = chosenChanges(plan, choices);
    const changes = [...chosen, ...accountMarks(plan.entry, entries, chosen, snapshot)];
    progress({ code: 'action.take-back.write', params: { count: changes.length } });
    await write(context, plan, changes);
    return { plan, changes };
  },
};

/** What taking the entry back would do, in the workbook as it stands now. */
export async function planned(
  context: Pick<ActionContext<TakeBackPort>, 'port'>,
  number: number,
): Promise<UndoPlan> {
  return (await looked(context, number)).plan;
}

interface Looked {
  readonly plan: UndoPlan;
  readonly entries: readonly JournalEntry[];
  readonly snapshot: WorkbookSnapshot;
}

async function looked({ port }: Pick<ActionContext<TakeBackPort>, 'port'>, number: number): Promise<Looked> {
  const snapshot = recognise(await port.read());
  const entries = snapshot.journal?.entries ?? [];
  const entry = entries.find((each) => each.number === number);
  if (!entry) throw new Failure('undo.no-entry', { entry: number });
  const asks = entry.facts.some(({ kind }) => kind === 'highlights');
  const { highlights = null } = asks ? await port.survey() : {};
  return { plan: undoPlan(entry, entries, snapshot, highlights), entries, snapshot };
}

async function write(
  context: ActionContext<TakeBackPort>,
  { entry, facts }: UndoPlan,
  changes: readonly WorkbookChange[],
): Promise<void> {
  const { port } = context;
  const note = noteOf(context, 'take-back', { undoes: entry.number });
  if (entry.changes.length === 0 && facts.otherwise.length === entry.facts.length) {
    throw new Failure('undo.otherwise', { entry: entry.number });
  }
  const { settings, highlights } = facts;
  if ((settings && !port.setSettings) || (highlights !== null && !port.setHighlights)) {
    throw new Failure('undo.in-excel', { entry: entry.number });
  }
  if (changes.length > 0) await port.apply(changes, note);
  if (settings) await port.setSettings?.(settings, note);
  if (highlights !== null) await port.setHighlights?.(highlights, note);
}
