import { cellName, rangeName } from '../../workbook/a1';
import type { CellStyle, CommentDocument, RowDocument, SheetDocument } from '../../workbook/document';
import { emptySheet } from '../../workbook/emptyDocument';
import type { Slip, SlipCell, SlipRow } from './slip';
import { slipStyles } from './slipStyles';
import { rowWords, slipSheets } from './wording';

const AUTHOR = 'Theo dõi kế hoạch';
const WIDTHS = [24, 70, 60];
const TITLE_LETTERS = 150;
const LINE_HEIGHT = 16;

/** Before the sentence beside a marked cell, for a print without colour. */
const POINTER = '◄ ';

/**
 * The failing rows in full, one below the other, each cell of a row a line of its own: a row of a plan is too
 * wide for a page, and this is never taken for a plan. A failing cell is framed, with its sentence beside it
 * and in a note.
 */
export function rowsSheet({ rows }: Slip): SheetDocument {
  const sheet: SheetDocument = {
    ...emptySheet(slipSheets.rows),
    columns: new Map(WIDTHS.map((width, index) => [index, { width }])),
    protection: { allowFormatColumns: true, allowFormatRows: true },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: null,
      fitToWidth: true,
      footer: 'Các dòng cần xem lại – Trang &P/&N',
    },
    showGridlines: false,
  };
  let next = 0;
  for (const row of rows) next = addRow(sheet, row, next) + 1;
  return sheet;
}

/** Adds a row of the plan from that line on; gives the first free line below it. */
function addRow(sheet: SheetDocument, row: SlipRow, top: number): number {
  const title = `${row.key} · ${rowWords[row.table]}${row.of === undefined ? '' : ` · ${row.of}`}: ${row.title}`;
  const height = Math.ceil(title.length / TITLE_LETTERS) * LINE_HEIGHT;
  sheet.rows.set(top, { height, cells: new Map([[0, { value: title, style: slipStyles.rowTitle }]]) });
  sheet.merges.push(rangeName({ top, left: 0, bottom: top, right: WIDTHS.length - 1 }));
  let next = top + 1;
  for (const sentence of row.sentences) {
    sheet.rows.set(next, line('', '', slipStyles.marked, `${POINTER}${sentence}`));
    next += 1;
  }
  for (const cell of row.cells) {
    sheet.rows.set(next, lineOf(cell));
    sheet.comments.push(...notesOf(cell, next));
    next += 1;
  }
  return next;
}

function lineOf({ heading, value, date, sentences }: SlipCell): RowDocument {
  const marked = sentences.length > 0;
  const plain = date ? slipStyles.date : slipStyles.cell;
  const style = marked ? (date ? slipStyles.markedDate : slipStyles.marked) : plain;
  return line(heading, value, style, marked ? POINTER + sentences.join('\n') : '');
}

function line(heading: string, value: SlipCell['value'], style: CellStyle, sentence: string): RowDocument {
  return {
    cells: new Map([
      [0, { value: heading, style: slipStyles.label }],
      [1, { value, style }],
      [2, { value: sentence, style: slipStyles.sentence }],
    ]),
  };
}

function notesOf({ sentences }: SlipCell, row: number): CommentDocument[] {
  if (sentences.length === 0) return [];
  return [{ cell: cellName(row, 1), author: AUTHOR, text: sentences.join('\n') }];
}
