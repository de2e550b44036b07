import type { WorkbookDocument } from '../../../src/workbook/document';
import { codes, sentences, sheetOf, startRepair } from './mended';

/** The formulas of Tổng quan by their cell. */
function figures(started: ReturnType<typeof startRepair>): readonly string[] {
  const { rows } = sheetOf(started.model.document, 'Tổng quan');
  return [...rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, { formula }]) => (formula ? [`${row},${column} ${formula}`] : [])),
  );
}

/** What deleting a table leaves of the formulas that count its rows. */
function loseReferences(document: WorkbookDocument): void {
  for (const { cells } of sheetOf(document, 'Tổng quan').rows.values()) {
    for (const cell of cells.values()) {
      if (cell.formula) cell.formula = cell.formula.replace(/NhiemVu\[[^\]]*\]/g, '#REF!');
    }
  }
}

describe('figures of Tổng quan that show #REF!', () => {
  test.each([true, false])('are written again, with their table where it is gone: %s', async (gone) => {
    const started = startRepair(loseReferences);
    if (gone) await started.damage(({ workbook }) => workbook.worksheets.getItem('Nhiệm vụ').delete());
    expect(figures(started).join()).toContain('#REF!');
    const { mended, left } = await started.repair();
    expect(codes(mended)).toEqual([...(gone ? ['table-gone'] : []), 'overview-formulas']);
    expect(sentences(mended).join()).toContain('Trên trang Tổng quan');
    expect(left).toEqual([]);
    expect(figures(started)).toEqual(figures(startRepair()));
  });

  test('in a formula of the user’s are told and stay', async () => {
    const started = startRepair((document) => {
      sheetOf(document, 'Tổng quan')
        .rows.get(7)
        ?.cells.set(8, { value: { error: '#REF!' }, formula: '=#REF!+1' });
    });
    const before = started.all();
    const { mended, left } = await started.repair();
    expect([codes(mended), codes(left)]).toEqual([[], ['overview-formulas']]);
    expect(sentences(left)[0]).toContain('không phải của chương trình');
    expect(started.all()).toEqual(before);
  });
});
