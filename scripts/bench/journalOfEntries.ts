import { openFile } from '../../src/files/filePort';
import { patchXlsx } from '../../src/files/xlsx/patch/patchXlsx';
import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import { cellName } from '../../src/workbook/a1';
import { CARRIER_SHEET } from '../../src/workbook/carrier/sheetCarrier';
import { newJournal } from '../../src/workbook/journal/enter';
import type { JournalDraft } from '../../src/workbook/journal/entry';
import { JOURNAL_COLUMN } from '../../src/workbook/journal/head';
import { recognise } from '../../src/workbook/recognise';
import { figure } from './figure';
import { workbookOf } from './sizedPlan';
import { least } from './time';

const ENTRIES = 10_000;
const ROWS = 1_000;

/** A journal of many entries: what it adds to the file, and to opening it. */
export async function journalOfEntries(): Promise<void> {
  const without = await workbookOf(ROWS);
  const column = newJournal(Array.from({ length: ENTRIES }, (_, index) => draftOf(index)));
  const edits = column.map((value, row) => ({
    kind: 'cell' as const,
    sheet: CARRIER_SHEET,
    cell: cellName(row, JOURNAL_COLUMN),
    value,
  }));
  const withJournal = patchXlsx(without, edits).bytes;
  const bytes = withJournal.length - without.length;
  const text = new TextEncoder().encode(column.join('')).length;
  const note = `${(bytes / 1000).toFixed(0)} kB, ${(bytes / ENTRIES).toFixed(0)} B an entry`;
  figure(`a file with ${ENTRIES} entries`, withJournal.length / without.length, 'without them', note);
  figure(`the entries in the file`, bytes / text, 'their text', `${(text / 1e6).toFixed(2)} MB`);
  const read = async (file: Uint8Array): Promise<number> =>
    recognise(await openFile(file).read()).journal?.entries.length ?? 0;
  if ((await read(withJournal)) !== ENTRIES) throw new Error('The journal was not read.');
  const plain = await least(3, () => read(without));
  const both = await least(3, () => read(withJournal));
  figure(
    `open ${ROWS} tasks with them`,
    both / plain,
    'without them',
    `${(both - plain).toFixed(0)} ms more`,
  );
}

/** Every fourth entry rewrites a text of the plan, the others enter progress. */
function draftOf(index: number): JournalDraft {
  const { tasks } = bundledPlan;
  const task = tasks[index % tasks.length];
  const day = String((index % 28) + 1).padStart(2, '0');
  const long = index % 4 === 0;
  const [column, before, after] = long
    ? (['text', task?.text ?? '', `${task?.text ?? ''} (đã rà soát)`] as const)
    : (['percent', index % 100, (index * 7) % 100] as const);
  return {
    at: `2026-11-${day}T08:${String(index % 60).padStart(2, '0')}`,
    action: long ? 'apply-fixes' : 'edit-row',
    by: ['Nguyễn Thị Lan', 'Trần Văn Minh', 'Lê Hoàng'][index % 3] ?? '',
    changes: [
      {
        table: 'NhiemVu',
        key: task?.key ?? '',
        column,
        sheet: 'Nhiệm vụ',
        cell: cellName((index % ROWS) + 1, long ? 5 : 15),
        before,
        after,
      },
    ],
    facts: [],
  };
}
