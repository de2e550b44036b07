/**
 * The properties of the stand-in's objects that ExcelApi 1.14 does not have, and the set that brought
 * each. Written by `npx tsx scripts/write-stand-in-pages.ts` from `@types/office-js`; a test holds it current.
 */
export const NEWER_PROPERTIES: Readonly<Record<string, string>> = {
  'NamedItem.valueAsJson': '1.16',
  'NamedItem.valueAsJsonLocal': '1.16',
  'NamedItemArrayValues.valuesAsJson': '1.16',
  'NamedItemArrayValues.valuesAsJsonLocal': '1.16',
  'NumberFormatInfo.currencySymbol': '1.17',
  'Range.control': '1.18',
  'Range.valuesAsJson': '1.16',
  'Range.valuesAsJsonLocal': '1.16',
  'RangeView.valuesAsJson': '1.16',
  'RangeView.valuesAsJsonLocal': '1.16',
  'TableColumn.valuesAsJson': '1.16',
  'TableColumn.valuesAsJsonLocal': '1.16',
  'TableRow.valuesAsJson': '1.16',
  'TableRow.valuesAsJsonLocal': '1.16',
  'Workbook.linkedEntityDataDomains': '1.19',
  'Workbook.notes': '1.18',
  'Worksheet.notes': '1.18',
  'Worksheet.showDataTypeIcons': '1.19',
};
