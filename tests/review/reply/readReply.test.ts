import type { SheetDocument, WorkbookDocument } from '../../../src/workbook/document';
import { emptyDocument } from '../../../src/workbook/emptyDocument';
import { readReply } from '../../../src/review/reply/readReply';
import { slipHeadings } from '../../../src/review/slip/wording';
import { answered, placeOf } from '../slip/answering';
import { damaged, findingAt, slipOf } from '../slip/damagedPlan';
import { comesBack, judged, told } from './replied';

const slip = slipOf(damaged);
const id = findingAt(damaged, 'A.I.1', 'deadline').id;
const given = { [id]: { value: '12/2025', reply: 'Đã sửa' } };

/** What happens to a sheet on the way; the rest of the file stays. */
const toLines =
  (change: (sheet: SheetDocument) => SheetDocument) =>
  (document: WorkbookDocument): WorkbookDocument => ({
    ...document,
    sheets: document.sheets.map((sheet, index) => (index === 0 ? change(sheet) : sheet)),
  });

const moved = (sheet: SheetDocument, by: { rows?: number; columns?: number }): SheetDocument => ({
  ...sheet,
  rows: new Map(
    [...sheet.rows].map(([row, { cells }]) => [
      row + (by.rows ?? 0),
      { cells: new Map([...cells].map(([column, cell]) => [column + (by.columns ?? 0), cell])) },
    ]),
  ),
});

/** The lines in the opposite order. */
function sorted(sheet: SheetDocument): SheetDocument {
  const first = placeOf(sheet, slip.lines[0]?.finding ?? '', slipHeadings.value).row;
  const body = [...sheet.rows].filter(([row]) => row >= first);
  const backwards = body.map(([row], index) => [row, body[body.length - 1 - index]?.[1]] as const);
  return {
    ...sheet,
    rows: new Map([
      ...sheet.rows,
      ...backwards.flatMap(([row, cells]) => (cells ? [[row, cells] as const] : [])),
    ]),
  };
}

describe('A slip is known again', () => {
  test.each<[string, (document: WorkbookDocument) => WorkbookDocument]>([
    ['as it was sent', (document) => document],
    [
      'with its sheets renamed',
      (document) => ({
        ...document,
        sheets: document.sheets.map((sheet, index) => ({ ...sheet, name: `Trang ${index}` })),
      }),
    ],
    [
      'with its sheets in another order',
      (document) => ({ ...document, sheets: [...document.sheets].reverse() }),
    ],
    ['with rows and columns put before the lines', toLines((sheet) => moved(sheet, { rows: 3, columns: 2 }))],
    ['with its lines sorted', toLines(sorted)],
    [
      'where a program made its hidden sheet merely hidden',
      (document) => ({
        ...document,
        sheets: document.sheets.map((sheet) =>
          sheet.visibility === 'veryHidden' ? { ...sheet, visibility: 'hidden' as const } : sheet,
        ),
      }),
    ],
    ['without its table', toLines((sheet) => ({ ...sheet, tables: [] }))],
  ])('%s', (_, change) => {
    const { items, unfit, blank } = judged([comesBack(slip, given, { change })]);
    expect(items.map(told)).toEqual([
      {
        kind: 'fixed',
        reason: '',
        change: ['Quý V/2025', '12/2025'],
        decision: 'fixed',
        sure: true,
        look: null,
      },
    ]);
    expect([unfit, blank[0]?.findings.length]).toEqual([[], 3]);
  });

  test('and says where each answer stands in the file', () => {
    const [sheet] = answered(slip, given).sheets;
    const { row } = placeOf(sheet as SheetDocument, id, slipHeadings.value);
    expect(comesBack(slip, given).answers[0]?.place).toBe(`Phiếu trả lại!H${row + 1}`);
  });
});

describe('A file is refused', () => {
  const refusal = (document: WorkbookDocument): unknown => {
    try {
      readReply(document, 'x.xlsx', null);
      return null;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  test('that is no slip', () => {
    expect(refusal(emptyDocument())).toBe('reply.not-a-slip');
  });

  test('whose hidden part was altered', () => {
    const document = answered(slip, given);
    const cell = document.sheets[2]?.rows.get(0)?.cells.get(0);
    if (typeof cell?.value === 'string') cell.value = cell.value.replace('A.I.1', 'A.I.2');
    expect(refusal(document)).toBe('reply.damaged');
  });

  test('that lost the column that ties answers to findings', () => {
    const document = answered(slip, given);
    const [sheet] = document.sheets;
    for (const { cells } of sheet?.rows.values() ?? []) cells.delete(10);
    expect(refusal(document)).toBe('reply.no-lines');
  });
});
