import { Failure } from '../../../plan/failure';
import type { ReturnedWorkbook } from '../../../consolidate/submission/returnedWorkbook';
import type { CellDocument } from '../../../workbook/document';
import { emptySheet } from '../../../workbook/emptyDocument';
import { COLUMNS, ROWS } from '../../xlsx/read/cellPlace';
import { CellCount } from '../cellLimit';
import { returnedOf } from '../returnedOf';
import { decodedText } from './decodedText';
import { readRecords } from './records';
import { separatorOf } from './separatorOf';

/** The names under which programs save a sheet as text. */
const TABLE_NAME = /\.(?:csv|tsv|tab|txt)$/i;
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
  const text = decodedText(bytes);
  const told = TOLD.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const sheet = emptySheet(name.replace(/^.*[/\\]/, '').replace(TABLE_NAME, ''));
  const count = new CellCount();
  let row = told ? 1 : 0;
  readRecords(body, told?.[1] ?? separatorOf(body), (fields) => {
    const cells = new Map<number, CellDocument>();
    fields.slice(0, COLUMNS).forEach((value, column) => {
      if (value !== '') cells.set(column, { value });
    });
    count.add(cells.size);
    if (cells.size > 0) sheet.rows.set(row, { cells });
    row += 1;
    return row < ROWS;
  });
  const document = { date1904: false, sheets: [sheet], names: [], customXml: [], activeSheet: null };
  return { ...returnedOf(document), modified: null, program: null, format: 'csv' };
}
