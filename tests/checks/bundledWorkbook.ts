import { loadPlan } from '../../src/actions/loadPlan';
import { checkWorkbook, type CheckOutcome } from '../../src/actions/checkWorkbook';
import { newFile, openFile } from '../../src/files/filePort';
import { bundledPlan, bundledReading } from '../../src/plan/bundled/bundledPlan';
import { bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import type { WorkbookPort } from '../../src/workbook/port';

const LOADED_ON = '2024-06-01';

export const contextOn = <Port extends WorkbookPort>(port: Port, today: string) => ({
  port,
  today,
  progress: () => undefined,
});

let written: Promise<Uint8Array> | null = null;

/** The .xlsx file into which the bundled plan was loaded. */
export function bundledFile(): Promise<Uint8Array> {
  written ??= load();
  return written;
}

async function load(): Promise<Uint8Array> {
  const port = newFile('2024-06-01T08:00:00Z');
  await loadPlan.perform(contextOn(port, LOADED_ON), {
    reading: bundledReading,
    registry: bundledRegistry,
    asOf: LOADED_ON,
  });
  return port.bytes();
}

/** What the check says of the file on the day. */
export function checkedOn(file: Uint8Array, asOf: string): Promise<CheckOutcome> {
  return checkWorkbook.perform(contextOn(openFile(file), asOf), { asOf, original: bundledPlan });
}
