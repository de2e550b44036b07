import type { SheetDocument } from '../../../workbook/document';
import { parseRange } from '../../../workbook/a1';
import { headingOf } from '../../../workbook/structuredReference';
import { statusWords } from '../../../workbook/words';
import { packageDocument } from './packageDocument';
import type { WorkbenchState } from './state';

/** A unit that leads one row and coordinates none. */
const UNIT = 'khtc';

/** A unit has filled in what it was asked for. */
export const packageReady: WorkbenchState = {
  id: 'package-ready',
  async document(today) {
    const document = await packageDocument(today, UNIT);
    const sheet = document.sheets.find(({ tables }) => tables.some(({ name }) => name === 'NhiemVu'));
    if (sheet) reportFirstRow(sheet);
    return document;
  },
};

function reportFirstRow({ tables, rows }: SheetDocument): void {
  const table = tables.find(({ name }) => name === 'NhiemVu');
  const range = table && parseRange(table.range);
  if (!range) return;
  const values = { status: statusWords.inProgress, percent: 40 } as const;
  for (const [column, value] of Object.entries(values)) {
    const at = table.columns.findIndex(({ name }) => name === headingOf('NhiemVu', column));
    const cell = rows.get(range.top + 1)?.cells.get(range.left + at);
    if (cell) cell.value = value;
  }
}
