import type { SheetDocument, WorkbookDocument } from '../../../../workbook/document';
import type { WorkbookReading } from '../../../../workbook/reading';
import { CARRIER_NAMESPACE } from '../../../../workbook/carrier/partCarrier';
import { CARRIER_SHEET, sheetText } from '../../../../workbook/carrier/sheetCarrier';
import { rootNamespaceOf } from '../../../xml/rootNamespace';

/**
 * The raw text of the two carriers. The sheet is found by its name, else by what a hidden sheet holds,
 * since people and programs rename sheets.
 */
export function carriersOf(document: WorkbookDocument): WorkbookReading['carriers'] {
  const part = document.customXml.find(({ xml }) => rootNamespaceOf(xml) === CARRIER_NAMESPACE);
  const sheet = carrierSheetIn(document);
  return { part: part?.xml ?? null, sheet: sheet ? sheetText(firstColumn(sheet)) : null };
}

/** The sheet that carries; undefined where there is none. */
export function carrierSheetIn({ sheets }: WorkbookDocument): SheetDocument | undefined {
  return (
    sheets.find(({ name }) => name.toLowerCase() === CARRIER_SHEET.toLowerCase()) ??
    sheets.find((candidate) => candidate.visibility !== 'visible' && looksLikeCarrier(candidate))
  );
}

function firstColumn(sheet: SheetDocument): unknown[] {
  return [...sheet.rows]
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row.cells.get(0)?.value ?? null);
}

/** The first piece begins with its number, a checksum and the beginning of an object. */
function looksLikeCarrier(sheet: SheetDocument): boolean {
  const first = sheet.rows.get(0)?.cells.get(0)?.value;
  return typeof first === 'string' && /^1:[0-9a-f]{16} \{/.test(first);
}
