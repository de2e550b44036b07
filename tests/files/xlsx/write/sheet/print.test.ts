import { readXlsx } from '../../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../../src/files/xlsx/write/writeXlsx';
import type { PrintSetup } from '../../../../../src/workbook/document';
import { complaints, VALIDATION_TIMEOUT } from '../../../../validator/validate';
import { partOf } from '../../partsOf';
import { rowsOf, sheetWith, workbookWith } from '../richDocument';

const plain: PrintSetup = { orientation: 'landscape', paper: 'A4', titleRows: null, fitToWidth: true };

function written(part: Partial<PrintSetup>): Uint8Array {
  const sheet = sheetWith('Nhiệm vụ', { rows: rowsOf([{ value: 'Mã' }]), print: { ...plain, ...part } });
  return writeXlsx(workbookWith([sheet], { activeSheet: 'Nhiệm vụ' }), { modified: '2026-11-23T08:00:00Z' });
}

const pageSetup = (part: Partial<PrintSetup>): string | undefined =>
  /<pageSetup[^>]*>/.exec(partOf(written(part), 'xl/worksheets/sheet1.xml'))?.[0];

const titles = (part: Partial<PrintSetup>): string | undefined =>
  /Print_Titles"[^>]*>([^<]*)</.exec(partOf(written(part), 'xl/workbook.xml'))?.[1];

const rows = { first: 0, last: 0 };

describe('A printed sheet', () => {
  const onePage = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  test.each<[string, Partial<PrintSetup>, string]>([
    ['that says nothing is one page wide', {}, onePage],
    ['that says one is written as one that says nothing', { pagesWide: 1 }, onePage],
    [
      'is as many pages wide as it says',
      { pagesWide: 2 },
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/>',
    ],
    [
      'has no width in pages where it is not fitted',
      { fitToWidth: false, pagesWide: 2 },
      '<pageSetup paperSize="9" orientation="landscape"/>',
    ],
  ])('%s', (_, part, xml) => expect(pageSetup(part)).toBe(xml));

  test.each<[string, Partial<PrintSetup>, string | undefined]>([
    ['nothing', { titleColumns: null }, undefined],
    ['rows', { titleRows: { first: 0, last: 1 } }, "'Nhiệm vụ'!$1:$2"],
    ['columns', { titleColumns: { first: 0, last: 27 } }, "'Nhiệm vụ'!$A:$AB"],
    [
      'columns and rows',
      { titleColumns: { first: 0, last: 0 }, titleRows: rows },
      "'Nhiệm vụ'!$A:$A,'Nhiệm vụ'!$1:$1",
    ],
  ])('repeats on every page: %s', (_, part, formula) => expect(titles(part)).toBe(formula));

  test.each<[string, Partial<PrintSetup>]>([
    ['one page wide', { titleRows: rows }],
    ['repeated columns', { titleColumns: { first: 1, last: 2 } }],
    ['pages side by side with rows and columns', { pagesWide: 3, titleColumns: rows, titleRows: rows }],
  ])('is read back as it was: %s', (_, part) => {
    const { document, faults } = readXlsx(written(part));
    expect(faults).toEqual([]);
    expect(document.names).toEqual([]);
    expect(document.sheets[0]?.print).toStrictEqual({ ...plain, ...part });
  });

  test(
    'over several pages has no error for the Open XML SDK',
    async () => {
      const part = { pagesWide: 2, titleColumns: { first: 0, last: 0 }, titleRows: rows };
      expect(await complaints(written(part))).toEqual([]);
    },
    VALIDATION_TIMEOUT,
  );
});
