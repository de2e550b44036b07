import type { CellValue, SheetDocument, WorkbookDocument } from '../../../src/workbook/document';
import { slipDocument } from '../../../src/review/slip/slipDocument';
import type { Slip } from '../../../src/review/slip/slip';
import { slipHeadings } from '../../../src/review/slip/wording';

/** What a unit writes in a line. */
export interface Given {
  readonly value?: CellValue;
  readonly reply?: string;
  readonly reason?: string;
}

/** The slip as it comes back with these answers, by the id of the finding. */
export function answered(slip: Slip, answers: Readonly<Record<string, Given>>): WorkbookDocument {
  const document = slipDocument(slip);
  const sheet = document.sheets[0] as SheetDocument;
  for (const [finding, given] of Object.entries(answers)) {
    for (const [heading, value] of [
      [slipHeadings.value, given.value],
      [slipHeadings.reply, given.reply],
      [slipHeadings.reason, given.reason],
    ] as const) {
      if (value !== undefined) write(sheet, finding, heading, value);
    }
  }
  return document;
}

function write(sheet: SheetDocument, finding: string, heading: string, value: CellValue): void {
  const { row, column } = placeOf(sheet, finding, heading);
  const cells = sheet.rows.get(row)?.cells;
  cells?.set(column, { ...cells.get(column), value });
}

/** The cell of a line under a heading, from 0. */
export function placeOf(
  sheet: SheetDocument,
  finding: string,
  heading: string,
): { readonly row: number; readonly column: number } {
  const headings = [...sheet.rows].find(([, { cells }]) =>
    [...cells.values()].some(({ value }) => value === slipHeadings.finding),
  )?.[1].cells;
  const columnOf = (text: string): number =>
    [...(headings ?? [])].find(([, { value }]) => value === text)?.[0] ?? -1;
  const id = columnOf(slipHeadings.finding);
  const row = [...sheet.rows].find(([, { cells }]) => cells.get(id)?.value === finding)?.[0] ?? -1;
  return { row, column: columnOf(heading) };
}
