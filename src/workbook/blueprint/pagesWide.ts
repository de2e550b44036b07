const PAGE_MM = 297;
/** Excel's own margin (0.7 in), wider than that of our files: what fits here fits in both. */
const MARGIN_MM = 17.8;
const MM_PER_PIXEL = 25.4 / 96;

/** A table is readable on paper from this scale on: 11 points become 6. */
const READABLE_SCALE = 0.55;
const MOST_PAGES = 3;

/**
 * How many A4 landscape pages side by side a table takes at a scale that can be read, three at the most.
 * Excel breaks pages between columns only.
 * @param widths the columns' widths from the left, in characters
 * @param repeated how many of them, counted from the left, every further page repeats
 */
export function pagesWide(widths: readonly number[], repeated: number): number {
  const room = (PAGE_MM - 2 * MARGIN_MM) / READABLE_SCALE;
  const columns = widths.map(millimetres);
  const titles = columns.slice(0, repeated).reduce((sum, width) => sum + width, 0);
  let pages = 1;
  let filled = 0;
  for (const width of columns) {
    if (filled + width > room) {
      pages += 1;
      filled = titles;
    }
    filled += width;
  }
  return Math.min(pages, MOST_PAGES);
}

/** In Calibri 11, with the padding of a cell. */
function millimetres(characters: number): number {
  return (characters * 7 + 5) * MM_PER_PIXEL;
}
