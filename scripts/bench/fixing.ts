import { applyFixes } from '../../src/actions/applyFixes';
import { createExcelPort } from '../../src/excel/excelPort';
import type { Fix } from '../../src/checks/finding';
import { startHost } from '../../tests/workbench/officeJs';
import { figure } from './figure';
import { DAY, loadInto, planOf } from './sizedPlan';

const ROWS = 5_000;

/** Fixing cells through Office.js: what 1,000 cost against one. */
export async function fixing(): Promise<void> {
  const one = await costOf(1);
  const many = await costOf(1_000);
  const note = `${many.syncs} syncs for 1,000 cells, ${one.syncs} for one; ${many.sent} bytes sent, ${many.answered} answered`;
  figure(`fix 1,000 cells among ${ROWS} tasks: syncs`, many.syncs / one.syncs, 'fixing one cell', note);
}

async function costOf(cells: number): Promise<{ syncs: number; sent: number; answered: number }> {
  const { Excel, host } = startHost();
  const port = createExcelPort(Excel);
  await loadInto(port, ROWS);
  host.forget();
  const fixes = planOf(ROWS).plan.tasks.slice(0, cells).map(fixOf);
  await applyFixes.perform({ port, today: DAY, progress: () => undefined }, { fixes });
  return { syncs: host.syncs, ...host.bytes };
}

function fixOf(task: { readonly key: string; readonly result: string }, index: number): Fix {
  const after = `${task.result} (đã sửa)`;
  const change = {
    table: 'NhiemVu' as const,
    key: task.key,
    column: 'result',
    sheet: 'Nhiệm vụ',
    cell: `I${index + 2}`,
    before: task.result,
    after,
  };
  return { label: { code: 'check.fix.write-text', params: { text: after } }, sure: true, changes: [change] };
}
