import type { ReturnedWorkbook } from '../../consolidate/submission/returnedWorkbook';
import { parseRange } from '../../workbook/a1';
import type { WorkbookDocument } from '../../workbook/document';
import type { ReadingFault } from '../../workbook/reading';
import { carrierSheetIn } from '../xlsx/read/reading/carriersOf';
import { readingOf } from '../xlsx/read/readingOf';
import { outsideCells } from './outsideCells';
import { tableAreas, touches } from './tableAreas';
import { withTypedBelow } from './typedBelow';

/**
 * What the cells of a document say as a workbook that came back, whatever format they were read from.
 * @throws Failure `file.too-many-table-cells`
 */
export function returnedOf(
  document: WorkbookDocument,
  faults: readonly ReadingFault[] = [],
): Pick<ReturnedWorkbook, 'reading' | 'merges' | 'outside'> {
  const asSaved = readingOf(document, faults);
  const reading = { ...asSaved, tables: withTypedBelow(asSaved.tables, document) };
  const carrier = carrierSheetIn(document);
  const merges: Record<string, readonly string[]> = {};
  const outside: ReturnedWorkbook['outside'][number][] = [];
  for (const sheet of document.sheets) {
    if (sheet === carrier) continue;
    const areas = tableAreas(reading.tables, sheet);
    for (const cell of outsideCells(sheet, areas)) outside.push(cell);
    const touching = sheet.merges.filter((merge) => {
      const range = parseRange(merge);
      return range !== null && areas.some((area) => touches(area, range));
    });
    if (touching.length > 0) merges[sheet.name] = touching;
  }
  return { reading, merges, outside };
}
