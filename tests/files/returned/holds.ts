import { linesOf } from '../../consolidate/submission/returning';
import { byExcelJs, submitted, type Book } from './sentPackage';

/** What a unit does to its file in exceljs, and all that is said of it. */
export type Case = readonly [title: string, edit: (book: Book) => void, lines: readonly string[]];

/** The edit, saved by exceljs, gives these lines and no other; what is not told came back as it went out. */
export function holds(cases: readonly Case[]): void {
  test.each(cases)('%s', async (_, edit, lines) => {
    const { submission } = await submitted(await byExcelJs(edit));
    expect(submission.threeWay).toBe(true);
    expect(linesOf(submission)).toEqual(lines);
  });
}
