import { Failure } from '../../../plan/failure';
import type { ReturnedWorkbook } from '../../../consolidate/submission/returnedWorkbook';
import { cellName } from '../../../workbook/a1';
import type { CellDocument } from '../../../workbook/document';
import type { ReadingFault } from '../../../workbook/reading';
import { emptySheet } from '../../../workbook/emptyDocument';
import { COLUMNS, ROWS } from '../../xlsx/read/cellPlace';
import { CellCount } from '../cellLimit';
import { refuseLarge } from '../refuseLarge';
import { returnedOf } from '../returnedOf';
import { decodedText } from './decodedText';
import { readRecords } from './records';
import { separatorOf } from './separatorOf';

/** The names under which programs save a sheet as text. */
const TABLE_NAME = /\.(?:csv|tsv|tab|txt)$/i;
const LONGEST_FOUND = 1000;
/** What Excel writes in front to tell its separator. */
const TOLD = /^sep=([;,\t|])(?:\r\n|\n|\r|$)/i;

/**
 * Reads a sheet that came back as text. Every cell is text, also one that looks like a number or a formula. It
 * has no carrier; its one sheet bears the file's name.
 * @param name the file's own name
 * @throws Failure `file.text` where the name says something else than a table in text, `file.not-utf8`,
 *   `file.too-many-cells`
 */
export function readReturnedCsv(bytes: Uint8Array, name: string): ReturnedWorkbook {
  if (!TABLE_NAME.test(name)) throw new Failure('file.text');
  refuseLarge(bytes.length);
  const text = decodedText(bytes);
  const told = TOLD.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const sheet = emptySheet(name.replace(/^.*[/\\]/, '').replace(TABLE_NAME, ''));
  const count = new CellCount();
  const faults: ReadingFault[] = [];
  let row = told ? 1 : 0;
  readRecords(body, told?.[1] ?? separatorOf(body), (fields) => {
    const cells = new Map<number, CellDocument>();
    fields.forEach((value, column) => {
      if (value === '') return;
      count.add(1);
      if (column < COLUMNS) cells.set(column, { value });
      else
        faults.push({
          code: 'no-place',
          sheet: sheet.name,
          cell: cellName(row, COLUMNS - 1),
          found: value.slice(0, LONGEST_FOUND),
        });
    });
    if (cells.size > 0) sheet.rows.set(row, { cells });
    row += 1;
    return row < ROWS;
  });
  const document = { date1904: false, sheets: [sheet], names: [], customXml: [], activeSheet: null };
  return { ...returnedOf(document, faults), modified: null, program: null, format: 'csv' };
}
