import { createExcelPort } from '../../src/excel/excelPort';
import { startHost } from '../../tests/workbench/officeJs';
import { figure } from './figure';
import { loadInto, SIZES, workbookOf } from './sizedPlan';
import { least } from './time';

/** Loading a plan through Office.js into the stand-in for Excel, against writing the same plan as a file. */
export async function loadThroughExcel(): Promise<void> {
  for (const rows of SIZES) {
    const file = await least(3, () => workbookOf(rows));
    let syncs = 0;
    let sent = 0;
    const load = await least(3, async () => {
      const { Excel, host } = startHost();
      await loadInto(createExcelPort(Excel), rows);
      syncs = host.syncs;
      sent = host.bytes.sent;
    });
    const note = `${syncs} syncs, ${sent} bytes, ${(load / rows).toFixed(2)} ms a row`;
    figure(`load ${rows} tasks through Office.js`, load / file, 'writing the same plan as a file', note);
  }
}
