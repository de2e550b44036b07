import type { ReturnedWorkbook } from '../../../../consolidate/submission/returnedWorkbook';
import { Failure } from '../../../../plan/failure';
import { streamsInCompoundFile } from '../../../compound/compoundFile';
import { refuseLarge } from '../../refuseLarge';
import { returnedOf } from '../../returnedOf';
import { documentOfXls } from './documentOfXls';
import { summaryOf } from './summaryOf';

const WORKBOOK = 'Workbook';
const WORKBOOK_OF_95 = 'Book';
const SUMMARY = '\u0005SummaryInformation';

/**
 * Reads an .xls file of Excel 97 to 2003 that came back. It has no custom XML part and no tables: tables are found
 * by their headings.
 * @throws Failure `file.too-large`, and as `documentOfXls`
 */
export function readReturnedXls(bytes: Uint8Array): ReturnedWorkbook {
  refuseLarge(bytes.length);
  const streams = streamsInCompoundFile(bytes);
  const workbook = streams.get(WORKBOOK);
  if (!workbook) {
    throw new Failure(streams.has(WORKBOOK_OF_95) ? 'file.old-workbook' : 'file.damaged', {}, 'no workbook');
  }
  const stream = workbook.read();
  if (stream.length < workbook.size) throw new Failure('file.truncated', {}, 'the workbook stream');
  const document = documentOfXls(stream);
  const summary = summaryOf(streams.get(SUMMARY)?.read() ?? new Uint8Array());
  return { ...returnedOf(document), ...summary, format: 'xls' };
}
