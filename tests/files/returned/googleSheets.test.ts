import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { linesOf, notesIn } from '../../consolidate/submission/returning';
import { packageBytes, submitted } from './sentPackage';

/**
 * The package as Google Sheets exports what it imported: no properties, no custom XML, no tables, hidden sheets
 * merely hidden, numbers with a decimal point, protection gone.
 */
function byGoogleSheets(edit: (sheet: string) => string = (sheet) => sheet): Uint8Array {
  const kept = Object.entries(unzipSync(packageBytes)).flatMap(([name, bytes]): [string, Uint8Array][] => {
    if (/^(?:docProps|customXml|xl\/tables)\/|worksheets\/_rels\//.test(name)) return [];
    if (!/\.(?:xml|rels)$/.test(name)) return [[name, bytes]];
    return [
      [
        name,
        strToU8(name.includes('/worksheets/') ? edit(exported(strFromU8(bytes))) : linksOf(strFromU8(bytes))),
      ],
    ];
  });
  return zipSync(Object.fromEntries(kept));
}

function linksOf(xml: string): string {
  return xml
    .replace(/<Relationship [^>]*(?:docProps|customXml)[^>]*>/g, '')
    .replace(/<Override [^>]*(?:docProps|customXml|tables)[^>]*>/g, '')
    .replaceAll('veryHidden', 'hidden');
}

function exported(sheet: string): string {
  return sheet
    .replace(/<(?:tableParts|sheetProtection|legacyDrawing)\b[^>]*(?:\/>|>.*?<\/tableParts>)/gs, '')
    .replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?>(?:<f>[^<]*<\/f>)?<v>\d+)(<\/v>)/g, '$1.0$2');
}

test('an untouched package through Google Sheets: three-way by the hidden sheet, and nothing differs', async () => {
  const { submission, workbook } = await submitted(byGoogleSheets());
  expect(workbook).toMatchObject({ program: null, modified: null, format: 'xlsx' });
  expect(workbook.reading.tables.every(({ name }) => name === null)).toBe(true);
  expect(workbook.reading.carriers.part).toBeNull();
  expect(submission.threeWay).toBe(true);
  expect(notesIn(submission)).toContain('carrier-lost');
  expect(linesOf(submission)).toEqual([]);
});

test('an edit in Google Sheets is found by key and heading', async () => {
  const edit = (sheet: string): string => sheet.replace(/(<c r="P2"[^>]*><v>)20\.0/, '$140.0');
  const { submission } = await submitted(byGoogleSheets(edit));
  expect(linesOf(submission)).toEqual(['changed NhiemVu A.I.1 percent: 40 < 20']);
});
