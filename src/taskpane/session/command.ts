import type { Unloaded, UnloadMode } from '../../actions/unloadPlan';
import type { TakeBackInput } from '../../actions/takeBack';
import type { SettingsInput } from '../../actions/changeSettings';
import type { Consolidation } from '../../consolidate/consolidation';
import type { Language } from '../../i18n/sentence';
import type { SourcePlan } from '../../files/readSource';
import type { Fix } from '../../checks/finding';
import type { SettleInput } from '../../actions/settleSpellings';
import type { ReplyItem } from '../../review/reply/replies';
import type { RowEdit } from '../../review/row/rowEdit';
import type { DecisionKind } from '../../review/worklist/decision';
import type { Message } from '../../plan/message';
import type { Place } from '../../workbook/port';
import type { Damage } from '../../workbook/repair/damage';
import type { RepairStep } from '../../workbook/repair/step';

/** Something the user asked of the pane, as data: it can be run, tried again, and taken back. */
export type Command =
  | { readonly kind: 'start' }
  /** Without a source, loads the bundled plan. */
  | { readonly kind: 'load'; readonly source?: SourcePlan }
  | { readonly kind: 'clear-unfinished' }
  /** Protects again the sheets in `leftOpen`, or leaves them as they are. */
  | { readonly kind: 'protect-left-open'; readonly leave: boolean }
  | { readonly kind: 'survey-unload' }
  | { readonly kind: 'unload'; readonly mode: UnloadMode; readonly agreed: string }
  | { readonly kind: 'restore-plan'; readonly unloaded: Unloaded }
  | { readonly kind: 'check' }
  /** Null mends all that is broken, else these. */
  | { readonly kind: 'repair'; readonly only: readonly Damage[] | null }
  | { readonly kind: 'unrepair'; readonly back: readonly RepairStep[] }
  | { readonly kind: 'record'; readonly language: Language }
  | { readonly kind: 'highlight'; readonly on: boolean }
  | { readonly kind: 'settings'; readonly settings: SettingsInput }
  /** With the ids of the findings that it puts right, where they are to be put down as fixed. */
  | {
      readonly kind: 'fix';
      readonly fixes: readonly Fix[];
      readonly undoing: boolean;
      readonly ids?: readonly string[];
    }
  /** A null decision withdraws what was decided about the findings of these ids. */
  | {
      readonly kind: 'decide';
      readonly ids: readonly string[];
      readonly decision: DecisionKind | null;
      readonly reason: string;
      readonly language: Language;
    }
  | { readonly kind: 'take-replies'; readonly items: readonly ReplyItem[]; readonly language: Language }
  | ({ readonly kind: 'settle' } & SettleInput)
  | { readonly kind: 'edit-row'; readonly edit: RowEdit }
  /** The way back of any entry of the journal, with what was chosen for cells that hold something else now. */
  | ({ readonly kind: 'take-back' } & TakeBackInput)
  /** Writes a consolidation with what was decided. */
  | { readonly kind: 'merge'; readonly consolidation: Consolidation; readonly language: Language }
  /** Writes down what was decided of a consolidation, and nothing else. */
  | { readonly kind: 'save-decisions'; readonly consolidation: Consolidation; readonly language: Language }
  | { readonly kind: 'selected-row' }
  | { readonly kind: 'show'; readonly place: Place; readonly label: string }
  | { readonly kind: 'clear-filter' }
  | { readonly kind: 'restore-filter' };

/** The sentence that stands while the command works and has not said a step of its own. */
export function firstStep(command: Command): Message {
  return { code: `pane.step.${command.kind}` };
}

/** True where the command writes into the workbook. */
export function writes(command: Pick<Command, 'kind'>): boolean {
  return [
    'load',
    'clear-unfinished',
    'protect-left-open',
    'unload',
    'restore-plan',
    'repair',
    'unrepair',
    'record',
    'highlight',
    'settings',
    'fix',
    'take-back',
    'settle',
    'decide',
    'take-replies',
    'edit-row',
    'merge',
    'save-decisions',
  ].includes(command.kind);
}

/** True where the command writes on sheets that it may open for the writing, with the user's leave. */
export function opensSheets({ kind }: Pick<Command, 'kind'>): boolean {
  return writes({ kind }) && !KEEPS_LOCKED.has(kind);
}

/** What adds, deletes or frees whole sheets, or is about their protection itself. */
const KEEPS_LOCKED: ReadonlySet<Command['kind']> = new Set([
  'load',
  'clear-unfinished',
  'protect-left-open',
  'unload',
  'restore-plan',
]);
