import fc from 'fast-check';
import type { WorkbookDocument } from '../../../../src/workbook/document';
import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { inOrder } from './inOrder';
import { anyText, randomDocument } from './randomDocument';
import { richDocument, rowsOf, sheetWith, workbookWith } from './richDocument';

const OPTIONS = { modified: '2026-11-23T08:00:00Z' };

function comesBack(document: WorkbookDocument): void {
  const { document: back, faults } = readXlsx(writeXlsx(document, OPTIONS));
  expect(faults).toEqual([]);
  expect(inOrder(back)).toEqual(inOrder(document));
}

describe('What is written is read back as it was', () => {
  test('a workbook that uses everything', () => comesBack(richDocument()));

  test('any workbook', () => {
    fc.assert(fc.property(randomDocument, comesBack), { seed: 20241, numRuns: 100 });
  });

  test('any text, in a cell and as a formula’s result', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== ''),
        (text) =>
          comesBack(
            workbookWith(
              [sheetWith('T', { rows: rowsOf([{ value: text }, { value: text, formula: '=A1' }]) })],
              { activeSheet: 'T' },
            ),
          ),
      ),
      { seed: 20242, numRuns: 200 },
    );
  });

  test('but empty text as an empty cell, whose look stays', () => {
    const style = { bold: true };
    const document = workbookWith([sheetWith('T', { rows: rowsOf([{ value: '', style }, { value: '' }]) })]);
    const [sheet] = readXlsx(writeXlsx(document, OPTIONS)).document.sheets;
    expect([...(sheet?.rows.get(0)?.cells ?? [])]).toEqual([[0, { value: null, style }]]);
  });

  test('any note', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        comesBack(
          workbookWith([sheetWith('T', { comments: [{ cell: 'C7', author: 'Vụ Kế hoạch', text }] })], {
            activeSheet: 'T',
          }),
        ),
      ),
      { seed: 20243, numRuns: 60 },
    );
  });
});
