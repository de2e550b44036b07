import type { Unlock, VisiblePort } from '../workbook/port';
import type { RepairPort } from '../workbook/repair/port';
import type { ExcelWork } from './excelWork';
import { ready } from './request/ready';
import type { ExcelLibrary } from './request/run';
import { reading } from './request/run';
import { survey } from './survey';
import { watch } from './watch';

/**
 * The workbook that Excel has open, through Office.js and members of ExcelApi 1.14 at most. How many syncs
 * an operation takes stands beside it and does not grow with the rows; every failure is a `Failure`.
 *
 * Looking at the workbook is here at once; the code that reads and writes it comes when it is first asked for.
 */
export function createExcelPort(excel: ExcelLibrary, unlock: Unlock | null = null): VisiblePort & RepairPort {
  let made: ExcelWork | null = null;
  // Made once: it remembers the journal.
  const work = async (): Promise<ExcelWork> => {
    const { excelWork } = await import('./excelWork');
    return (made ??= excelWork(excel, unlock));
  };
  return {
    survey: () => reading(excel, survey),
    ready: () => reading(excel, ready),
    watch: (onChange) => watch(excel, onChange),
    read: async () => (await work()).read(),
    readAgain: async (before, hints) => (await work()).readAgain(before, hints),
    create: async (blueprint) => (await work()).create(blueprint),
    apply: async (changes, note) => (await work()).apply(changes, note),
    replaceRows: async (table, rows, note, changes) => (await work()).replaceRows(table, rows, note, changes),
    merge: async (step, note) => (await work()).merge(step, note),
    readWhole: async () => (await work()).readWhole(),
    removePlan: async (made) => (await work()).removePlan(made),
    setFree: async (free) => (await work()).setFree(free),
    rejoin: async (free) => (await work()).rejoin(free),
    clearUnfinished: async () => (await work()).clearUnfinished(),
    setHighlights: async (on, note) => (await work()).setHighlights(on, note),
    setSettings: async (settings, note) => (await work()).setSettings(settings, note),
    reveal: async (place) => (await work()).reveal(place),
    selectedRow: async () => (await work()).selectedRow(),
    clearFilter: async (place) => (await work()).clearFilter(place),
    unlocked: (leave) => createExcelPort(excel, leave),
    opensSheets: unlock !== null,
    protectLeftOpen: async (how) => (await work()).protectLeftOpen(how),
    inspect: async () => (await work()).inspect(),
    canMend: () => true,
    mend: async (steps, note, facts) => (await work()).mend(steps, note, facts),
  };
}
