import type { IsoDate } from '../plan/isoDate';
import type { Message } from '../plan/message';
import type { JournalNote } from '../workbook/journal/entry';
import type { PortNote, WorkbookPort } from '../workbook/port';

/** What an action works with. The clock is outside: `today` is passed in. */
export interface ActionContext<Port extends WorkbookPort = WorkbookPort> {
  readonly port: Port;
  readonly today: IsoDate;
  /** The user's time of day, `HH:MM`, for the journal; absent where nobody looks at a clock. */
  readonly time?: string;
  /** The name that the user gave, for the journal. */
  readonly person?: string;
  /** Called with something that the user should know although the action does what it says; absent where nobody listens. */
  remark?(message: Message): void;
  /**
   * Called when a step begins: step `done` of `total` where the steps can be counted. What it throws ends the
   * action there.
   */
  progress(step: Message, done?: number, total?: number): void;
  /**
   * Awaited between the parts of a long calculation, so that whoever shows the work stays responsive. What it
   * throws ends the action there. Absent where nobody waits.
   */
  pause?(): Promise<void>;
}

/** What the pane, the ribbon and the command line know of the workbook before they offer an action. */
export interface WorkbookState {
  readonly kind: 'blank' | 'foreign' | 'plan' | 'master' | 'unit' | 'damaged';
}

/** Something a user can do, once, for every place that offers it. */
export interface Action<Input, Outcome, Port extends WorkbookPort = WorkbookPort> {
  readonly id: string;
  /** A code of the catalogue. */
  readonly label: string;
  available(state: WorkbookState): boolean;
  /** Throws `Failure`; then the workbook is as it was, or the failure says what is left. */
  perform(context: ActionContext<Port>, input: Input): Promise<Outcome>;
}

/** What the journal writes down of a change that the action makes now. */
export function noteOf(
  context: Pick<ActionContext, 'today' | 'time' | 'person' | 'remark'>,
  action: string,
  more: Pick<JournalNote, 'source' | 'undoes'> = {},
): PortNote {
  const { today, time, person } = context;
  return {
    at: time === undefined ? today : `${today}T${time}`,
    action,
    ...(person === undefined ? {} : { by: person }),
    ...more,
    ...(context.remark ? { remark: context.remark } : {}),
  };
}
