import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Message } from '../../plan/message';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { MadeByLoad } from '../../workbook/carrier/unfinished';
import type { ChangeHint } from '../../workbook/hint';
import type { Survey } from '../../workbook/port';
import type { RowName } from '../../workbook/rowName';
import type { Damage } from '../../workbook/repair/damage';
import type { UnloadFacts } from '../../workbook/unload/unloadFacts';
import { withChange, type Changes } from './changeLog';
import type { Command } from './command';
import { firstStep } from './command';
import { damageOf } from './damage';
import { stillNews, type News } from './news';
import type { Notice, PaneState, Phase, Problem, Shown } from './state';

/** What happens to the pane, one event at a time. */
export type PaneEvent =
  | { readonly kind: 'began'; readonly command: Command }
  | { readonly kind: 'stepped'; readonly step: Message; readonly done?: number; readonly total?: number }
  | { readonly kind: 'slowed' }
  | { readonly kind: 'hindered'; readonly hindrance: Message }
  | { readonly kind: 'stop-asked' }
  /** The command has written what it had to write; what follows only reads. */
  | { readonly kind: 'written' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'gave-up'; readonly problem: Problem }
  | { readonly kind: 'surveyed'; readonly survey: Survey }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'looked-at'; readonly facts: UnloadFacts }
  | { readonly kind: 'selected'; readonly row: RowName | null }
  | { readonly kind: 'unloaded'; readonly survey: Survey }
  | {
      readonly kind: 'checked';
      readonly outcome: CheckOutcome;
      readonly day: string;
      readonly time: string;
      /** What changed while the workbook was being read. */
      readonly changes: Changes;
      /** Where nobody asked for the check. */
      readonly news?: News | null;
    }
  | { readonly kind: 'inspected'; readonly damages: readonly Damage[] }
  | { readonly kind: 'highlighted'; readonly on: boolean }
  /** Without a hint, anything may have changed. */
  | { readonly kind: 'changed'; readonly hint?: ChangeHint }
  | { readonly kind: 'hid-news' }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'hid-shown' }
  | { readonly kind: 'noticed'; readonly notice: Notice }
  /** Beside what the command said of itself. */
  | { readonly kind: 'remarked'; readonly remarks: readonly Message[] }
  | { readonly kind: 'dismissed' };

/** The pane after an event. Knows no clock, workbook or screen. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'began':
      return {
        ...state,
        unload: event.command.kind === 'survey-unload' ? null : state.unload,
        selected: event.command.kind === 'selected-row' ? null : state.selected,
        work: {
          command: event.command,
          step: firstStep(event.command),
          done: null,
          total: null,
          slow: false,
          hindrance: null,
          stop: 'possible',
        },
        problem: null,
        phase: event.command.kind === 'start' ? { kind: 'starting' } : state.phase,
      };
    case 'stepped':
      if (!state.work) return state;
      return {
        ...state,
        work: {
          ...state.work,
          step: event.step,
          done: event.done ?? null,
          total: event.total ?? null,
          slow: false,
          hindrance: null,
        },
      };
    case 'slowed':
      return state.work ? { ...state, work: { ...state.work, slow: true } } : state;
    case 'hindered':
      return state.work
        ? { ...state, work: { ...state.work, hindrance: event.hindrance, slow: false } }
        : state;
    case 'stop-asked':
      return state.work ? { ...state, work: { ...state.work, stop: 'asked' } } : state;
    case 'written':
      return state.work ? { ...state, work: { ...state.work, stop: 'past' } } : state;
    case 'stopped':
      return {
        ...state,
        work: null,
        notice: { message: { code: 'pane.notice.stopped' }, undo: null },
        phase: state.phase.kind === 'starting' ? { kind: 'failed' } : state.phase,
      };
    case 'ended':
      return { ...state, work: null };
    case 'failed':
    case 'gave-up':
      return {
        ...state,
        work: null,
        problem: event.problem,
        notice: null,
        phase: state.phase.kind === 'starting' ? { kind: 'failed' } : state.phase,
        checked: state.checked && {
          ...state.checked,
          ...(event.kind === 'gave-up' ? { stale: true, changes: null } : {}),
        },
      };
    case 'surveyed':
      return {
        ...state,
        phase: phaseOf(event.survey),
        highlights: event.survey.highlights ?? state.highlights,
        leftOpen: event.survey.leftOpen ?? [],
      };
    case 'loaded':
      return {
        ...state,
        phase: { kind: 'loaded' },
        highlights: true,
        checked: null,
        news: null,
        damages: [],
        shown: null,
      };
    case 'looked-at':
      return { ...state, unload: event.facts };
    case 'selected':
      return { ...state, selected: { row: event.row } };
    case 'unloaded':
      return {
        ...state,
        phase: phaseOf(event.survey),
        checked: null,
        news: null,
        damages: [],
        shown: null,
        highlights: null,
        unload: null,
        leftOpen: [],
      };
    case 'checked':
      return afterCheck(state, event);
    case 'inspected':
      return { ...state, damages: event.damages };
    case 'highlighted':
      return { ...state, highlights: event.on };
    case 'changed': {
      const { checked } = state;
      if (!checked) return state;
      const changes = withChange(checked.changes, event.hint ?? null);
      return { ...state, checked: { ...checked, stale: true, changes } };
    }
    case 'hid-news':
      return { ...state, news: null };
    case 'shown':
      return {
        ...state,
        shown: event.shown,
        notice: state.notice?.undo ? state.notice : shownNotice(event.shown),
      };
    case 'hid-shown':
      return { ...state, shown: null };
    case 'remarked': {
      const [message, ...also] = event.remarks;
      if (state.notice) return { ...state, notice: { ...state.notice, also: event.remarks } };
      return message ? { ...state, notice: { message, undo: null, also } } : state;
    }
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'dismissed':
      return { ...state, problem: null };
  }
}

/** Where to look now; it does not take the place of a notice that has a way back. */
function shownNotice({ label, place }: Shown): Notice {
  return {
    message: { code: 'pane.notice.shown', params: { label, address: `${place.sheet}!${place.cell}` } },
    undo: null,
  };
}

function phaseOf(survey: Survey): Phase {
  if (survey.unfinished) return { kind: 'unfinished', sheets: visibleOf(survey.unfinished) };
  if (survey.ours) return { kind: 'loaded' };
  return survey.blank ? { kind: 'blank' } : { kind: 'foreign', sheets: survey.sheets.length };
}

/** The sheets that a person sees. */
function visibleOf({ sheets }: MadeByLoad): readonly string[] {
  return sheets.filter((name) => name !== CARRIER_SHEET);
}

function afterCheck(state: PaneState, event: Extract<PaneEvent, { kind: 'checked' }>): PaneState {
  const reason = damageOf(event.outcome.snapshot);
  if (reason) return { ...state, phase: { kind: 'damaged', reason }, checked: null, news: null };
  const { outcome, day, time, changes, news = stillNews(state.news, outcome) } = event;
  const stale = changes === null || changes.length > 0;
  return { ...state, phase: { kind: 'loaded' }, checked: { outcome, day, time, stale, changes }, news };
}
