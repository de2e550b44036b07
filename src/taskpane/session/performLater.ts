import { Failure } from '../../plan/failure';
import type { WorkbookChange } from '../../workbook/change';
import { check } from './check';
import type { Command } from './command';
import {
  decidedNotice,
  fixedNotice,
  mergedNotice,
  repairedNotice,
  repliesNotice,
  settingsBefore,
  settledNotice,
  takenBackNotice,
  takingBack,
} from './notices';
import type { Performers, Tools } from './tools';

/** What nobody can ask for before the pane has been seen: its code is fetched after that. */
export type LaterKind = Exclude<Command['kind'], 'start' | 'load' | 'check'>;

const performers: Performers<LaterKind> = {
  async 'clear-unfinished'(tools) {
    await tools.environment.port.clearUnfinished();
    tools.tell({ kind: 'surveyed', survey: await tools.environment.port.survey() });
    const message = { code: 'pane.notice.unfinished-gone' };
    tools.tell({ kind: 'noticed', notice: { message, undo: null } });
  },

  async 'protect-left-open'(tools, { leave }) {
    await tools.environment.port.protectLeftOpen(leave ? 'leave' : (tools.unlock ?? {}));
    tools.tell({ kind: 'surveyed', survey: await tools.environment.port.survey() });
    const message = { code: leave ? 'pane.notice.left-unprotected' : 'pane.notice.protected-again' };
    tools.tell({ kind: 'noticed', notice: { message, undo: null } });
  },

  async 'survey-unload'(tools) {
    const facts = await tools.environment.actions.surveyUnload.perform(tools.context);
    tools.tell({ kind: 'looked-at', facts });
  },

  async unload(tools, { mode, agreed }) {
    const { unloadPlan } = tools.environment.actions;
    const { unloaded, sheets } = await unloadPlan.perform(tools.context, { mode, agreed });
    tools.retryWith({ kind: 'start' });
    tools.tell({ kind: 'unloaded', survey: await tools.environment.port.survey() });
    const message = { code: `pane.notice.unloaded-${mode}`, params: { count: sheets.length } };
    tools.tell({ kind: 'noticed', notice: { message, undo: { kind: 'restore-plan', unloaded } } });
  },

  async 'restore-plan'(tools, { unloaded }) {
    await tools.environment.actions.restorePlan.perform(tools.context, unloaded);
    tools.tell({ kind: 'surveyed', survey: await tools.environment.port.survey() });
    tools.retryWith({ kind: 'check' });
    await check(tools);
    const notice = { message: { code: 'pane.notice.restored-plan' }, undo: null };
    tools.tell({ kind: 'noticed', notice });
  },

  async repair(tools, { only }) {
    const { repairWorkbook } = tools.environment.actions;
    const { mended, left, back } = await repairWorkbook.perform(tools.context, { only });
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    await check(tools);
    tools.tell({ kind: 'noticed', notice: repairedNotice(mended, left, back) });
  },

  async unrepair(tools, { back }) {
    await tools.environment.actions.takeBackRepair.perform(tools.context, back);
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    await check(tools);
    tools.tell({ kind: 'noticed', notice: { message: { code: 'pane.notice.unrepaired' }, undo: null } });
  },

  async record(tools, { language }) {
    const outcome = tools.state().checked?.outcome;
    if (!outcome) return;
    const { findings, snapshot } = outcome;
    const { recordFindings } = tools.environment.actions;
    const { rows } = await recordFindings.perform(tools.context, { findings, snapshot, language });
    const sheet = snapshot.tables.KiemTra?.sheet ?? 'KiemTra';
    // What is listed by now is known to the next fix or decision.
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    await check(tools);
    tools.tell({
      kind: 'noticed',
      notice: { message: { code: 'pane.notice.recorded', params: { rows, sheet } }, undo: null },
    });
  },

  async highlight(tools, { on }) {
    await tools.environment.actions.setHighlights.perform(tools.context, { on });
    tools.tell({ kind: 'highlighted', on });
    const message = { code: on ? 'pane.notice.highlights-on' : 'pane.notice.highlights-off' };
    tools.tell({ kind: 'noticed', notice: { message, undo: { kind: 'highlight', on: !on } } });
  },

  async settings(tools, { settings }) {
    const undo = settingsBefore(tools.state().checked, settings);
    await tools.environment.actions.changeSettings.perform(tools.context, settings);
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    const { asOf, dueSoonDays } = await check(tools);
    const message = { code: 'pane.notice.settings', params: { day: asOf, days: dueSoonDays } };
    tools.tell({ kind: 'noticed', notice: { message, undo } });
  },

  async fix(tools, { fixes, undoing, ids }) {
    const snapshot = tools.state().checked?.outcome.snapshot;
    const { changes, marks } = await tools.environment.actions.applyFixes.perform(tools.context, {
      fixes,
      ...(ids && snapshot ? { listed: { ids, snapshot } } : {}),
    });
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    const outcome = await check(tools);
    const undo = undoing ? null : takingBack([...changes, ...marks], outcome.snapshot);
    tools.tell({ kind: 'noticed', notice: fixedNotice(changes.length, outcome, undoing, undo) });
  },

  async decide(tools, { ids, decision, reason, language }) {
    const outcome = tools.state().checked?.outcome;
    if (!outcome) return;
    const { findings, snapshot } = outcome;
    const { changes } = await tools.environment.actions.decideFindings.perform(tools.context, {
      findings,
      snapshot,
      language,
      ids,
      decision,
      reason,
    });
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    const after = await check(tools);
    const undo = changes.length > 0 ? takingBack(changes, after.snapshot) : null;
    tools.tell({ kind: 'noticed', notice: decidedNotice(ids.length, decision, undo) });
  },

  async 'take-replies'(tools, { items, language }) {
    const outcome = tools.state().checked?.outcome;
    if (!outcome) return;
    const { findings, snapshot } = outcome;
    const input = { items, findings, snapshot, language };
    const taken = await tools.environment.actions.takeReplies.perform(tools.context, input);
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    const after = await check(tools);
    tools.tell({ kind: 'noticed', notice: repliesNotice(items, taken, after.snapshot) });
  },

  async settle(tools, { snapshot, cluster, settlement }) {
    const input = { snapshot, cluster, settlement };
    const { changes } = await tools.environment.actions.settleSpellings.perform(tools.context, input);
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    const after = await check(tools);
    tools.tell({ kind: 'noticed', notice: settledNotice(input, changes, after.snapshot) });
  },

  async 'edit-row'(tools, { edit }) {
    const { key } = edit.row;
    const outcome = tools.state().checked?.outcome;
    if (!outcome) return;
    const changes = await unlessChanged(() =>
      tools.environment.actions.editRow.perform(tools.context, { edit, outcome }),
    );
    if (changes === null) {
      // The form shows both values once the cells have been read again.
      await check(tools);
      const message = { code: 'pane.notice.row-changed-meanwhile', params: { key } };
      tools.tell({ kind: 'noticed', notice: { message, undo: null } });
      return;
    }
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    const { snapshot } = await check(tools);
    const message = { code: 'pane.notice.row-saved', params: { key, count: changes.length } };
    tools.tell({ kind: 'noticed', notice: { message, undo: takingBack(changes, snapshot) } });
  },

  async 'take-back'(tools, { entry, choices }) {
    const { takeBack } = tools.environment.actions;
    const done = await takeBack.perform(tools.context, { entry, choices });
    const lit = done.plan.facts.highlights;
    if (lit !== null) tools.tell({ kind: 'highlighted', on: lit });
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    tools.tell({ kind: 'noticed', notice: takenBackNotice(done, (await check(tools)).snapshot) });
  },

  async merge(tools, { consolidation, language }) {
    const outcome = tools.state().checked?.outcome;
    if (!outcome) return;
    const { snapshot: before, asOf } = outcome;
    const input = { consolidation, snapshot: before, asOf, language };
    const { cells } = await tools.environment.actions.applyMerge.perform(tools.context, input);
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    const { snapshot } = await check(tools);
    tools.tell({ kind: 'noticed', notice: mergedNotice(cells, before, snapshot) });
  },

  async 'save-decisions'(tools, { consolidation, language }) {
    const outcome = tools.state().checked?.outcome;
    if (!outcome) return;
    const { snapshot, asOf } = outcome;
    const input = { consolidation, snapshot, asOf, language };
    await tools.environment.actions.saveDecisions.perform(tools.context, input);
    tools.tell({ kind: 'changed' });
    tools.retryWith({ kind: 'check' });
    await check(tools);
    const { conflicts, requests } = consolidation;
    const asked = [...conflicts, ...requests];
    const count = asked.filter(({ decision }) => decision !== null).length;
    const params = { count, open: asked.length - count };
    const message = { code: 'pane.notice.decisions-saved', params };
    tools.tell({ kind: 'noticed', notice: { message, undo: null } });
  },

  async 'selected-row'(tools) {
    tools.tell({ kind: 'selected', row: await tools.environment.port.selectedRow() });
  },

  async show(tools, { place, label }) {
    const revealed = await tools.environment.actions.showPlace.perform(tools.context, place);
    const filter = tools.filterKept() ? 'cleared' : 'as-was';
    tools.tell({ kind: 'shown', shown: { place, label, revealed, filter } });
  },

  async 'clear-filter'(tools) {
    const { shown } = tools.state();
    if (!shown) return;
    const { restore } = await tools.environment.port.clearFilter(shown.place);
    tools.keepFilter(restore);
    tools.tell({ kind: 'shown', shown: { ...shown, filter: 'cleared' } });
    const revealed = await tools.environment.actions.showPlace.perform(tools.context, shown.place);
    tools.tell({ kind: 'shown', shown: { ...shown, revealed, filter: 'cleared' } });
  },

  async 'restore-filter'(tools) {
    await tools.restoreFilters();
    tools.tell({ kind: 'hid-shown' });
    tools.tell({ kind: 'noticed', notice: { message: { code: 'pane.notice.filter-back' }, undo: null } });
  },
};

/** Does what a command says, telling the pane as it goes. Throws what the actions throw. */
export function performLater(
  tools: Tools,
  command: Extract<Command, { readonly kind: LaterKind }>,
): Promise<void> {
  const performer = performers[command.kind] as (tools: Tools, command: Command) => Promise<void>;
  return performer(tools, command);
}

/** What an edit changed; null where a cell held something else than when the person began. */
async function unlessChanged(
  edit: () => Promise<{ readonly changes: readonly WorkbookChange[] }>,
): Promise<readonly WorkbookChange[] | null> {
  try {
    return (await edit()).changes;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'workbook.cell-changed') return null;
    throw thrown;
  }
}
