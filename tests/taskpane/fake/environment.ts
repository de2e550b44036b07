import type { CheckOutcome } from '../../../src/actions/checkWorkbook';
import { composeFixes } from '../../../src/checks/composeFixes';
import type { PaneActions, PaneEnvironment } from '../../../src/taskpane/paneActions';
import type { Place, Survey, VisiblePort } from '../../../src/workbook/port';
import type { Damage } from '../../../src/workbook/repair/damage';
import { fakeOutcome } from './outcome';
import { fakePlan } from './undo';
import { fakeFacts, fakeUnloaded } from './unload';
import { fakeChange, fakeFindings } from './findings';

export const blankSurvey: Survey = { sheets: ['Sheet1'], tables: [], names: [], ours: false, blank: true };
export const foreignSurvey: Survey = { ...blankSurvey, sheets: ['Chi phí', 'Lương'], blank: false };
export const loadedSurvey: Survey = { ...blankSurvey, ours: true, blank: false, highlights: true };

/** What a stand-in workbook does; each part can be replaced. */
export interface FakeParts {
  readonly survey?: Survey;
  readonly outcome?: () => CheckOutcome;
  readonly damages?: readonly Damage[];
  readonly port?: Partial<VisiblePort>;
  readonly actions?: Partial<PaneActions>;
}

const unexpected = (name: string) => () => Promise.reject(new Error(`${name} was not expected`));

/** A pane's surroundings without Excel, and what was asked of them, in order. */
export function fakeEnvironment(parts: FakeParts = {}): {
  readonly environment: PaneEnvironment;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const outcome = parts.outcome ?? (() => fakeOutcome(fakeFindings(6, 20, 8)));
  const port: VisiblePort = {
    survey: () => Promise.resolve(parts.survey ?? loadedSurvey),
    read: unexpected('read'),
    readAgain: unexpected('readAgain'),
    create: unexpected('create'),
    apply: unexpected('apply'),
    replaceRows: unexpected('replaceRows'),
    merge: unexpected('merge'),
    readWhole: unexpected('readWhole'),
    removePlan: unexpected('removePlan'),
    setFree: unexpected('setFree'),
    rejoin: unexpected('rejoin'),
    clearUnfinished: unexpected('clearUnfinished'),
    setHighlights: unexpected('setHighlights'),
    setSettings: unexpected('setSettings'),
    reveal: unexpected('reveal'),
    selectedRow: () => Promise.resolve(null),
    clearFilter: (place: Place) => {
      asked.push(`clear filter at ${place.cell}`);
      return Promise.resolve({
        restore: () => {
          asked.push('restore filter');
          return Promise.resolve();
        },
      });
    },
    ready: () => Promise.resolve(),
    unlocked: () => port,
    opensSheets: false,
    protectLeftOpen: unexpected('protectLeftOpen'),
    inspect: unexpected('inspect'),
    mend: unexpected('mend'),
    watch: () => Promise.resolve({ stop: () => Promise.resolve() }),
    ...parts.port,
  };
  const note = (words: string) => {
    asked.push(words);
    return Promise.resolve();
  };
  const actions: PaneActions = {
    loadPlan: {
      async perform() {
        await note('load');
        return {
          tables: [
            { name: 'ChiTieu', sheet: 'Chỉ tiêu', range: 'A3:Y13', rows: 10 },
            { name: 'NhiemVu', sheet: 'Nhiệm vụ', range: 'A3:V54', rows: 51 },
          ],
        };
      },
    },
    checkWorkbook: {
      async perform() {
        await note('check');
        return outcome();
      },
    },
    recheckWorkbook: { perform: () => Promise.resolve(null) },
    recordFindings: {
      async perform(_, { findings }) {
        await note(`record ${String(findings.length)}`);
        return { rows: findings.length };
      },
    },
    inspectWorkbook: { perform: () => Promise.resolve(parts.damages ?? []) },
    repairWorkbook: {
      async perform(_, { only }) {
        const mended = (only ?? parts.damages ?? []).filter(({ mend }) => mend.length > 0);
        await note(`repair ${mended.map(({ code }) => code).join(', ')}`);
        return { mended, left: [], back: mended.flatMap(({ mend }) => mend) };
      },
    },
    takeBackRepair: { perform: (_, steps) => note(`take back ${String(steps.length)}`) },
    setHighlights: { perform: (_, { on }) => note(`highlights ${on ? 'on' : 'off'}`) },
    changeSettings: { perform: (_, settings) => note(`settings ${JSON.stringify(settings)}`) },
    applyFixes: {
      async perform(_, { fixes }) {
        const changes = composeFixes(fixes);
        await note(`fix ${changes.map(({ key, after }) => `${key}: ${String(after)}`).join('; ')}`);
        return { changes, marks: [] };
      },
    },
    settleSpellings: {
      async perform(_, { settlement: { unit, accepted, rewritten } }) {
        await note(`settle ${unit}: keep ${accepted.join(', ')}, write over ${rewritten.join(', ')}`);
        return { changes: [...accepted, ...rewritten].map((name) => fakeChange(name, name, unit)) };
      },
    },
    decideFindings: {
      async perform(_, { ids, decision, reason }) {
        await note(`decide ${ids.join(', ')}: ${decision ?? 'open'} ${reason}`.trim());
        return { changes: ids.map((id) => fakeChange(id, '', String(decision))) };
      },
    },
    takeBack: {
      async perform(_, { entry }) {
        await note(`take back entry ${String(entry)}`);
        return { plan: fakePlan(entry), changes: [fakeChange('A.I.1', 'đúng', 'sai')] };
      },
    },
    applyMerge: {
      async perform(_, { consolidation: { merged } }) {
        await note(`merge ${String(merged.length)}`);
        return { cells: merged.length, rows: 0 };
      },
    },
    saveDecisions: {
      async perform() {
        await note('save decisions');
        return { rows: 0 };
      },
    },
    takeReplies: {
      async perform(_, { items }) {
        await note(`take ${String(items.length)} replies`);
        return { changes: [], closed: items.length, reopened: 0 };
      },
    },
    surveyUnload: {
      async perform() {
        await note('look at what would be taken out');
        return fakeFacts();
      },
    },
    unloadPlan: {
      async perform(_, { mode }) {
        await note(`unload ${mode}`);
        return { unloaded: fakeUnloaded, sheets: fakeFacts().sheets };
      },
    },
    restorePlan: { perform: () => note('restore the plan') },
    editRow: {
      async perform(_, { edit: { row, values } }) {
        await note(
          `edit ${row.key}: ${values.map(({ column, after }) => `${column} ${String(after)}`).join(', ')}`,
        );
        return { changes: [] };
      },
    },
    showPlace: {
      async perform(_, { sheet, cell }) {
        await note(`show ${sheet}!${cell}`);
        return { filtered: false, hidden: false };
      },
    },
    ...parts.actions,
  };
  const environment: PaneEnvironment = {
    port,
    actions,
    today: () => '2026-11-23',
    timeOfDay: () => '14:05',
  };
  return { environment, asked };
}
