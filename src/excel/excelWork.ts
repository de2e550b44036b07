import { tablesOfStep } from '../workbook/placedStep';
import type { Unlock, VisiblePort } from '../workbook/port';
import type { RepairPort } from '../workbook/repair/port';
import { apply } from './apply';
import { clearFilter } from './clearFilter';
import { create, lookFirst } from './create/create';
import { setHighlights } from './highlights';
import { inspect } from './inspect/inspect';
import { JournalMemory } from './journal/journalMemory';
import { mend } from './mend/mend';
import { merge } from './merge/merge';
import { read } from './read/read';
import { readAgain } from './read/readAgain';
import { replaceRows } from './rows/replaceRows';
import { reveal } from './reveal';
import { protectLeftOpen } from './protection/protectLeftOpen';
import type { WritingTargets } from './protection/targets';
import { followedTables, placesOfSteps, settingCells, tablesOfChanges } from './protection/targets';
import { unlocking } from './protection/unlocking';
import type { ExcelLibrary } from './request/run';
import { reading, writing } from './request/run';
import { selectedRow } from './selectedRow';
import { setSettings } from './settings';
import { bringBack } from './unload/bringBack';
import { readWhole } from './unload/readWhole';
import { removePlan } from './unload/removePlan';
import { setFree } from './unload/setFree';
import type { WayBack } from './request/wayBack';

/** What reads and writes the workbook; see `createExcelPort`. */
export type ExcelWork = Omit<
  VisiblePort & RepairPort,
  'survey' | 'ready' | 'watch' | 'readPlan' | 'canMend' | 'unlocked' | 'opensSheets'
>;

/** What is done in Excel, each call in requests of its own; `unlock` opens sheets that are protected. */
export function excelWork(excel: ExcelLibrary, unlock: Unlock | null = null): ExcelWork {
  const memory = new JournalMemory();
  const written = <T>(
    targets: WritingTargets,
    work: (context: Excel.RequestContext, way: WayBack) => Promise<T>,
  ): Promise<T> => unlocking(excel, unlock, targets, () => writing(excel, work));
  return {
    read: () => reading(excel, (context) => read(context, memory)),
    readAgain: (before, hints) => reading(excel, (context) => readAgain(context, before, hints)),
    create: (blueprint) => create(excel, blueprint),
    apply: (changes, note) =>
      written(tablesOfChanges(changes), (context, way) => apply(context, changes, way, note)),
    replaceRows: (table, rows, note, changes) =>
      written({ tables: [table] }, (context, way) => replaceRows(context, table, rows, way, note, changes)),
    merge: (step, note) =>
      written({ tables: tablesOfStep(step) }, (context, way) => merge(context, step, way, note)),
    readWhole: () => reading(excel, readWhole),
    removePlan: (made) => removePlan(excel, made),
    setFree: (free) => writing(excel, (context, way) => setFree(context, free, way)),
    rejoin: (free) => writing(excel, (context, way) => bringBack(context, free, way)),
    clearUnfinished: async () => {
      await lookFirst(excel);
    },
    setHighlights: (on, note) =>
      written(followedTables, (context, way) => setHighlights(context, on, way, note)),
    setSettings: (settings, note) =>
      written(settingCells, (context, way) => setSettings(context, settings, way, note)),
    reveal: (place) => reading(excel, (context) => reveal(context, place)),
    selectedRow: () => reading(excel, selectedRow),
    clearFilter: (place) => clearFilter(excel, place),
    inspect: () => reading(excel, inspect),
    mend: (steps, note, facts) =>
      unlocking(excel, unlock, placesOfSteps(steps), () => mend(excel, steps, note, facts)),
    protectLeftOpen: (how) => protectLeftOpen(excel, how),
  };
}
