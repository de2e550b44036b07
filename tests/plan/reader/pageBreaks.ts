import fc from 'fast-check';

/** How a row of cells is parted by a page: for each cell, how many of its words stand on the first page. */
interface Break {
  readonly row: number;
  /** 0 to 1 for each column; 1 leaves the whole cell on the first page. */
  readonly cuts: readonly number[];
}

export interface Paging {
  readonly breaks: readonly Break[];
  readonly repeatsHeadings: boolean;
  readonly numbersPages: boolean;
}

/** Page breaks before or within any row of a table with `rows` rows below its headings. */
export function pagings(rows: number): fc.Arbitrary<Paging> {
  const cut = fc.oneof(fc.constant(1), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.record({
    breaks: fc.uniqueArray(
      fc.record({ row: fc.nat(rows - 1), cuts: fc.array(cut, { minLength: 7, maxLength: 7 }) }),
      { maxLength: 12, selector: ({ row }) => row },
    ),
    repeatsHeadings: fc.boolean(),
    numbersPages: fc.boolean(),
  });
}

/** The lines of a table, parted into pages: a blank line, perhaps a page number, perhaps the headings again. */
export function paged(headings: string, rows: readonly string[], paging: Paging): string[] {
  const lines = [headings];
  let page = 1;
  const nextPage = (): void => {
    page += 1;
    if (paging.numbersPages) lines.push('', String(page));
    lines.push('');
    if (paging.repeatsHeadings) lines.push(headings);
  };
  rows.forEach((row, index) => {
    const cuts = paging.breaks.find((one) => one.row === index)?.cuts;
    const parted = cuts ? partRow(row.split('\t'), cuts) : null;
    if (!parted) lines.push(row);
    else lines.push(parted.first.join('\t'));
    if (cuts) nextPage();
    if (parted) lines.push(parted.second.join('\t'));
  });
  return lines;
}

/** The row on two pages: its label on the first one, each other cell cut at a word; null where none is. */
function partRow(
  cells: readonly string[],
  cuts: readonly number[],
): { first: string[]; second: string[] } | null {
  const parts = cells.map((cell, column) => {
    const words = cell.split(' ');
    // A page never begins with a row that has nothing on the page before it.
    const least = column === 1 ? 1 : 0;
    const count =
      column === 0 ? words.length : Math.max(least, Math.round((cuts[column] ?? 1) * words.length));
    return [words.slice(0, count).join(' '), words.slice(count).join(' ')] as const;
  });
  if (parts.every(([, second]) => second === '')) return null;
  return { first: parts.map(([first]) => first), second: parts.map(([, second]) => second) };
}
