import type { Host } from '../../../src/workbench/host/host';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { startHost, type ExcelLibrary } from '../officeJs';
import type { Fact } from './fact';

/** A running `Excel.run` on a new workbook, and what stands behind it. */
export interface Stage {
  readonly Excel: ExcelLibrary;
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** The first sheet, called Sheet1. */
  readonly sheet: Excel.Worksheet;
  readonly host: Host;
  readonly model: WorkbookModel;
  sync(): Promise<void>;
}

/** Does what a fact says, sends what is still queued, and gives what came of it; a refusal as its code. */
export async function outcomeOf({ does, given = {} }: Fact): Promise<unknown> {
  const { Excel, host, model } = startHost(undefined, given);
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      const sync = (): Promise<void> => context.sync();
      const answer = await does({ Excel, context, workbook, sheet, host, model, sync });
      await context.sync();
      return answer;
    });
  } catch (error) {
    const code = codeIn(error);
    if (code === null) throw error;
    return { refused: code };
  }
}

function codeIn(error: unknown): string | null {
  const known = typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error;
  return known ? String(error.code) : null;
}

interface Loadable extends OfficeExtension.ClientObject {
  load(properties: string): unknown;
}

/** Loads one property and gives it. */
export async function read<T extends Loadable, K extends keyof T & string>(
  object: T,
  property: K,
): Promise<T[K]> {
  object.load(property);
  await object.context.sync();
  return object[property];
}

/** The code that a promise is refused with, or null where it is not. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return codeIn(error);
  }
}
