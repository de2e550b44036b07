import type { VisiblePort } from '../workbook/port';
import { apply } from './apply';
import { clearFilter } from './clearFilter';
import { create, lookFirst } from './create';
import { setHighlights } from './highlights';
import { inspect } from './inspect/inspect';
import { mend } from './mend/mend';
import { read } from './read';
import { ready } from './ready';
import { replaceRows } from './replaceRows';
import { reveal } from './reveal';
import type { ExcelLibrary } from './run';
import { reading, writing } from './run';
import { setSettings } from './settings';
import { survey } from './survey';
import { readWhole } from './unload/readWhole';
import { bringBack } from './unload/bringBack';
import { removePlan } from './unload/removePlan';
import { setFree } from './unload/setFree';
import { watch } from './watch';

/**
 * The workbook that Excel has open, through Office.js and members of ExcelApi 1.14 at most. How many syncs
 * an operation takes stands beside it and does not grow with the rows; every failure is a `Failure`.
 */
export function createExcelPort(excel: ExcelLibrary): VisiblePort {
  return {
    survey: () => reading(excel, survey),
    read: () => reading(excel, read),
    create: (blueprint) => create(excel, blueprint),
    apply: (changes) => writing(excel, (context, way) => apply(context, changes, way)),
    replaceRows: (table, rows) => writing(excel, (context, way) => replaceRows(context, table, rows, way)),
    readWhole: () => reading(excel, readWhole),
    removePlan: (made) => removePlan(excel, made),
    setFree: (free) => writing(excel, (context, way) => setFree(context, free, way)),
    rejoin: (free) => writing(excel, (context, way) => bringBack(context, free, way)),
    clearUnfinished: async () => {
      await lookFirst(excel);
    },
    setHighlights: (on) => writing(excel, (context, way) => setHighlights(context, on, way)),
    setSettings: (settings) => writing(excel, (context, way) => setSettings(context, settings, way)),
    reveal: (place) => reading(excel, (context) => reveal(context, place)),
    clearFilter: (place) => clearFilter(excel, place),
    ready: () => reading(excel, ready),
    watch: (onChange) => watch(excel, onChange),
    inspect: () => reading(excel, inspect),
    canMend: () => true,
    mend: (steps) => mend(excel, steps),
  };
}
