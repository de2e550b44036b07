import type { Action } from '../actions/action';
import type { CheckOutcome } from '../actions/checkWorkbook';
import type { FixInput, FixOutcome } from '../actions/applyFixes';
import type { SettleInput } from '../actions/settleSpellings';
import type { WorkbookChange } from '../workbook/change';
import type { DecideInput, DecideOutcome } from '../actions/decideFindings';
import type { EditRowOutcome } from '../actions/editRow';
import type { LoadOutcome } from '../actions/loadPlan';
import type { RecordInput } from '../actions/recordFindings';
import type { RepairInput, RepairOutcome } from '../actions/repairWorkbook';
import type { RecheckInput } from '../actions/recheckWorkbook';
import type { SettingsInput } from '../actions/changeSettings';
import type { TakeBackInput, TakeBackOutcome } from '../actions/takeBack';
import type { TakeRepliesInput, TakeRepliesOutcome } from '../actions/takeReplies';
import type { Unloaded, UnloadInput, UnloadOutcome } from '../actions/unloadPlan';
import type { MergeInput, MergeOutcome } from '../actions/applyMerge';
import type { Pulse } from './session/pulse';
import type { SourcePlan } from '../files/readSource';
import type { RowEdit } from '../review/row/rowEdit';
import type { IsoDate } from '../plan/isoDate';
import type { Place, Revealed, VisiblePort } from '../workbook/port';
import type { Damage } from '../workbook/repair/damage';
import type { RepairStep } from '../workbook/repair/step';
import type { UnloadFacts } from '../workbook/unload/unloadFacts';

type Performable<Input, Outcome> = Pick<Action<Input, Outcome, VisiblePort>, 'perform'>;

/** What the pane lets a user do. The product's own actions stand behind it; a test gives its own. */
export interface PaneActions {
  /** Loads a plan that was read from a file, or the bundled one. */
  readonly loadPlan: Performable<SourcePlan | null, LoadOutcome>;
  readonly checkWorkbook: Performable<void, CheckOutcome>;
  /** The same with only what hints name read again; null where all of it is to be read. */
  readonly recheckWorkbook: Performable<Pick<RecheckInput, 'before' | 'hints'>, CheckOutcome | null>;
  /** Writes the findings into their own sheet. */
  readonly recordFindings: Performable<RecordInput, { readonly rows: number }>;
  /** Writes beside findings what a person decided about them. */
  readonly decideFindings: Performable<DecideInput, DecideOutcome>;
  readonly setHighlights: Performable<{ readonly on: boolean }, void>;
  readonly changeSettings: Performable<SettingsInput, void>;
  readonly applyFixes: Performable<FixInput, FixOutcome>;
  /** Gives the spellings of a unit its official name, or remembers them. */
  readonly settleSpellings: Performable<SettleInput, { readonly changes: readonly WorkbookChange[] }>;
  /** Writes what a person entered for a row that a check has read. */
  readonly editRow: Performable<{ readonly edit: RowEdit; readonly outcome: CheckOutcome }, EditRowOutcome>;
  readonly takeBack: Performable<TakeBackInput, TakeBackOutcome>;
  /** Writes a consolidation into the workbook that a check has read, as one step; says how many cells that were. */
  readonly applyMerge: Performable<MergeInput, MergeOutcome>;
  /** Writes down what was decided of it, and nothing else. */
  readonly saveDecisions: Performable<MergeInput, { readonly rows: number }>;
  /** Writes what units answered on their slips. */
  readonly takeReplies: Performable<TakeRepliesInput, TakeRepliesOutcome>;
  readonly showPlace: Performable<Place, Revealed>;
  /** What happened to our part of the workbook that a check has just read. */
  readonly inspectWorkbook: Performable<CheckOutcome, readonly Damage[]>;
  readonly repairWorkbook: Performable<Pick<RepairInput, 'only'>, RepairOutcome>;
  readonly takeBackRepair: Performable<readonly RepairStep[], void>;
  /** Looks at what taking the plan out would touch. */
  readonly surveyUnload: Performable<void, UnloadFacts>;
  readonly unloadPlan: Performable<Pick<UnloadInput, 'mode' | 'agreed'>, UnloadOutcome>;
  readonly restorePlan: Performable<Unloaded, void>;
}

/** The world around the pane: the workbook, the clock, what the user can do. */
export interface PaneEnvironment {
  readonly port: VisiblePort;
  readonly actions: PaneActions;
  /** The user's calendar day. */
  today(): IsoDate;
  /** The time of day as `HH:MM`. */
  timeOfDay(): string;
  /** Each round trip to Excel; absent where nothing tells of them. */
  readonly pulse?: Pick<Pulse, 'follow'>;
  /** The name that the user gave for the journal, the empty text where none; absent where nothing keeps it. */
  readonly person?: {
    get(): string;
    /** False where it holds only until the pane is closed. */
    set(name: string): boolean;
  };
}
