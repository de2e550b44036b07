import type { CellDocument, RowDocument, SheetDocument } from '../../../../workbook/document';
import { parseRange } from '../../../../workbook/a1';

/** Pixels of a digit of the standard font, by which Excel counts column widths. */
const DIGIT = 7;
/** What a cell keeps free at its sides, in pixels. */
const PADDING = 8;
const STANDARD_WIDTH = 8.43;
const STANDARD_SIZE = 11;
const STANDARD_HEIGHT = 15;
/** The tallest that a program makes a row by itself, in points. */
const TALLEST = 409;

/** Widths of letters as shares of the font's size: Calibri's, and a little more. */
const NARROW = 0.27;
const USUAL = 0.52;
const CAPITAL = 0.6;
const WIDE = 0.8;

/**
 * The height, in points, of a row that has none of its own, from its wrapped texts; undefined where one line
 * is enough. Excel would find it by itself; other programs show what the file says, and would cut the text.
 *
 * @param merged what `mergedCells` gives for the sheet
 */
export function fittingHeight(
  sheet: SheetDocument,
  index: number,
  row: RowDocument,
  merged: ReadonlySet<string>,
): number | undefined {
  let tallest = STANDARD_HEIGHT;
  for (const [column, cell] of row.cells) {
    if (cell.style?.wrap !== true || typeof cell.value !== 'string') continue;
    // A merged cell makes no program grow its row.
    if (merged.has(`${index}:${column}`)) continue;
    const line = ((cell.style.fontSize ?? STANDARD_SIZE) * STANDARD_HEIGHT) / STANDARD_SIZE;
    tallest = Math.max(tallest, linesOf(cell.value, cell, widthOf(sheet, column)) * line);
  }
  return tallest === STANDARD_HEIGHT ? undefined : Math.min(Math.ceil(tallest), TALLEST);
}

function widthOf(sheet: SheetDocument, column: number): number {
  return Math.max((sheet.columns.get(column)?.width ?? STANDARD_WIDTH) * DIGIT - PADDING, DIGIT);
}

/** The first cells of the merged ranges as `row:column`; the others hold no text. */
export function mergedCells(sheet: SheetDocument): ReadonlySet<string> {
  return new Set(
    sheet.merges.flatMap((text) => {
      const area = parseRange(text);
      return area === null ? [] : [`${area.top}:${area.left}`];
    }),
  );
}

/** How many lines the text takes, broken between words, and within a word that is too wide. */
function linesOf(text: string, { style }: CellDocument, width: number): number {
  const pixels = (style?.fontSize ?? STANDARD_SIZE) * (96 / 72) * (style?.bold ? 1.06 : 1);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const wide = sharesOf(word) * pixels;
      const blank = used > 0 ? NARROW * pixels : 0;
      if (used > 0 && used + blank + wide > width) {
        count += 1;
        used = wide;
      } else {
        used += blank + wide;
      }
      if (used > width) {
        count += Math.ceil(used / width) - 1;
        used %= width;
      }
    }
    return lines + count;
  }, 0);
}

function sharesOf(word: string): number {
  let shares = 0;
  for (const letter of word.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    if (/[iljtfrI.,;:!'()[\]|/-]/.test(letter)) shares += NARROW;
    else if (/[mwMW@%—…]/.test(letter)) shares += WIDE;
    else shares += /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
  }
  return shares;
}
