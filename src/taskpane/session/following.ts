import type { ActionContext } from '../../actions/action';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { ChangeHint } from '../../workbook/hint';
import type { VisiblePort } from '../../workbook/port';
import type { PaneEnvironment } from '../paneActions';
import type { ChangeLog, Changes } from './changeLog';
import { hindranceOf } from './hindrance';
import { newsOf } from './news';
import { pacer } from './pacer';
import { AT_LAST_MS, isIdle, isReadUnasked, QUIET_MS, SETTLED_MS } from './recheck';
import type { PaneEvent } from './reduce';
import type { PaneState } from './state';
import { Stopped } from './stopped';
import { watchSilence } from './watchdog';

/** What following the workbook needs of the session. */
export interface FollowingTools {
  readonly environment: PaneEnvironment;
  readonly log: ChangeLog;
  state(): PaneState;
  tell(event: PaneEvent): void;
  /** Another number as soon as the user has asked for something: what was begun before that is not shown. */
  turn(): number;
  /** The user asked for nothing: a sentence where nothing stands that has a way back. */
  remark(code: string): void;
}

/** Keeps the last check in step with the workbook without being asked. */
export interface Following {
  /** Something may have changed. */
  hinted(hint: ChangeHint): void;
  /** Nothing else goes on any more: what was put off for it is done soon. */
  free(): void;
}

/**
 * Checks again, without a word, what changed: soon after the last change the rows that hints name, and when
 * the workbook has been quiet for long all of it once, for hints that did not come. One reading at a time,
 * none while the pane works; what changes while one is under way stays marked until the next.
 */
export function following(tools: FollowingTools): Following {
  const { environment, log, state, tell } = tools;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that no check has seen. */
  let since: number | null = null;
  let underWay: object | null = null;
  /** True where something was to be done and something else went on. */
  let putOff = false;
  /** What the last check that nobody asked for has found. */
  let shown: CheckOutcome | null = null;

  const plan = () => {
    since ??= Date.now();
    clearTimeout(soon);
    soon = setTimeout(
      () => void begin(renew),
      Math.max(0, Math.min(QUIET_MS, since + AT_LAST_MS - Date.now())),
    );
    clearTimeout(settled);
    settled = setTimeout(() => void begin(readAllOnce), SETTLED_MS);
  };

  /** One at a time; what is hindered, or comes while something else goes on, is tried again. */
  async function begin(work: (still: () => boolean) => Promise<void>): Promise<void> {
    putOff = underWay !== null || !isIdle(state());
    if (putOff) return;
    const mine = {};
    underWay = mine;
    since = null;
    const turn = tools.turn();
    const still = () => underWay === mine && tools.turn() === turn;
    const watchdog = watchSilence(() => {
      if (underWay !== mine) return;
      underWay = null;
      // A silent Excel is not asked again and again; the next change asks it once more.
      clearTimeout(soon);
      clearTimeout(settled);
      tools.remark('pane.notice.not-rechecked');
    }, environment.pulse);
    try {
      await work(still);
    } catch (thrown) {
      if (!still() || thrown instanceof Stopped) return;
      // Most often the user types already in the next cell.
      if (hindranceOf(thrown)) plan();
      else tools.remark('pane.notice.not-rechecked');
    } finally {
      watchdog.stop();
      if (underWay === mine) {
        underWay = null;
        if (putOff) plan();
      }
    }
  }

  /** The rows that changed, or all of them where it is not known which and they are few. */
  async function renew(still: () => boolean): Promise<void> {
    const { checked } = state();
    if (!checked?.stale) return;
    const { outcome: before, changes } = checked;
    const changed = log.begin();
    const after =
      changes === null
        ? null
        : await environment.actions.recheckWorkbook.perform(context(still), { before, hints: changes });
    const meanwhile = changed();
    if (!still()) return;
    if (after) show(before, after, changes, meanwhile);
    else if (isReadUnasked(state())) await readAll(still);
    else tell({ kind: 'changed' });
  }

  async function readAllOnce(still: () => boolean): Promise<void> {
    const { checked } = state();
    // A check that the user asked for in the meantime has read all of it.
    const isOwn = checked !== null && (checked.stale || checked.outcome === shown);
    if (isOwn && isReadUnasked(state())) await readAll(still);
  }

  async function readAll(still: () => boolean): Promise<void> {
    const { checked } = state();
    if (!checked) return;
    const changed = log.begin();
    const after = await environment.actions.checkWorkbook.perform(context(still));
    const meanwhile = changed();
    if (!still()) return;
    show(checked.outcome, after, checked.changes, meanwhile);
    const damages = await environment.actions.inspectWorkbook.perform(context(still), after);
    if (still()) tell({ kind: 'inspected', damages });
  }

  function show(before: CheckOutcome, after: CheckOutcome, changes: Changes, meanwhile: Changes): void {
    const news = newsOf(state().news, before, after, changes);
    const [day, time] = [environment.today(), environment.timeOfDay()];
    shown = after;
    tell({ kind: 'checked', outcome: after, day, time, changes: meanwhile, news });
    if (state().checked?.stale) plan();
  }

  const context = (still: () => boolean): ActionContext<VisiblePort> => ({
    port: environment.port,
    today: environment.today(),
    progress: () => undefined,
    pause: pacer(still),
  });

  return {
    hinted(hint) {
      log.add(hint);
      tell({ kind: 'changed', hint });
      plan();
    },
    free() {
      if (putOff || state().checked?.stale) plan();
    },
  };
}
