import type { ActionContext } from '../../../src/actions/action';
import { loadPlan } from '../../../src/actions/loadPlan';
import type { UnloadMode, UnloadOutcome } from '../../../src/actions/unloadPlan';
import { restorePlan, surveyUnload, unloadPlan } from '../../../src/actions/unloadPlan';
import { createExcelPort } from '../../../src/excel/excelPort';
import { bundledReading } from '../../../src/plan/bundled/bundledPlan';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import type { WorkbookDocument } from '../../../src/workbook/document';
import type { VisiblePort } from '../../../src/workbook/port';
import type { UnloadFacts } from '../../../src/workbook/unload/unloadFacts';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { startHost } from '../../workbench/officeJs';
import { stateOf } from '../safety/workbookState';

const source = { reading: bundledReading, registry: bundledRegistry };

/** A workbook that a person works with, into which the plan is loaded, and what can be done with it. */
export interface Unloading extends ReturnType<typeof startHost> {
  readonly port: VisiblePort;
  load(): Promise<void>;
  facts(): Promise<UnloadFacts>;
  unload(mode: UnloadMode, agreed?: string): Promise<UnloadOutcome>;
  restore(outcome: UnloadOutcome): Promise<void>;
  /** Writes into a cell as a person does. */
  type(sheet: string, cell: string, value: string | number): Promise<void>;
  state(): unknown;
}

export function startUnloading(document: WorkbookDocument): Unloading {
  const started = startHost(document);
  const port = createExcelPort(started.Excel);
  const context: ActionContext<VisiblePort> = { port, today: '2026-11-23', progress: () => undefined };
  const facts = (): Promise<UnloadFacts> => surveyUnload.perform(context, source);
  return {
    ...started,
    port,
    facts,
    async load() {
      await loadPlan.perform(context, { ...source, asOf: null });
    },
    async unload(mode, agreed) {
      const mark = agreed ?? (await facts()).mark;
      return unloadPlan.perform(context, { ...source, mode, agreed: mark });
    },
    restore: ({ unloaded }) => restorePlan.perform(context, unloaded),
    async type(sheet, cell, value) {
      await started.Excel.run(async (request) => {
        const range = request.workbook.worksheets.getItem(sheet).getRange(cell);
        if (typeof value === 'string' && value.startsWith('=')) range.formulas = [[value]];
        else range.values = [[value]];
        await request.sync();
      });
    },
    state: () => structuredClone(stateOf(started.model)),
  };
}

/** Every formula of a workbook that gives an error, with its place. */
export function brokenIn(model: WorkbookModel): readonly string[] {
  return model.document.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { formula }]) => {
        const value = formula === undefined ? null : model.value(sheet.name, row, column);
        const broken = typeof value === 'object' && value !== null;
        return broken ? [`${sheet.name} ${row} ${column} ${formula ?? ''} ${value.error}`] : [];
      }),
    ),
  );
}
