import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { recheckWorkbook } from '../../src/actions/recheckWorkbook';
import { WorkbookMemory } from '../../src/actions/workbookMemory';
import { createExcelPort } from '../../src/excel/excelPort';
import { openFile } from '../../src/files/filePort';
import type { CellRange } from '../../src/workbook/a1';
import type { ChangeHint } from '../../src/workbook/hint';
import type { WorkbookPort } from '../../src/workbook/port';
import type { RawTable, WorkbookReading } from '../../src/workbook/reading';
import { headingOf } from '../../src/workbook/structuredReference';
import { startHost } from '../../tests/workbench/officeJs';
import { figure } from './figure';
import { DAY, loadInto, workbookOf } from './sizedPlan';
import { least } from './time';

const ROWS = 5_000;
const ROUNDS = 25;

const judging = { asOf: DAY, original: null };
const context = { today: DAY, progress: () => undefined };

/** Checking again after one edited cell, against checking all: from a reading, and through Office.js. */
export async function recheck(): Promise<void> {
  await fromReading();
  await throughExcel();
}

async function fromReading(): Promise<void> {
  let reading = await openFile(await workbookOf(ROWS)).read();
  const port = { read: () => Promise.resolve(reading) } as Pick<WorkbookPort, 'read'> as WorkbookPort;
  const full = await least(9, () => checkWorkbook.perform({ ...context, port }, judging));
  const memory = new WorkbookMemory();
  await checkWorkbook.perform({ ...context, port }, { ...judging, memory });
  let round = 0;
  const again = await least(ROUNDS, async () => {
    round += 1;
    reading = withDeadline(reading, round * 7, `Quý V/20${10 + round}`);
    await checkWorkbook.perform({ ...context, port }, { ...judging, memory });
  });
  figure(`check after one cell of ${ROWS} tasks`, again / full, 'checking all of them', ms(again, full));
}

/** The reading with one deadline typed over; all other rows are the same. */
function withDeadline(reading: WorkbookReading, row: number, text: string): WorkbookReading {
  const edited = (table: RawTable): RawTable => {
    const place = table.headings.indexOf(headingOf('NhiemVu', 'deadline'));
    const rows = table.rows.map((cells, index) =>
      index === row ? cells.map((cell, at) => (at === place ? { ...cell, value: text } : cell)) : cells,
    );
    return { ...table, rows };
  };
  return {
    ...reading,
    tables: reading.tables.map((table) => (table.name === 'NhiemVu' ? edited(table) : table)),
  };
}

async function throughExcel(): Promise<void> {
  const { Excel, host } = startHost();
  const port = createExcelPort(Excel);
  await loadInto(port, ROWS);
  const full = await least(3, () => checkWorkbook.perform({ ...context, port }, judging));
  const memory = new WorkbookMemory();
  let outcome = await checkWorkbook.perform({ ...context, port }, { ...judging, memory });
  const ids = Object.entries(outcome.reading?.sheetIds ?? {});
  const [sheetId = ''] = ids.find(([, name]) => name === 'Nhiệm vụ') ?? [];
  let row = 100;
  const again = await least(ROUNDS, async () => {
    row += 7;
    host.person.type('Nhiệm vụ', `K${row + 1}`, 'Quý V/2025');
    host.forget();
    const range: CellRange = { top: row, left: 10, bottom: row, right: 10 };
    const hints: ChangeHint[] = [{ sheetId, range, moves: false, remote: false }];
    const after = await recheckWorkbook.perform(
      { ...context, port },
      { ...judging, memory, before: outcome, hints },
    );
    if (!after) throw new Error('All of the workbook was to be read.');
    outcome = after;
  });
  const { sent, answered } = host.bytes;
  const note = `${ms(again, full)}; ${host.syncs} syncs, ${sent + answered} bytes`;
  figure('the same through Office.js, read again', again / full, 'reading and checking all of them', note);
}

const ms = (again: number, full: number): string => `${again.toFixed(1)} of ${full.toFixed(0)} ms`;
