import type { Message } from '../../plan/message';
import type { Unlock, VisiblePort } from '../../workbook/port';
import type { PaneEnvironment } from '../paneActions';
import type { Command } from './command';
import { opensSheets, writes } from './command';
import { learnAll } from '../language/sentences';
import { ChangeLog } from './changeLog';
import { following } from './following';
import { hindranceOf, untilReady } from './hindrance';
import { pacer } from './pacer';
import { perform } from './perform';
import type { Tools } from './tools';
import { abandoned, problemOf } from './problem';
import type { PaneEvent } from './reduce';
import { reduce } from './reduce';
import type { PaneState } from './state';
import { initialState } from './state';
import { Stopped } from './stopped';
import { watchSilence } from './watchdog';

/** The pane's state and the one door to change it. */
export interface Session {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /**
   * Runs a command to its end; one at a time, so a command given while another works is not taken. Never
   * rejects: what goes wrong becomes `state.problem`. Where a person types in a cell or another workbook is
   * in front, it waits and goes on by itself.
   *
   * With `unlock` protected sheets are opened for the writing and protected again. Leave without a password
   * holds for all later commands; a password is used for this one and kept nowhere.
   */
  run(command: Command, unlock?: Unlock): Promise<void>;
  /**
   * Stops the running command: at once where it only reads or waits for the user, else at its next step,
   * whose action then takes back what it began.
   */
  stop(): void;
  /** Stops waiting for the running command, which may still finish in Excel; marks the last check as stale. */
  giveUp(): void;
  dismissProblem(): void;
  hideShown(): void;
  /** What was found after the last changes is shown no more. */
  hideNews(): void;
  /** Says so where a choice of language or theme could not be kept beyond this opening. */
  preferenceKept(kept: boolean): void;
  /**
   * From now on a change of a cell of the plan marks the last check as stale; when the workbook has been
   * quiet for a while it is read again, by itself, unless it is large.
   */
  follow(): Promise<void>;
}

/** So often a command is tried again that was hindered each time, though Excel said before that it is ready. */
const MOST_TRIES = 5;

/** The pane's one session: it runs commands one at a time and tells what became of them. */
export function createSession(environment: PaneEnvironment): Session {
  let state = initialState;
  let turn = 0;
  const log = new ChangeLog();
  /** From each filter that was cleared, in order. */
  const waysBack: (() => Promise<void>)[] = [];
  const listeners = new Set<() => void>();

  /** Once given, leave to open protected sheets that have no password is not asked for again. */
  let leave: Unlock | null = null;
  const portWith = (given: Unlock | null): VisiblePort =>
    given ? environment.port.unlocked(given) : environment.port;

  const tell = (event: PaneEvent) => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  async function run(command: Command, unlock?: Unlock): Promise<void> {
    if (state.work) return;
    if (unlock && unlock.password === undefined && opensSheets(command)) leave = unlock;
    const given = unlock ?? leave;
    const mine = ++turn;
    const current = () => mine === turn;
    const tellMine = (event: PaneEvent) => {
      if (current()) tell(event);
    };
    let retry = command;
    /** What is to be said beside what the command says of itself. */
    const remarks: Message[] = [];
    const waitForUser = (hindrance: Message) => {
      watchdog.heard();
      tellMine({ kind: 'hindered', hindrance });
    };
    const watchdog = watchSilence(() => {
      tellMine({ kind: 'slowed' });
    }, environment.pulse);
    tell({ kind: 'began', command });
    const tools: Tools = {
      environment,
      unlock: given,
      context: {
        port: portWith(given),
        today: environment.today(),
        time: environment.timeOfDay(),
        ...personOf(environment),
        remark: (message) => {
          remarks.push(message);
        },
        progress(step: Message, done?: number, total?: number) {
          watchdog.heard();
          if (current() && state.work?.stop === 'asked') throw new Stopped();
          tellMine({
            kind: 'stepped',
            step,
            ...(done === undefined ? {} : { done }),
            ...(total === undefined ? {} : { total }),
          });
        },
        pause: pacer(current),
      },
      state: () => state,
      tell: tellMine,
      log,
      retryWith: (next) => {
        retry = next;
        if (writes(command)) tellMine({ kind: 'written' });
      },
      keepFilter: (way) => {
        waysBack.push(way);
      },
      filterKept: () => waysBack.length > 0,
      async restoreFilters() {
        for (let way = waysBack.at(-1); way; way = waysBack.at(-1)) {
          await way();
          waysBack.pop();
        }
      },
    };
    try {
      await untilDone(tools);
      if (remarks.length > 0) tellMine({ kind: 'remarked', remarks });
      tellMine({ kind: 'ended' });
    } catch (thrown) {
      if (thrown instanceof Stopped) {
        tellMine({ kind: 'stopped' });
      } else {
        await learnFailures();
        tellMine({ kind: 'failed', problem: problemOf(thrown, retry) });
      }
    } finally {
      watchdog.stop();
      if (!current() && writes(command)) {
        log.add(null);
        tell({ kind: 'changed' });
      }
      follower.free();
    }

    async function untilDone(tools: Tools): Promise<void> {
      for (let tries = 1; current(); tries += 1) {
        try {
          remarks.length = 0;
          await perform(tools, retry);
          return;
        } catch (thrown) {
          const hindrance = hindranceOf(thrown);
          if (!hindrance || tries === MOST_TRIES) throw thrown;
          waitForUser(hindrance);
          await untilReady(environment.port, current, waitForUser);
        }
      }
    }
  }

  const notice = (code: string) => {
    tell({ kind: 'noticed', notice: { message: { code }, undo: null } });
  };
  const follower = following({
    environment,
    log,
    state: () => state,
    tell,
    turn: () => turn,
    remark(code) {
      if (!state.notice?.undo) notice(code);
    },
  });

  const session: Session = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    stop() {
      const { work } = state;
      if (!work || work.stop !== 'possible') return;
      if (writes(work.command) && !work.hindrance) {
        tell({ kind: 'stop-asked' });
        return;
      }
      turn += 1;
      tell({ kind: 'stopped' });
    },
    giveUp() {
      if (!state.work) return;
      turn += 1;
      tell({ kind: 'gave-up', problem: abandoned(state.work.command) });
    },
    dismissProblem() {
      tell({ kind: 'dismissed' });
      follower.free();
    },
    hideNews() {
      tell({ kind: 'hid-news' });
    },
    hideShown() {
      tell({ kind: 'hid-shown' });
    },
    preferenceKept(kept) {
      if (!kept) notice('pane.notice.preference-lost');
    },
    async follow() {
      const watchdog = watchSilence(() => {
        notice('pane.notice.not-following');
      }, environment.pulse);
      try {
        await environment.port.watch(follower.hinted);
      } catch (thrown) {
        if (hindranceOf(thrown)) {
          await untilReady(environment.port, () => true, watchdog.heard);
          await session.follow();
          return;
        }
        notice('pane.notice.not-following');
      } finally {
        watchdog.stop();
      }
    },
  };
  return session;
}

/** The name that the user gave, where they did. */
function personOf({ person }: PaneEnvironment): { readonly person?: string } {
  const name = person?.get().trim() ?? '';
  return name === '' ? {} : { person: name };
}

/** The sentences of failures, where they can be fetched: the pane opens with those that it cannot do without. */
async function learnFailures(): Promise<void> {
  await learnAll().catch(() => undefined);
}
